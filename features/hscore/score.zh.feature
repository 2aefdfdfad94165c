# language: zh-CN
功能: HScore积分

  @rule:hscore.score.temperature @rule:hscore.score.organomegaly @rule:hscore.score.cytopenia @rule:hscore.score.ferritin @rule:hscore.score.triglycerides @rule:hscore.score.fibrinogen @rule:hscore.score.ast @rule:hscore.score.hemophagocytosis @rule:hscore.score.immunosuppression @rule:hscore.score.total
  场景: 各项恰在界值
    假如一名34岁的患者的检查结果
      | 免疫抑制   | yes        |
      | 体温       | 38.4 Cel   |
      | 肝大       | yes        |
      | 脾大       | no         |
      | 血红蛋白   | 92 g/L     |
      | 白细胞     | 5.0 10*9/L |
      | 血小板     | 110 10*9/L |
      | 铁蛋白     | 2000 ug/L  |
      | 甘油三酯   | 1.5 mmol/L |
      | 纤维蛋白原 | 2.5 g/L    |
      | 谷草转氨酶 | 30 U/L     |
      | 噬血现象   | no         |
    当评估该患者
    那么HScore评分为236

  @rule:hscore.score.temperature @rule:hscore.score.organomegaly @rule:hscore.score.cytopenia @rule:hscore.score.ferritin @rule:hscore.score.triglycerides @rule:hscore.score.fibrinogen @rule:hscore.score.ast @rule:hscore.score.hemophagocytosis @rule:hscore.score.immunosuppression @rule:hscore.score.total
  场景: 各项差一步
    假如一名34岁的患者的检查结果
      | 免疫抑制   | yes         |
      | 体温       | 38.3 Cel    |
      | 肝大       | yes         |
      | 脾大       | no          |
      | 血红蛋白   | 93 g/L      |
      | 白细胞     | 5.1 10*9/L  |
      | 血小板     | 111 10*9/L  |
      | 铁蛋白     | 1999 ug/L   |
      | 甘油三酯   | 1.49 mmol/L |
      | 纤维蛋白原 | 2.51 g/L    |
      | 谷草转氨酶 | 29 U/L      |
      | 噬血现象   | no          |
    当评估该患者
    那么HScore评分为41

  @rule:hscore.score.temperature @rule:hscore.score.ferritin @rule:hscore.score.triglycerides
  场景: 上档
    假如一名34岁的患者的检查结果
      | 免疫抑制   | no          |
      | 体温       | 39.5 Cel    |
      | 肝大       | no          |
      | 脾大       | no          |
      | 血红蛋白   | 120 g/L     |
      | 白细胞     | 8.0 10*9/L  |
      | 血小板     | 200 10*9/L  |
      | 铁蛋白     | 6001 ug/L   |
      | 甘油三酯   | 4.01 mmol/L |
      | 纤维蛋白原 | 3.0 g/L     |
      | 谷草转氨酶 | 20 U/L      |
      | 噬血现象   | no          |
    当评估该患者
    那么HScore评分为163

  @rule:hscore.score.total
  场景: 两项缺失：总分为区间
    假如一名34岁的患者的检查结果
      | 免疫抑制   | no         |
      | 体温       | 39.0 Cel   |
      | 肝大       | no         |
      | 脾大       | yes        |
      | 血红蛋白   | 88 g/L     |
      | 白细胞     | 3.1 10*9/L |
      | 血小板     | 140 10*9/L |
      | 铁蛋白     | 3500 ug/L  |
      | 纤维蛋白原 | 2.1 g/L    |
      | 谷草转氨酶 | 85 U/L     |
    当评估该患者
    那么HScore评分为164至263
