# language: zh-CN
功能: 依托泊苷：过量或用错疾病

  @rule:stops-etoposide.safety.hs-10-above-150
  @rule:stops-etoposide.safety.hs-10-adult-pediatric-dose
  场景大纲: 成人医嘱剂量
    假如一名34岁患者
    而且体重为60 kg
    而且身高为165 cm
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                  | 结论                      |
      | 拟用依托泊苷151 mg/m2 | 依托泊苷被HS-10停止       |
      | 拟用依托泊苷150 mg/m2 | HS-10对依托泊苷发出警告   |
      | 拟用依托泊苷100 mg/m2 | HS-10未对依托泊苷发出警告 |

  @rule:stops-etoposide.safety.hs-11-treatable-infection
  场景大纲: 黑热病患儿不先用依托泊苷
    假如一名14个月婴儿
    而且拟用依托泊苷150 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况           | 结论                  |
      | leishmania为是 | 依托泊苷被HS-11停止   |
      | leishmania为否 | 依托泊苷未被HS-11停止 |
