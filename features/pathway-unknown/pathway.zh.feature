# language: zh-CN
功能: 成人诱因不明

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

  @rule:pathway-unknown.pathway.etoposide @rule:pathway-unknown.pathway.dep-first
  @rule:pathway-unknown.pathway.search
  场景: 重度，首日
    当评估该患者
    那么方案包括“地塞米松10 mg/m2/d+成人剂量依托泊苷，每周复核必要”
    而且方案包括“DEP作为一线，中国实践”
    而且方案包括“并行查找，每7天重新分类：PET-CT、骨髓、淋巴结或随机皮”

  @rule:pathway-unknown.pathway.dep @rule:pathway-unknown.pathway.ru-dep
  @rule:pathway-unknown.pathway.trial
  场景: 两周无应答
    假如本次HLH迄今最佳疗效为none
    而且于2026-11-01、2026-11-08给予依托泊苷185 mg
    当评估该患者
    那么方案包括“以DEP替代HLH-94”
    而且方案包括“DEP+芦可替尼，DEP失败后亦可”
    而且方案包括“ELA026试验，或专家中心超说明书用依马利尤单抗”

  @rule:pathway-unknown.pathway.treat-now
  场景: 活检前器官衰竭
    假如血管活性药物为one
    当评估该患者
    那么分歧DIS-16显示“器官衰竭：立即治疗，尽快活检”
