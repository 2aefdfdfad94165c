# language: zh-CN
功能: IEC-HS分级及已发表的支持治疗界值

  @rule:iec-hs-2023.severity.grade
  场景: 以临床医师分级为准
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |
      | CRS缓解中或已缓解      | yes        |
      | 基线铁蛋白             | 600 ug/L   |
      | 铁蛋白                 | 18400 ug/L |
      | IEC-HS分级(临床判断)   | 3          |
    当评估该患者
    那么IEC-HS分级为G3

  @rule:iec-hs-2023.severity.hemoglobin-target @rule:iec-hs-2023.severity.platelet-target @rule:iec-hs-2023.severity.fibrinogen-target @rule:iec-hs-2023.severity.inr @rule:iec-hs-2023.severity.inr-plasma @rule:iec-hs-2023.severity.daily-tests
  场景大纲: 出血患者的支持治疗
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |
      | CRS缓解中或已缓解      | yes        |
      | 基线铁蛋白             | 600 ug/L   |
      | 铁蛋白                 | 18400 ug/L |
      | 血红蛋白               | 6.5 g/dL   |
      | 血小板                 | 40 10*9/L  |
      | 纤维蛋白原             | 140 mg/dL  |
      | 国际标准化比值         | 2.2        |
      | 出血情况               | major      |
    当评估该患者
    那么<卡片>符合

    例子:
      | 卡片                   |
      | 血红蛋白目标(IEC-HS)   |
      | 血小板目标(IEC-HS)     |
      | 纤维蛋白原目标(IEC-HS) |
      | INR阈值(IEC-HS)        |
      | INR>2(IEC-HS)          |
      | 每日检查(IEC-HS)       |

  @rule:iec-hs-2023.severity.hemoglobin-target @rule:iec-hs-2023.severity.platelet-target @rule:iec-hs-2023.severity.fibrinogen-target @rule:iec-hs-2023.severity.inr @rule:iec-hs-2023.severity.inr-plasma
  场景: 各值恰在界值，无需支持治疗
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |
      | CRS缓解中或已缓解      | yes        |
      | 基线铁蛋白             | 600 ug/L   |
      | 铁蛋白                 | 18400 ug/L |
      | 血红蛋白               | 7.0 g/dL   |
      | 血小板                 | 50 10*9/L  |
      | 纤维蛋白原             | 151 mg/dL  |
      | 国际标准化比值         | 1.5        |
      | 出血情况               | major      |
    当评估该患者
    那么判定如下
      | 血红蛋白目标(IEC-HS)   | 不符合 |
      | 血小板目标(IEC-HS)     | 不符合 |
      | 纤维蛋白原目标(IEC-HS) | 不符合 |
      | INR阈值(IEC-HS)        | 不符合 |
      | INR>2(IEC-HS)          | 不符合 |

  @rule:iec-hs-2023.severity.grade
  场景大纲: 临床分级<分级>
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗 | yes        |
      | CRS缓解中或已缓解      | yes        |
      | 基线铁蛋白             | 600 ug/L   |
      | 铁蛋白                 | 18400 ug/L |
      | IEC-HS分级(临床判断)   | <分级>     |
    当评估该患者
    那么IEC-HS分级为<级别>

    例子:
      | 分级 | 级别 |
      | 1    | G1   |
      | 2    | G2   |
      | 4    | G4   |
