# language: zh-CN
功能: 妊娠或未查妊娠

  @rule:stops-pregnancy.safety.hs-18-pregnant-contraindicated
  场景大纲: 妊娠期芦可替尼
    假如一名30岁女性患者
    而且拟用芦可替尼10 mg,每12小时
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况       | 结论                      |
      | 妊娠为是   | 芦可替尼被HS-18停止       |
      | 妊娠为否   | HS-18未对芦可替尼发出警告 |
      | 妊娠为未查 | HS-18对芦可替尼发出警告   |
