# language: zh-CN
功能: ISTH显性DIC积分

  @rule:isth-dic.score.platelets @rule:isth-dic.score.fibrin-marker @rule:isth-dic.score.pt @rule:isth-dic.score.fibrinogen @rule:isth-dic.score.total
  场景大纲: 血小板<血小板值>、标志物<标志物>、PT延长<延长>、纤维蛋白原<纤维蛋白原值>
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病      | yes            |
      | 血小板                     | <血小板值>     |
      | 纤维蛋白标志物分级         | <标志物>       |
      | 凝血酶原时间延长(超过上限) | <延长>         |
      | 纤维蛋白原                 | <纤维蛋白原值> |
    当评估该患者
    那么ISTH显性DIC得分为<总分>

    例子:
      | 血小板值   | 标志物   | 延长     | 纤维蛋白原值 | 总分 |
      | 48 10*9/L  | strong   | 4.0 s    | 0.9 g/L      | 7    |
      | 62 10*9/L  | moderate | not done | 1.4 g/L      | 3至5 |
      | 100 10*9/L | none     | 3.0 s    | 1.0 g/L      | 1    |
      | 99 10*9/L  | none     | 2.9 s    | 1.0 g/L      | 1    |
      | 50 10*9/L  | none     | 2.9 s    | 0.99 g/L     | 2    |
      | 49 10*9/L  | none     | 6.0 s    | 1.0 g/L      | 4    |
      | 100 10*9/L | none     | 5.9 s    | 1.0 g/L      | 1    |
      | not done   | not done | not done | not done     | 0至8 |

  @rule:isth-dic.score.fibrin-marker
  场景大纲: 实验室未分级，D-二聚体<D-二聚体值>(上限0.5)、FDP <FDP值>
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病 | yes          |                |
      | D-二聚体(FEU)         | <D-二聚体值> | 0.50 mg/L{FEU} |
      | 纤维蛋白降解产物      | <FDP值>      |                |
    当评估该患者
    那么判定如下
      | 纤维蛋白相关标志物 | <得分> |

    例子:
      | D-二聚体值     | FDP值    | 得分 |
      | 0.99 mg/L{FEU} | not done | 0    |
      | 1.00 mg/L{FEU} | not done | 2    |
      | 2.01 mg/L{FEU} | not done | 3    |
      | 0.99 mg/L{FEU} | 26 mg/L  | 3    |
      | not done       | 10 mg/L  | 2    |

  @rule:isth-dic.score.platelets @rule:isth-dic.score.total
  场景: 无基础疾病则不计分
    假如一名50岁的患者的检查结果
      | 存在可致DIC的基础疾病 | no        |
      | 血小板                | 48 10*9/L |
    当评估该患者
    那么判定如下
      | 血小板(ISTH) | 不适用 |
      | ISTH总分     | 不适用 |
      | ISTH显性DIC  | 不符合 |
