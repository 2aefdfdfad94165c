# language: zh-CN
功能: HLH-2004八项标准

  @rule:hlh-2004.criterion.fever @rule:hlh-2004.criterion.splenomegaly @rule:hlh-2004.criterion.triglycerides-fibrinogen @rule:hlh-2004.criterion.hemophagocytosis @rule:hlh-2004.criterion.ferritin @rule:hlh-2004.criterion.soluble-il2-receptor
  场景大纲: 单项恰在界值
    假如一名8岁的患儿
    而且<项目>为<数值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目              | 数值         | 条目                        | 结论   |
      | 体温              | 38.5 Cel     | 发热                        | 符合   |
      | 体温              | 38.4 Cel     | 发热                        | 不符合 |
      | 脾大              | yes          | 脾大                        | 符合   |
      | 脾肋下            | 4 cm         | 脾大                        | 符合   |
      | 脾肋下            | 0 cm         | 脾大                        | 不符合 |
      | 甘油三酯          | 265 mg/dL    | 高甘油三酯和/或低纤维蛋白原 | 符合   |
      | 纤维蛋白原        | 1.5 g/L      | 高甘油三酯和/或低纤维蛋白原 | 符合   |
      | 噬血现象          | no           | 噬血现象                    | 不符合 |
      | 铁蛋白            | 500 ug/L     | 铁蛋白                      | 符合   |
      | 铁蛋白            | 499.9 ug/L   | 铁蛋白                      | 不符合 |
      | 铁蛋白            | 1800 pmol/L  | 铁蛋白                      | 符合   |
      | 铁蛋白            | > 40000 ug/L | 铁蛋白                      | 符合   |
      | 可溶性白介素2受体 | 2400 U/mL    | 可溶性IL-2受体(sCD25)       | 符合   |
      | 可溶性白介素2受体 | 2399 U/mL    | 可溶性IL-2受体(sCD25)       | 不符合 |

  @rule:hlh-2004.criterion.fever
  场景: 仅有“发热”而无数值不能判定
    假如一名34岁的患者
    而且发热为yes
    当评估该患者
    那么发热未知

  @rule:hlh-2004.criterion.fever
  场景: 华氏度须换算
    假如一名34岁的患者
    而且体温为101.8 [degF]
    当评估该患者
    那么发热符合

  @rule:hlh-2004.criterion.cytopenia
  场景: 出生27天，血红蛋白96 g/L
    假如一名27天的新生儿的检查结果
      | 血红蛋白   | 96 g/L     |
      | 血小板     | 60 10*9/L  |
      | 中性粒细胞 | 1.5 10*9/L |
    当评估该患者
    那么血细胞减少(≥2系)符合

  @rule:hlh-2004.criterion.cytopenia
  场景: 满28天后同一血红蛋白不再算低
    假如一名28天的新生儿的检查结果
      | 血红蛋白   | 96 g/L     |
      | 血小板     | 60 10*9/L  |
      | 中性粒细胞 | 1.5 10*9/L |
    当评估该患者
    那么血细胞减少(≥2系)不符合

  @rule:hlh-2004.criterion.cytopenia
  场景: 聚集标本的低血小板不采用
    假如一名34岁的患者的检查结果
      | 血红蛋白         | 85 g/L     |
      | 血小板           | 60 10*9/L  |
      | 中性粒细胞       | 1.5 10*9/L |
      | 血小板聚集(EDTA) | yes        |
    当评估该患者
    那么血细胞减少(≥2系)未知
