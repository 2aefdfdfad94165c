# language: zh-CN
功能: HLH治疗中的乙肝

  @rule:stops-infection.safety.hs-17-antibody-no-antiviral
  场景大纲: 抗-HBc阳性而用利妥昔单抗
    假如一名34岁患者
    而且体重为60 kg
    而且hbsag为否
    而且拟用利妥昔单抗375 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况             | 结论                        |
      | anti_hbc为是     | 利妥昔单抗被HS-17停止       |
      | anti_hbc为否     | HS-17未对利妥昔单抗发出警告 |
      | anti_hbc为待回报 | HS-17对利妥昔单抗发出警告   |
