# language: zh-CN
功能: EBV-HLH的首选

  背景:
    假如一名3岁的男性患者的检查结果
      | 体温              | 39.2 Cel          |
      | 脾大              | yes               |
      | 血红蛋白          | 80 g/L            |
      | 血小板            | 45 10*9/L         |
      | 中性粒细胞绝对值  | 0.8 10*9/L        |
      | 铁蛋白            | 12000 ug/L        |
      | 甘油三酯          | 3.5 mmol/L        |
      | 纤维蛋白原        | 1.2 g/L           |
      | 可溶性白介素2受体 | 9000 U/mL         |
      | 总胆红素          | 80 umol/L         |
      | 血浆EBV-DNA       | 50000 {copies}/mL |

  @rule:pathway-ebv.pathway.hlh-94 @rule:pathway-ebv.pathway.rux-adapt
  场景: 重度患儿
    当评估该患者
    那么方案包括“HLH-94，早期(4周内)用依托泊苷”
    而且方案包括“先用芦可替尼，按72小时、第7、14、28天疗效调整”
    而且方案不包括“加用利妥昔单抗”

  @rule:pathway-ebv.pathway.rituximab
  场景: EBV位于B细胞
    假如EBV感染细胞类型为b
    当评估该患者
    那么方案包括“加用利妥昔单抗，每周1次共2–4次，2次后再定”
