# language: zh-CN
功能: 药物、疫苗、移植后HLH

  背景:
    假如一名45岁的男性患者的检查结果
      | 体温              | 39.2 Cel   |
      | 脾大              | yes        |
      | 血红蛋白          | 80 g/L     |
      | 血小板            | 45 10*9/L  |
      | 中性粒细胞绝对值  | 0.8 10*9/L |
      | 铁蛋白            | 12000 ug/L |
      | 甘油三酯          | 3.5 mmol/L |
      | 纤维蛋白原        | 1.2 g/L    |
      | 可溶性白介素2受体 | 9000 U/mL  |
      | 总胆红素          | 80 umol/L  |

  @rule:pathway-drug-hsct.pathway.drug
  场景: 药物反应
    假如疑药物反应诱发为yes
    当评估该患者
    那么方案包括“停用引起反应的药物”

  @rule:pathway-drug-hsct.pathway.after-hsct
  场景: 造血干细胞移植后
    假如已行异基因造血干细胞移植为yes
    当评估该患者
    那么方案包括“糖皮质激素±依托泊苷或依马利尤单抗”

  @rule:pathway-drug-hsct.pathway.after-organ @rule:pathway-drug-hsct.pathway.organ-steroids
  场景: 器官移植后
    假如实体器官移植为yes
    当评估该患者
    那么方案包括“先查感染与移植后淋巴增殖，取组织”
    而且方案包括“糖皮质激素±免疫球蛋白”
