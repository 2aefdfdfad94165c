# language: zh-CN
功能: 指南对照

  背景:
    假如一名45岁的男性患者的检查结果
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

  @rule:pathway-guidelines.pathway.la-rosee @rule:pathway-guidelines.pathway.china
  @rule:pathway-guidelines.pathway.no-comparison
  场景: 成人与中国
    当评估该患者
    那么卡片提示“La Rosée 2019：地塞米松10 mg/”
    而且卡片提示“中国2022指南：推荐HLH-94，可选DEP，”
    而且卡片提示“各研究应答率：DEP 76.2 %、Ru-DEP”
