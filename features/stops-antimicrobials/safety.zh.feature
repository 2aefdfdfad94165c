# language: zh-CN
功能: 抗感染药与QT

  @rule:stops-antimicrobials.safety.hs-54-qt
  场景大纲: QT间期延长时使用莫西沙星
    假如一名34岁男性患者
    而且未使用任何药物
    而且血钾为4 mmol/L
    而且magnesium_low为no
    而且拟用莫西沙星400 mg,每日
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况           | 结论                  |
      | qtc为500 ms    | 莫西沙星被HS-54停止   |
      | qtc为499 ms    | 莫西沙星未被HS-54停止 |
