# language: zh-CN
功能: 芦可替尼与氟康唑

  @rule:stops-ruxolitinib.safety.hs-15-fluconazole-dose-unknown
  场景大纲: 氟康唑剂量未记录
    假如一名34岁患者
    而且拟用芦可替尼10 mg,每12小时
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况           | 结论                  |
      | 正在使用氟康唑 | 芦可替尼被HS-15停止   |
      | 未使用任何药物 | 芦可替尼未被HS-15停止 |
