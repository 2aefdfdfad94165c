# language: zh-CN
功能: 依马利尤单抗用药前的感染

  @rule:stops-emapalumab.safety.hs-06-active-infection
  场景大纲: 带状疱疹期间不启动依马利尤单抗
    假如一名9个月婴儿
    而且拟用依马利尤单抗1 mg/kg
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况         | 结论                      |
      | 带状疱疹为是 | 依马利尤单抗被HS-06停止   |
      | 带状疱疹为否 | 依马利尤单抗未被HS-06停止 |
