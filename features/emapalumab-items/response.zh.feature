# language: zh-CN
功能: 依马利尤单抗研究所计的恢复正常项

  @rule:emapalumab-items.response.fever-normalized @rule:emapalumab-items.response.neutrophils-normalized @rule:emapalumab-items.response.platelets-normalized @rule:emapalumab-items.response.ferritin-normalized @rule:emapalumab-items.response.fibrinogen-normalized @rule:emapalumab-items.response.d-dimer-normalized @rule:emapalumab-items.response.spleen-normalized @rule:emapalumab-items.response.nervous-system-normalized
  场景大纲: 依马利尤单抗治疗中<项目>由<原值>至<现值>
    假如一名3岁的患儿
    并且15 天前的结果
      | <项目> | <原值> |
    并且于2026-11-06给予依马利尤单抗 1 mg/kg
    并且<项目>为<现值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目                                   | 原值           | 现值           | 条目                 | 结论   |
      | 体温                                   | 38.0 Cel       | 37.9 Cel       | 发热消失             | 符合   |
      | 体温                                   | 38.0 Cel       | 38.0 Cel       | 发热消失             | 不符合 |
      | 中性粒细胞绝对值                       | 1.0 10*9/L     | 1.1 10*9/L     | 中性粒细胞>1.0       | 符合   |
      | 中性粒细胞绝对值                       | 1.0 10*9/L     | 1.0 10*9/L     | 中性粒细胞>1.0       | 不符合 |
      | 血小板                                 | 100 10*9/L     | 101 10*9/L     | 血小板>100           | 符合   |
      | 血小板                                 | 100 10*9/L     | 100 10*9/L     | 血小板>100           | 不符合 |
      | 铁蛋白                                 | 2000 ug/L      | 1999 ug/L      | 铁蛋白<2000          | 符合   |
      | 铁蛋白                                 | 1999 ug/L      | 900 ug/L       | 铁蛋白<2000          | 不符合 |
      | 纤维蛋白原                             | 1.50 g/L       | 1.51 g/L       | 纤维蛋白原>1.50      | 符合   |
      | 纤维蛋白原                             | 1.50 g/L       | 1.50 g/L       | 纤维蛋白原>1.50      | 不符合 |
      | D-二聚体(FEU)                          | 0.50 mg/L{FEU} | 0.49 mg/L{FEU} | D-二聚体<0.5         | 符合   |
      | D-二聚体(FEU)                          | 0.50 mg/L{FEU} | 0.50 mg/L{FEU} | D-二聚体<0.5         | 不符合 |
      | 脾大                                   | yes            | no             | 脾脏恢复正常         | 符合   |
      | 脾大                                   | yes            | yes            | 脾脏恢复正常         | 不符合 |
      | 不能以其他原因解释的神经系统症状或体征 | yes            | no             | 中枢神经系统恢复正常 | 符合   |
      | 不能以其他原因解释的神经系统症状或体征 | yes            | yes            | 中枢神经系统恢复正常 | 不符合 |
      | 铁蛋白                                 | not done       | 1999 ug/L      | 铁蛋白<2000          | 未知   |
