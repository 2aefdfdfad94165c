# language: zh-CN
功能: HScore概率与陷阱

  @rule:hscore.diagnosis.probability
  场景: 界值处的概率
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
    那么概率约为53 %

  @rule:hscore.diagnosis.probability
  场景: 极低分
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
    那么概率约为<1 %

  @rule:hscore.diagnosis.if-fever-counted @rule:hscore.diagnosis.masked-fever
  场景: 在可掩盖发热的治疗下体温正常
    假如一名34岁的患者的检查结果
      | 免疫抑制                                                | no         |
      | 体温                                                    | 37.9 Cel   |
      | 肝大                                                    | no         |
      | 脾大                                                    | no         |
      | 血红蛋白                                                | 85 g/L     |
      | 白细胞                                                  | 6.0 10*9/L |
      | 血小板                                                  | 90 10*9/L  |
      | 铁蛋白                                                  | 7000 ug/L  |
      | 甘油三酯                                                | 4.5 mmol/L |
      | 纤维蛋白原                                              | 2.0 g/L    |
      | 谷草转氨酶                                              | 25 U/L     |
      | 噬血现象                                                | no         |
      | 可掩盖发热的治疗(退热药、IL-1/IL-6阻断、肾脏替代、ECMO) | yes        |
    当评估该患者
    那么警告提示“HScore按实测体温计0分”
    而且若计入发热则HScore阳性符合

  @rule:hscore.diagnosis.fahrenheit
  场景: 101.1 ℉
    假如一名34岁的患者
    而且体温为101.1 [degF]
    当评估该患者
    那么卡片提示“采用华氏分档的计算器会给33分”
