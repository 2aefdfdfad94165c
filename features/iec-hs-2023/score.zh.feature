# language: zh-CN
功能: IEC-HS符合项数

  @rule:iec-hs-2023.score.common @rule:iec-hs-2023.score.ldh @rule:iec-hs-2023.score.coagulation @rule:iec-hs-2023.score.bilirubin @rule:iec-hs-2023.score.spleen @rule:iec-hs-2023.score.fever @rule:iec-hs-2023.score.neurotoxicity @rule:iec-hs-2023.score.lung @rule:iec-hs-2023.score.kidney @rule:iec-hs-2023.score.triglycerides @rule:iec-hs-2023.score.other
  场景: 除空腹甘油三酯外其他各项均无
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗                 | yes       |            |
      | 乳酸脱氢酶                             | 200 U/L   | 250 U/L    |
      | 凝血酶原时间                           | 12 s      | 13.5 s     |
      | 活化部分凝血活酶时间                   | 30 s      | 35 s       |
      | 直接胆红素                             | 4 umol/L  | 6 umol/L   |
      | 脾大                                   | no        |            |
      | 体温                                   | 37.2 Cel  |            |
      | 不能以其他原因解释的神经系统症状或体征 | no        |            |
      | 免疫效应细胞相关神经毒性综合征分级     | 0         |            |
      | 呼吸支持                               | none      |            |
      | 肺浸润影或肺水肿                       | no        |            |
      | 肺水肿CTCAE分级                        | 0         |            |
      | 肌酐                                   | 80 umol/L | 104 umol/L |
      | 甘油三酯                               | 290 mg/dL |            |
      | 空腹采血                               | yes       |            |
    当评估该患者
    那么IEC-HS(ASTCT 2023)得分为1

  @rule:iec-hs-2023.score.ldh @rule:iec-hs-2023.score.coagulation @rule:iec-hs-2023.score.bilirubin @rule:iec-hs-2023.score.spleen @rule:iec-hs-2023.score.fever @rule:iec-hs-2023.score.neurotoxicity @rule:iec-hs-2023.score.lung @rule:iec-hs-2023.score.kidney @rule:iec-hs-2023.score.triglycerides @rule:iec-hs-2023.score.other
  场景: 其他各项均有，仅甘油三酯为265 mg/dL
    假如一名45岁的患者的检查结果
      | 已接受免疫效应细胞治疗             | yes        |            |
      | 乳酸脱氢酶                         | 251 U/L    | 250 U/L    |
      | 凝血酶原时间                       | 13.6 s     | 13.5 s     |
      | 直接胆红素                         | 7 umol/L   | 6 umol/L   |
      | 脾大                               | yes        |            |
      | 体温                               | 38.0 Cel   |            |
      | 免疫效应细胞相关神经毒性综合征分级 | 1          |            |
      | 呼吸支持                           | low_flow   |            |
      | 肌酐                               | 105 umol/L | 104 umol/L |
      | 甘油三酯                           | 265 mg/dL  |            |
    当评估该患者
    那么判定如下
      | 乳酸脱氢酶(IEC-HS)     | 1 |
      | 其他凝血异常(IEC-HS)   | 1 |
      | 直接胆红素(IEC-HS)     | 1 |
      | 新发脾大(IEC-HS)       | 1 |
      | 发热(IEC-HS)           | 1 |
      | 神经毒性(IEC-HS)       | 1 |
      | 肺部(IEC-HS)           | 1 |
      | 新发肾功能不全(IEC-HS) | 1 |
      | 空腹甘油三酯(IEC-HS)   | 0 |
      | 其他表现项数(IEC-HS)   | 8 |
