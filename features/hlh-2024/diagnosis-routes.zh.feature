# language: zh-CN
功能: HLH-2024的途径与陷阱

  @rule:hlh-2024.diagnosis.gene
  场景: 基因途径
    假如一名34岁的患者
    并且HLH相关基因检测为pathogenic
    当评估该患者
    那么遗传途径符合
    并且HLH-2024符合

  @rule:hlh-2024.diagnosis.cellular
  场景: 穿孔素缺失不会使结论变为符合
    假如一名2岁的患儿的检查结果
      | 体温                 | 39.0 Cel   |
      | 脾大                 | yes        |
      | 血红蛋白             | 82 g/L     |
      | 血小板               | 70 10*9/L  |
      | 中性粒细胞绝对值     | 1.8 10*9/L |
      | 甘油三酯             | 2.1 mmol/L |
      | 纤维蛋白原           | 2.2 g/L    |
      | 噬血现象             | no         |
      | NK细胞活性降低或缺失 | yes        |
      | 铁蛋白               | 3200 ug/L  |
      | 可溶性白介素2受体    | 1900 U/mL  |
      | 穿孔素表达           | absent     |
    当评估该患者
    那么细胞学途径(仅显示)符合
    并且HLH-2024不符合

  @rule:hlh-2024.diagnosis.masked-fever @rule:hlh-2024.diagnosis.if-fever-counted
  场景: 退热治疗下体温正常
    假如一名34岁的患者的检查结果
      | 体温                                                    | 36.9 Cel  |
      | 可掩盖发热的治疗(退热药、IL-1/IL-6阻断、肾脏替代、ECMO) | yes       |
      | 脾大                                                    | yes       |
      | 血红蛋白                                                | 78 g/L    |
      | 血小板                                                  | 60 10*9/L |
      | 纤维蛋白原                                              | 1.2 g/L   |
      | 噬血现象                                                | no        |
      | NK细胞活性降低或缺失                                    | no        |
      | 铁蛋白                                                  | 3000 ug/L |
      | 可溶性白介素2受体                                       | 900 U/mL  |
    当评估该患者
    那么HLH-2024不符合
    并且警告提示“HLH-2024按实测体温计为无发热”
    并且若计入发热则符合HLH-2024符合

  @rule:hlh-2024.diagnosis.performance
  场景: 8岁患儿
    假如一名8岁的患儿
    当评估该患者
    那么卡片提示“去除NK功能后准确率99.0 %”
