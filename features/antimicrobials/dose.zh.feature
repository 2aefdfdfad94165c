# language: zh-CN
功能: 先治疗诱因

  背景:
    假如一名14个月的患儿的检查结果
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 27 umol/L  |
      | weight        | 11.5 kg    |
      | height        | 79 cm      |
      | allergy       | no         |

  @rule:antimicrobials.dose.leishmaniasis
  场景大纲: 内脏利什曼病患儿
    假如<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况            | 结论                                                                                                        |
      | leishmania为yes | 两性霉素B脂质体剂量为35 mg                                                                                  |
      | leishmania为yes | 两性霉素B脂质体给药日期为2026-11-20、2026-11-21、2026-11-22、2026-11-23、2026-11-24、2026-12-03、2026-12-10 |

  @rule:antimicrobials.dose.leishmaniasis-immunosuppressed
  场景: 免疫抑制者的利什曼病
    假如leishmania为yes
    而且immunosuppression为yes
    当评估该患者
    那么两性霉素B脂质体剂量为46 mg
