# language: zh-CN
功能: 中国指南2022与诊断相关的说明

  @rule:cn-2022.trigger.untreated-survival @rule:cn-2022.trigger.three-steps @rule:cn-2022.trigger.typical-fever @rule:cn-2022.trigger.criteria-restated @rule:cn-2022.trigger.etiology-classes @rule:cn-2022.trigger.response-interval
  场景大纲: 符合五项的成人得到提示：<文字>
    假如一名45岁的男患者的检查结果
      | 体温       | 39.4 Cel  |
      | 脾大       | yes       |
      | 纤维蛋白原 | 1.1 g/L   |
      | 噬血现象   | yes       |
      | 铁蛋白     | 9000 ug/L |
    当评估该患者
    那么HLH-2004符合
    并且卡片提示“<文字>”

    例子:
      | 文字                               |
      | 中位生存期不超过2个月              |
      | 三步：疑似诊断–确定诊断–病因诊断   |
      | 不明原因发热>38.5 ℃                |
      | 按HLH-2004诊断(分子诊断或8项中5项) |
      | 感染、肿瘤、MAS、其他              |
      | 约每2周评价疗效                    |

  @rule:cn-2022.trigger.untreated-survival @rule:cn-2022.trigger.three-steps @rule:cn-2022.trigger.typical-fever @rule:cn-2022.trigger.criteria-restated @rule:cn-2022.trigger.etiology-classes @rule:cn-2022.trigger.response-interval
  场景: 尚无任何检查时均不提示
    假如一名45岁的男患者
    当评估该患者
    那么判定如下
      | 未治疗生存期 | 未知 |
      | 三步诊断原则 | 未知 |
      | 典型发热     | 未知 |
      | 标准的转述   | 未知 |
      | 病因分类     | 未知 |
      | 疗效评价间隔 | 未知 |

  @rule:cn-2022.trigger.no-2025-edition
  场景: 指明流传的“2025年版”并不予采用
    假如一名45岁的男患者
    当评估该患者
    那么卡片提示“真实性未证实，不予采用”
