# language: zh-CN
功能: 新生儿单纯疱疹

  背景:
    假如一名10天的女性患者的检查结果
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

  @rule:pathway-viruses.pathway.newborn
  场景: PCR回报前
    假如单纯疱疹病毒感染为pending
    当评估该患者
    那么方案包括“凡新生儿HLH，单纯疱疹PCR阴性前用阿昔洛韦”
