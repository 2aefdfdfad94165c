# language: zh-CN
功能: HLH复发

  @rule:response-hlh-94.response.three-of-eight @rule:response-hlh-94.response.reactivation @rule:response-hlh-94.response.progression
  场景大纲: <最佳>之后：发热、血小板96、甘油三酯<甘油三酯值>
    假如一名5岁的患儿的检查结果
      | 本次HLH迄今最佳疗效                    | <最佳>       |
      | 体温                                   | 38.6 Cel     |
      | 脾大                                   | no           |
      | 血小板                                 | 96 10*9/L    |
      | 甘油三酯                               | <甘油三酯值> |
      | 纤维蛋白原                             | 2.0 g/L      |
      | 噬血现象                               | no           |
      | 铁蛋白                                 | 480 ug/L     |
      | 可溶性白介素2受体                      | 2000 U/mL    |
      | 不能以其他原因解释的神经系统症状或体征 | no           |
      | 癫痫发作                               | no           |
    当评估该患者
    那么判定如下
      | 八项中再次出现三项 | <再现>   |
      | 再激活             | <再激活> |
      | 进展               | <进展>   |

    例子:
      | 甘油三酯值  | 最佳       | 再现   | 再激活 | 进展   |
      | 3.00 mmol/L | resolution | 符合   | 符合   | 不适用 |
      | 2.99 mmol/L | resolution | 不符合 | 不符合 | 不适用 |
      | not done    | resolution | 未知   | 未知   | 不适用 |
      | 3.00 mmol/L | partial    | 符合   | 不适用 | 符合   |
      | 2.99 mmol/L | partial    | 不符合 | 不适用 | 不符合 |

  @rule:response-hlh-94.response.new-nervous-system @rule:response-hlh-94.response.reactivation
  场景大纲: 缓解后惊厥，已排除其他原因：<排除>
    假如一名5岁的患儿的检查结果
      | 本次HLH迄今最佳疗效                | resolution |
      | 癫痫发作                           | yes        |
      | 新发中枢神经系统症状已排除其他原因 | <排除>     |
    当评估该患者
    那么单独新发中枢神经系统症状<新发>
    并且再激活<再激活>

    例子:
      | 排除     | 新发   | 再激活 |
      | yes      | 符合   | 符合   |
      | no       | 不符合 | 未知   |
      | not done | 未知   | 未知   |

  @rule:response-hlh-94.response.reactivation
  场景: 无最佳疗效记录时，既往HLH视为曾缓解
    假如一名5岁的患儿的检查结果
      | 既往HLH病史 | yes       |
      | 体温        | 38.6 Cel  |
      | 血小板      | 96 10*9/L |
      | 铁蛋白      | 900 ug/L  |
    当评估该患者
    那么再激活符合
    并且疗效为再激活
