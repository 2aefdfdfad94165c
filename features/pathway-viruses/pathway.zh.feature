# language: zh-CN
功能: EBV以外的病毒

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

  @rule:pathway-viruses.pathway.cmv
  场景: 巨细胞病毒
    假如巨细胞病毒感染为yes
    当评估该患者
    那么方案包括“更昔洛韦，按肾功能调整”

  @rule:pathway-viruses.pathway.adenovirus @rule:pathway-viruses.pathway.adenovirus-antibodies
  场景: 腺病毒
    假如腺病毒感染为yes
    当评估该患者
    那么方案包括“西多福韦+丙磺舒及水化(HS-53)，或布林西多福韦”
    而且方案包括“腺病毒活动期不用阿仑单抗与依马利尤单抗”

  @rule:pathway-viruses.pathway.influenza
  场景: 流感
    假如流行性感冒为yes
    当评估该患者
    那么方案包括“奥司他韦”
