# language: zh-CN
功能: 依马利尤单抗研究所计的改善一半项

  @rule:emapalumab-items.response.spleen-improved @rule:emapalumab-items.response.neutrophils-improved @rule:emapalumab-items.response.platelets-improved @rule:emapalumab-items.response.ferritin-improved @rule:emapalumab-items.response.fibrinogen-improved @rule:emapalumab-items.response.d-dimer-improved
  场景大纲: 依马利尤单抗治疗中<项目>由<原值>至<现值>
    假如一名3岁的患儿
    并且15 天前的结果
      | <项目> | <原值> |
    并且于2026-11-06给予依马利尤单抗 1 mg/kg
    并且<项目>为<现值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目             | 原值           | 现值           | 条目                | 结论   |
      | 脾肋下           | 6.0 cm         | 3.0 cm         | 脾脏缩小≥50 %       | 符合   |
      | 脾肋下           | 6.0 cm         | 3.1 cm         | 脾脏缩小≥50 %       | 不符合 |
      | 中性粒细胞绝对值 | 0.8 10*9/L     | 1.2 10*9/L     | 中性粒细胞上升≥50 % | 符合   |
      | 中性粒细胞绝对值 | 0.8 10*9/L     | 1.1 10*9/L     | 中性粒细胞上升≥50 % | 不符合 |
      | 血小板           | 40 10*9/L      | 60 10*9/L      | 血小板上升≥50 %     | 符合   |
      | 血小板           | 40 10*9/L      | 59 10*9/L      | 血小板上升≥50 %     | 不符合 |
      | 血小板           | 101 10*9/L     | 300 10*9/L     | 血小板上升≥50 %     | 不符合 |
      | 铁蛋白           | 4000 ug/L      | 2000 ug/L      | 铁蛋白下降≥50 %     | 符合   |
      | 铁蛋白           | 4000 ug/L      | 2001 ug/L      | 铁蛋白下降≥50 %     | 不符合 |
      | 纤维蛋白原       | 1.00 g/L       | 1.50 g/L       | 纤维蛋白原上升≥50 % | 符合   |
      | 纤维蛋白原       | 1.00 g/L       | 1.49 g/L       | 纤维蛋白原上升≥50 % | 不符合 |
      | D-二聚体(FEU)    | 4.00 mg/L{FEU} | 2.00 mg/L{FEU} | D-二聚体下降≥50 %   | 符合   |
      | D-二聚体(FEU)    | 4.00 mg/L{FEU} | 2.01 mg/L{FEU} | D-二聚体下降≥50 %   | 不符合 |
      | 铁蛋白           | not done       | 2000 ug/L      | 铁蛋白下降≥50 %     | 未知   |
