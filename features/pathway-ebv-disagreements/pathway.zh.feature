# language: zh-CN
功能: EBV-HLH未决问题

  背景:
    假如一名34岁的男性患者的检查结果
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

  @rule:pathway-ebv-disagreements.pathway.rituximab-early @rule:pathway-ebv-disagreements.pathway.rituximab-lineage
  @rule:pathway-ebv-disagreements.pathway.ruxolitinib-first
  场景: 新诊断
    当评估该患者
    那么分歧DIS-08显示“西方系列：加用利妥昔单抗，42例中43 %改善”
    而且分歧DIS-08显示“中国成人：未明确感染细胞类型不用利妥昔单抗”
    而且分歧DIS-10显示“新诊断EBV-HLH：芦可替尼应答87.5 %”
