# language: zh-CN
功能: IEC-HS各项

  @rule:iec-hs-2023.criterion.ferritin @rule:iec-hs-2023.criterion.timing @rule:iec-hs-2023.criterion.transaminases @rule:iec-hs-2023.criterion.fibrinogen @rule:iec-hs-2023.criterion.cytopenia
  场景大纲: CAR-T回输后13天
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |        |
      | CRS缓解中或已缓解      | yes        |        |
      | 基线铁蛋白             | 600 ug/L   |        |
      | 铁蛋白                 | 18400 ug/L |        |
      | 谷草转氨酶             | 310 U/L    | 40 U/L |
      | 纤维蛋白原             | 120 mg/dL  |        |
      | 中性粒细胞绝对值       | 0 10*9/L   |        |
    当评估该患者
    那么<条目>符合

    例子:
      | 条目                            |
      | 铁蛋白(IEC-HS，必备)            |
      | 时间关系(IEC-HS)                |
      | 转氨酶(IEC-HS)                  |
      | 纤维蛋白原(IEC-HS)              |
      | 血细胞减少，至少一系4级(IEC-HS) |

  @rule:iec-hs-2023.criterion.cytopenia-below-grade-4
  场景: 3级血细胞减少列出而不计入
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |
      | 血小板                 | 30 10*9/L  |
      | 中性粒细胞绝对值       | 0.8 10*9/L |
    当评估该患者
    那么血细胞减少，至少一系4级(IEC-HS)不符合
    并且未达4级的血细胞减少(IEC-HS)符合

  @rule:iec-hs-2023.criterion.hemophagocytosis
  场景: 骨髓结果待回报
    假如一名45岁的患者
    并且已接受免疫效应细胞治疗为yes
    并且噬血现象为pending
    当评估该患者
    那么噬血现象(IEC-HS)未知

  @rule:iec-hs-2023.criterion.ferritin @rule:iec-hs-2023.criterion.timing @rule:iec-hs-2023.criterion.transaminases @rule:iec-hs-2023.criterion.fibrinogen @rule:iec-hs-2023.criterion.cytopenia @rule:iec-hs-2023.criterion.hemophagocytosis @rule:iec-hs-2023.criterion.cytopenia-below-grade-4
  场景: CAR-T后各项均在界值另一侧
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗    | yes        |          |           |
      | CRS缓解中或已缓解         | no         |          |           |
      | CRS治疗好转后炎症再次加重 | no         |          |           |
      | 铁蛋白快速上升(临床判断)  | no         |          |           |
      | 基线铁蛋白                | 600 ug/L   |          |           |
      | 铁蛋白                    | 600 ug/L   | 300 ug/L |           |
      | 谷草转氨酶                | 200 U/L    | 40 U/L   |           |
      | 谷丙转氨酶                | 200 U/L    | 40 U/L   |           |
      | 纤维蛋白原                | 150 mg/dL  |          | 150 mg/dL |
      | 中性粒细胞绝对值          | 1.0 10*9/L |          |           |
      | 血小板                    | 50 10*9/L  |          |           |
      | 血红蛋白                  | 8.0 g/dL   |          |           |
      | 噬血现象                  | no         |          |           |
    当评估该患者
    那么判定如下
      | 时间关系(IEC-HS)                | 不符合 |
      | 纤维蛋白原(IEC-HS)              | 不符合 |
      | 血细胞减少，至少一系4级(IEC-HS) | 不符合 |
      | 未达4级的血细胞减少(IEC-HS)     | 不符合 |
      | 噬血现象(IEC-HS)                | 不符合 |
