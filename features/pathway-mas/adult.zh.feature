# language: zh-CN
功能: 成人Still病MAS

  背景:
    假如一名30岁的女性患者的检查结果
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
      | 成人斯蒂尔病      | yes        |

  @rule:pathway-mas.pathway.pulse-adult
  场景: 成人首日
    当评估该患者
    那么方案包括“甲泼尼龙1 g/d，3–5天”
