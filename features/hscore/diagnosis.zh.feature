# language: zh-CN
功能: 按HScore判断HLH

  @rule:hscore.diagnosis.hlh @rule:hscore.diagnosis.derivation @rule:hscore.diagnosis.at-presentation @rule:hscore.diagnosis.unreachable-totals
  场景: 恰为169为阳性
    假如一名34岁的患者的检查结果
      | 免疫抑制   | yes        |
      | 体温       | 40.0 Cel   |
      | 肝大       | yes        |
      | 脾大       | yes        |
      | 血红蛋白   | 80 g/L     |
      | 白细胞     | 2.0 10*9/L |
      | 血小板     | 60 10*9/L  |
      | 铁蛋白     | 1500 ug/L  |
      | 甘油三酯   | 1.2 mmol/L |
      | 纤维蛋白原 | 2.0 g/L    |
      | 谷草转氨酶 | 25 U/L     |
      | 噬血现象   | no         |
    当评估该患者
    那么HScore符合
    而且卡片提示“93 %是敏感度”
    而且卡片提示“成人特异度降至73 %”
    而且卡片提示“不可能出现的总分”

  @rule:hscore.diagnosis.hlh @rule:hscore.diagnosis.icu-cut-off @rule:hscore.diagnosis.icu-performance
  场景: 168为阴性，但达到ICU界值
    假如一名34岁的患者的检查结果
      | 免疫抑制   | no         |
      | 体温       | 37.9 Cel   |
      | 肝大       | no         |
      | 脾大       | no         |
      | 血红蛋白   | 85 g/L     |
      | 白细胞     | 6.0 10*9/L |
      | 血小板     | 90 10*9/L  |
      | 铁蛋白     | 7000 ug/L  |
      | 甘油三酯   | 4.5 mmol/L |
      | 纤维蛋白原 | 2.0 g/L    |
      | 谷草转氨酶 | 25 U/L     |
      | 噬血现象   | no         |
    当评估该患者
    那么HScore不符合
    而且HScore达到ICU界值168符合
    而且卡片提示“界值168”

  @rule:hscore.diagnosis.hlh
  场景: 区间跨越界值
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
    那么HScore尚不能判定
    而且要求检查甘油三酯

  @rule:hscore.diagnosis.hlh
  场景: 无论缺项如何均为阳性
    假如一名34岁的患者的检查结果
      | 体温       | 38.9 Cel   |
      | 脾大       | yes        |
      | 白细胞     | 2.4 10*9/L |
      | 血小板     | 70 10*9/L  |
      | 甘油三酯   | 2.2 mmol/L |
      | 纤维蛋白原 | 1.4 g/L    |
      | 谷草转氨酶 | 140 U/L    |
    当评估该患者
    那么HScore符合
