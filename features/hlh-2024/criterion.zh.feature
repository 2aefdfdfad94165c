# language: zh-CN
功能: HLH-2024七项临床标准

  @rule:hlh-2024.criterion.fever @rule:hlh-2024.criterion.splenomegaly @rule:hlh-2024.criterion.triglycerides-fibrinogen @rule:hlh-2024.criterion.hemophagocytosis @rule:hlh-2024.criterion.ferritin @rule:hlh-2024.criterion.soluble-il2-receptor
  场景大纲: 单项恰在界值
    假如一名8岁的患儿
    并且<项目>为<数值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目              | 数值      | 条目                              | 结论   |
      | 体温              | 38.5 Cel  | 发热(HLH-2024)                    | 符合   |
      | 体温              | 38.4 Cel  | 发热(HLH-2024)                    | 不符合 |
      | 脾大              | yes       | 脾大(HLH-2024)                    | 符合   |
      | 噬血现象          | yes       | 噬血现象(HLH-2024)                | 符合   |
      | 噬血现象          | no        | 噬血现象(HLH-2024)                | 不符合 |
      | 甘油三酯          | 265 mg/dL | 甘油三酯和/或纤维蛋白原(HLH-2024) | 符合   |
      | 纤维蛋白原        | 1.5 g/L   | 甘油三酯和/或纤维蛋白原(HLH-2024) | 符合   |
      | 铁蛋白            | 500 ug/L  | 铁蛋白(HLH-2024)                  | 符合   |
      | 铁蛋白            | 499 ug/L  | 铁蛋白(HLH-2024)                  | 不符合 |
      | 可溶性白介素2受体 | 2400 U/mL | 可溶性IL-2受体(HLH-2024)          | 符合   |
      | 可溶性白介素2受体 | 2399 U/mL | 可溶性IL-2受体(HLH-2024)          | 不符合 |

  @rule:hlh-2024.criterion.cytopenia
  场景: 三系中两系减少
    假如一名34岁的患者的检查结果
      | 血红蛋白         | 82 g/L     |
      | 血小板           | 70 10*9/L  |
      | 中性粒细胞绝对值 | 1.8 10*9/L |
    当评估该患者
    那么血细胞减少(HLH-2024)符合

  @rule:hlh-2024.criterion.cytopenia
  场景大纲: 仅血小板减少，中性粒细胞<第三系>
    假如一名34岁的患者的检查结果
      | 血红蛋白         | 90 g/L    |
      | 血小板           | 99 10*9/L |
      | 中性粒细胞绝对值 | <第三系>  |
    当评估该患者
    那么血细胞减少(HLH-2024)<结论>

    例子:
      | 第三系     | 结论   |
      | 0.9 10*9/L | 符合   |
      | 1.0 10*9/L | 不符合 |
      | pending    | 未知   |
