# language: zh-CN
功能: 2016年sJIA合并MAS分类标准各项

  @rule:mas-2016.criterion.ferritin @rule:mas-2016.criterion.platelets @rule:mas-2016.criterion.ast @rule:mas-2016.criterion.triglycerides @rule:mas-2016.criterion.fibrinogen
  场景大纲: 化验单项恰在界值
    假如一名8岁的患儿
    并且<项目>为<数值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目       | 数值        | 条目                 | 结论   |
      | 铁蛋白     | 685 ng/mL   | sJIA-MAS的铁蛋白     | 符合   |
      | 铁蛋白     | 684 ng/mL   | sJIA-MAS的铁蛋白     | 不符合 |
      | 血小板     | 181 10*9/L  | sJIA-MAS的血小板     | 符合   |
      | 谷草转氨酶 | 48 U/L      | sJIA-MAS的AST        | 不符合 |
      | 甘油三酯   | 1.80 mmol/L | sJIA-MAS的甘油三酯   | 符合   |
      | 甘油三酯   | 1.70 mmol/L | sJIA-MAS的甘油三酯   | 不符合 |
      | 纤维蛋白原 | 3.60 g/L    | sJIA-MAS的纤维蛋白原 | 符合   |

  @rule:mas-2016.criterion.fever
  场景: 有发热记录而无数值亦计入
    假如一名8岁的患儿
    并且有发热(未记录数值)为yes
    当评估该患者
    那么发热(MAS 2016)符合

  @rule:mas-2016.criterion.fever
  场景: 实测体温否定发热记录
    假如一名8岁的患儿
    并且有发热(未记录数值)为yes
    并且体温为37.6 Cel
    当评估该患者
    那么发热(MAS 2016)不符合
