# language: zh-CN
功能: 依马利尤单抗治疗的疗效

  @rule:response-emapalumab.response.complete @rule:response-emapalumab.response.three-normalized @rule:response-emapalumab.response.partial @rule:response-emapalumab.response.improvement @rule:response-emapalumab.response.three-improved @rule:response-emapalumab.response.overall
  场景大纲: <情形>
    假如一名3岁的患儿
    并且57 天前的结果
      | 中性粒细胞绝对值  | 0.4 10*9/L    |
      | 血小板            | 30 10*9/L     |
      | 铁蛋白            | 9000 ug/L     |
      | 纤维蛋白原        | 0.9 g/L       |
      | D-二聚体(FEU)     | 4.0 mg/L{FEU} |
      | 可溶性白介素2受体 | 6000 U/mL     |
    并且于2026-09-25给予依马利尤单抗 1 mg/kg
    并且以下结果
      | 体温                                   | 36.8 Cel       |
      | 脾大                                   | no             |
      | 不能以其他原因解释的神经系统症状或体征 | no             |
      | 中性粒细胞绝对值                       | <中性粒值>     |
      | 血小板                                 | <血小板值>     |
      | 铁蛋白                                 | <铁蛋白值>     |
      | 纤维蛋白原                             | <纤维蛋白原值> |
      | D-二聚体(FEU)                          | <D-二聚体值>   |
      | 可溶性白介素2受体                      | 2000 U/mL      |
    当评估该患者
    那么判定如下
      | 完全应答(依马利尤单抗) | <完全>   |
      | ≥3项异常恢复正常       | <正常化> |
      | 部分应答(依马利尤单抗) | <部分>   |
      | ≥3项异常改善≥50 %      | <减半>   |
      | HLH改善(依马利尤单抗)  | <改善>   |
      | 总体应答(依马利尤单抗) | <总体>   |

    例子:
      | 情形                 | 中性粒值   | 血小板值   | 铁蛋白值  | 纤维蛋白原值 | D-二聚体值     | 完全   | 正常化 | 部分   | 减半   | 改善   | 总体   |
      | 各项均越过界值       | 1.1 10*9/L | 101 10*9/L | 1999 ug/L | 1.51 g/L     | 0.49 mg/L{FEU} | 符合   | 符合   | 不符合 | 符合   | 不符合 | 符合   |
      | 铁蛋白与D-二聚体仍高 | 1.1 10*9/L | 101 10*9/L | 2000 ug/L | 1.51 g/L     | 0.50 mg/L{FEU} | 不符合 | 符合   | 符合   | 符合   | 不符合 | 符合   |
      | 改善一半而均未正常   | 0.6 10*9/L | 45 10*9/L  | 4500 ug/L | 1.35 g/L     | 2.0 mg/L{FEU}  | 不符合 | 不符合 | 不符合 | 符合   | 符合   | 符合   |
      | 毫无变化             | 0.4 10*9/L | 30 10*9/L  | 9000 ug/L | 0.9 g/L      | 4.0 mg/L{FEU}  | 不符合 | 不符合 | 不符合 | 不符合 | 不符合 | 不符合 |
