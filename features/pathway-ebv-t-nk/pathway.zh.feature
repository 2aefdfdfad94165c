# language: zh-CN
功能: T/NK细胞EBV感染

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
      | EBV感染细胞类型   | nk                |

  @rule:pathway-ebv-t-nk.pathway.no-rituximab @rule:pathway-ebv-t-nk.pathway.l-dep
  @rule:pathway-ebv-t-nk.pathway.dep
  场景: L-DEP或DEP，不用利妥昔单抗
    当评估该患者
    那么方案包括“利妥昔单抗不能清除T/NK细胞内的EBV：改用L-DEP、P”
    而且方案包括“L-DEP：培门冬酶+脂质体多柔比星+依托泊苷+甲泼尼龙，其”
    而且方案包括“DEP：脂质体多柔比星+依托泊苷+甲泼尼龙”

  @rule:pathway-ebv-t-nk.pathway.pd1 @rule:pathway-ebv-t-nk.pathway.pd1-lenalidomide
  @rule:pathway-ebv-t-nk.pathway.transplant
  场景: 风暴已控制
    假如细胞因子风暴未控制为no
    当评估该患者
    那么方案包括“PD-1抗体，仅在细胞因子风暴控制后”
    而且方案包括“信迪利单抗每2周1次，来那度胺第1–14天”
    而且方案包括“异基因移植：现在启动评估与供者检索”
