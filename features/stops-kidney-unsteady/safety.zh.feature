# language: zh-CN
功能: 肾功能不稳定

  @rule:stops-kidney-unsteady.safety.hs-48-band-not-confirmed
  场景大纲: 肾功能分档尚未确认
    假如一名34岁男性患者
    而且体重为70 kg
    而且renal_replacement_changed为yes
    而且拟用依托泊苷100 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                          | 结论                  |
      | kidney_band_confirmed为no     | 依托泊苷被HS-48停止   |

  @rule:stops-kidney-unsteady.safety.hs-48-band-confirmed
  场景: 肾功能分档已确认
    假如一名34岁男性患者
    而且体重为70 kg
    而且renal_replacement_changed为yes
    而且kidney_band_confirmed为yes
    而且拟用依托泊苷100 mg/m2
    当评估该患者
    那么停止HS-48为慎重
