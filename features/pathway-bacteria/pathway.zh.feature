# language: zh-CN
功能: 细菌、寄生虫、组织胞浆菌

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

  @rule:pathway-bacteria.pathway.leishmania @rule:pathway-bacteria.pathway.no-etoposide
  场景: 黑热病
    假如内脏利什曼病为yes
    当评估该患者
    那么方案包括“仅用脂质体两性霉素B，不用或短程激素，不用依托泊苷”
    而且方案包括“不启动依托泊苷：病原对其自身治疗有效”

  @rule:pathway-bacteria.pathway.tuberculosis @rule:pathway-bacteria.pathway.tuberculosis-emapalumab
  @rule:pathway-bacteria.pathway.tuberculosis-early
  场景: 结核治疗三天
    假如以下检查结果
      | 结核病                                                 | active |
      | 活动性分枝杆菌、组织胞浆菌或带状疱疹感染已有效治疗时间 | 3 d    |
    当评估该患者
    那么方案包括“异烟肼、利福平、吡嗪酰胺、乙胺丁醇+激素”
    而且方案包括“感染活动期不用依马利尤单抗”
    而且方案包括“有效抗结核治疗未满7天或仍有效时不用依托泊苷”

  @rule:pathway-bacteria.pathway.rickettsia
  场景: 恙虫病
    假如恙虫病为yes
    当评估该患者
    那么方案包括“多西环素，儿童亦用”
