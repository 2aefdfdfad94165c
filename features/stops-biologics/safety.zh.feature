# language: zh-CN
功能: 托珠单抗不得单用

  @rule:stops-biologics.safety.hs-27-alone
  场景大纲: 单用托珠单抗治疗HLH
    假如一名34岁患者
    而且拟用托珠单抗8 mg/kg
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                             | 结论                  |
      | 医嘱写明indication:secondary_hlh | 托珠单抗被HS-27停止   |
      | 正在使用地塞米松                 | 托珠单抗未被HS-27停止 |
