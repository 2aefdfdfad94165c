# language: zh-CN
功能: 综述：疾病与常规治疗

  背景:
    假如一名3岁的男性患者的检查结果
      | 体温              | 39.2 Cel   |
      | 脾大              | yes        |
      | 血红蛋白          | 80 g/L     |
      | 血小板            | 45 10*9/L  |
      | 中性粒细胞绝对值  | 0.8 10*9/L |
      | 铁蛋白            | 12000 ug/L |
      | 甘油三酯          | 3.5 mmol/L |
      | 纤维蛋白原        | 1.2 g/L    |
      | 可溶性白介素2受体 | 9000 U/mL  |
      | 总胆红素          | 80 umol/L  |

  @rule:source-coverage.pathway.a01 @rule:source-coverage.pathway.a02
  @rule:source-coverage.pathway.a03
  场景: 名称、病因、三联
    当评估该患者
    那么卡片提示“HPS、HLH、噬血细胞综合征、嗜血细胞综合征：”
    而且卡片提示“综述列遗传、感染、肿瘤诱因”
    而且卡片提示“常规治疗为化疗、免疫抑制与支持”
