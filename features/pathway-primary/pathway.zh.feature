# language: zh-CN
功能: 原发性HLH：HLH-94、依马利尤单抗、移植

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
      | 原发性HLH基因     | prf1       |

  @rule:pathway-primary.pathway.hlh-94 @rule:pathway-primary.pathway.transplant
  @rule:pathway-primary.pathway.hlh-2004
  场景: 首日
    当评估该患者
    那么方案包括“HLH-94：依托泊苷+地塞米松8周，其后维持至移植”
    而且方案包括“今日启动供者检索”
    而且分歧DIS-17显示“HLH-2004：HLH-94骨架，第1天起加环孢素”

  @rule:pathway-primary.pathway.emapalumab @rule:pathway-primary.pathway.alemtuzumab
  @rule:pathway-primary.pathway.atg @rule:pathway-primary.pathway.hit-hlh
  @rule:pathway-primary.pathway.ruxolitinib
  场景大纲: HLH-94两周无应答
    假如本次HLH迄今最佳疗效为none
    而且于2026-11-01、2026-11-08给予依托泊苷30 mg
    当评估该患者
    那么方案包括“<方案>”

    例子:
      | 方案                                     |
      | 在地塞米松背景下用依马利尤单抗，直至移植 |
      | 有经验的中心用阿仑单抗桥接移植           |
      | 抗胸腺细胞球蛋白+激素+环孢素，按中心方案 |
      | HIT-HLH仅限方案或登记研究内              |
      | 芦可替尼桥接至移植                       |
