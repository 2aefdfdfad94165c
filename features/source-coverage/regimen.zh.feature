# language: zh-CN
功能: 综述：靶向药物

  背景:
    假如一名5个月的女性患者的检查结果
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
      | HLH相关基因检测   | pathogenic |

  @rule:source-coverage.regimen.a09 @rule:source-coverage.regimen.a10
  @rule:source-coverage.regimen.a16
  场景: 依马利尤单抗开放
    假如本次HLH迄今最佳疗效为none
    而且于2026-11-01、2026-11-08给予依托泊苷30 mg
    当评估该患者
    那么卡片提示“综述：首个抗γ干扰素抗体，用于原发性HLH并桥接”
    而且卡片提示“γ干扰素为枢纽”
    而且卡片提示“综述的依马利尤单抗-化疗-移植序贯无数字”

  @rule:source-coverage.regimen.a11
  场景: 两药同开
    假如拟用依马利尤单抗6 mg,单次
    而且拟用芦可替尼2.5 mg,每12小时
    当评估该患者
    那么卡片提示“依马利尤单抗联合芦可替尼或PD-1抗体仅见于综述”
