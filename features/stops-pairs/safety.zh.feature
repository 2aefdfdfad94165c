# language: zh-CN
功能: 禁忌药对

  @rule:stops-pairs.safety.hs-44-vinca-with-inhibitor
  场景大纲: 长春新碱合用伏立康唑
    假如一名34岁男性患者
    而且尚未治疗
    而且拟用长春新碱2 mg,单次
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况             | 结论                  |
      | 正在使用伏立康唑 | 长春新碱被HS-44停止   |
      | 未使用任何药物   | 长春新碱未被HS-44停止 |

  @rule:stops-pairs.safety.hs-50-rasburicase
  场景大纲: 拉布立酶前未查G6PD
    假如一名34岁男性患者
    而且拟用拉布立酶0.2 mg/kg,每日
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                  | 结论                  |
      | g6pd_deficiency为yes  | 拉布立酶被HS-50停止   |
      | g6pd_deficiency为no   | 拉布立酶未被HS-50停止 |
