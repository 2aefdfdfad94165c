# language: zh-CN
功能: ISTH积分的含义

  @rule:isth-dic.diagnosis.overt @rule:isth-dic.diagnosis.repeat-daily @rule:isth-dic.diagnosis.repeat-soon
  场景: 5分：符合显性DIC，每日复评
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病      | yes       |
      | 血小板                     | 48 10*9/L |
      | 纤维蛋白标志物分级         | moderate  |
      | 凝血酶原时间延长(超过上限) | 3.0 s     |
      | 纤维蛋白原                 | 1.0 g/L   |
    当评估该患者
    那么ISTH显性DIC符合
    并且建议以下检查
      | 每日复评ISTH积分 | D-二聚体(FEU) | 1 d |
    并且以下检查均未建议
      | 1–2天后复评ISTH积分 |

  @rule:isth-dic.diagnosis.overt @rule:isth-dic.diagnosis.repeat-daily @rule:isth-dic.diagnosis.repeat-soon
  场景: 4分不能排除正在发生的DIC
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病      | yes       |
      | 血小板                     | 48 10*9/L |
      | 纤维蛋白标志物分级         | moderate  |
      | 凝血酶原时间延长(超过上限) | 2.9 s     |
      | 纤维蛋白原                 | 1.0 g/L   |
    当评估该患者
    那么ISTH显性DIC不符合
    并且建议以下检查
      | 1–2天后复评ISTH积分 | 血小板 | 2 d |
    并且以下检查均未建议
      | 每日复评ISTH积分 |

  @rule:isth-dic.diagnosis.overt
  场景: 尚缺凝血酶原时间
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病 | yes       |
      | 血小板                | 62 10*9/L |
      | 纤维蛋白标志物分级    | moderate  |
      | 纤维蛋白原            | 1.4 g/L   |
    当评估该患者
    那么ISTH显性DIC尚不能判定

  @rule:isth-dic.diagnosis.denied-in-hlh
  场景大纲: HLH已符合，而基础疾病记录为<记录>
    假如一名45岁的男患者的检查结果
      | 体温                  | 39.4 Cel  |
      | 脾大                  | yes       |
      | 纤维蛋白原            | 1.1 g/L   |
      | 噬血现象              | yes       |
      | 铁蛋白                | 9000 ug/L |
      | 存在可致DIC的基础疾病 | <记录>    |
    当评估该患者
    那么判定如下
      | 符合HLH但记录为无基础疾病 | <结论> |

    例子:
      | 记录     | 结论   |
      | no       | 符合   |
      | yes      | 不符合 |
      | not done | 未知   |
