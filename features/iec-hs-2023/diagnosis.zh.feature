# language: zh-CN
功能: IEC-HS给出标签与项数，而非自动的“是/否”

  @rule:iec-hs-2023.diagnosis.label @rule:iec-hs-2023.diagnosis.iec-hs @rule:iec-hs-2023.diagnosis.suspected @rule:iec-hs-2023.diagnosis.review-alternatives @rule:iec-hs-2023.diagnosis.not-alone
  场景: 四项常见表现且已排查其他解释
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗        | yes        |        |
      | CRS缓解中或已缓解             | yes        |        |
      | 基线铁蛋白                    | 600 ug/L   |        |
      | 铁蛋白                        | 18400 ug/L |        |
      | 谷草转氨酶                    | 310 U/L    | 40 U/L |
      | 纤维蛋白原                    | 120 mg/dL  |        |
      | 中性粒细胞绝对值              | 0 10*9/L   |        |
      | 已排查感染、肿瘤进展与单纯CRS | yes        |        |
    当评估该患者
    那么IEC-HS标签为probable
    并且IEC-HS(ASTCT 2023)符合
    并且疑似IEC-HS符合
    并且排查IEC-HS的其他解释符合
    并且细胞治疗后的HLH-2004与HScore符合

  @rule:iec-hs-2023.diagnosis.label
  场景: 未排查其他解释
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗        | yes        |        |
      | CRS缓解中或已缓解             | yes        |        |
      | 基线铁蛋白                    | 600 ug/L   |        |
      | 铁蛋白                        | 18400 ug/L |        |
      | 谷草转氨酶                    | 310 U/L    | 40 U/L |
      | 纤维蛋白原                    | 120 mg/dL  |        |
      | 已排查感染、肿瘤进展与单纯CRS | no         |        |
    当评估该患者
    那么IEC-HS标签为suspected
    并且IEC-HS(ASTCT 2023)不符合

  @rule:iec-hs-2023.diagnosis.label @rule:iec-hs-2023.diagnosis.iec-hs
  场景: 铁蛋白稳定且不高
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗   | yes      |          |
      | 铁蛋白快速上升(临床判断) | no       |          |
      | 基线铁蛋白               | 500 ug/L |          |
      | 铁蛋白                   | 700 ug/L | 400 ug/L |
    并且1 天前的结果
      | 铁蛋白 | 690 ug/L | 400 ug/L |
    当评估该患者
    那么IEC-HS标签为unmet
    并且IEC-HS(ASTCT 2023)不符合

  @rule:iec-hs-2023.diagnosis.iec-hs
  场景: 未接受细胞治疗
    假如一名45岁的患者
    并且已接受免疫效应细胞治疗为no
    当评估该患者
    那么IEC-HS(ASTCT 2023)不适用
