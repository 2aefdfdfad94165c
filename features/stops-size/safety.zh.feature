# language: zh-CN
功能: 体重、身高与录入错误

  @rule:stops-size.safety.hs-02-height-missing
  场景大纲: 按体表面积计算须有身高
    假如一名34岁患者
    而且体重为60 kg
    而且拟用依托泊苷100 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况         | 结论                  |
      | 身高为未测   | 依托泊苷被HS-02停止   |
      | 身高为165 cm | 依托泊苷未被HS-02停止 |

  @rule:stops-size.safety.hs-03-size-implausible
  场景大纲: 9 kg患儿误录为90 kg
    假如一名12个月婴儿
    而且身高为62 cm
    而且拟用依托泊苷100 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况        | 结论                  |
      | 体重为90 kg | 依托泊苷被HS-03停止   |
      | 体重为9 kg  | 依托泊苷未被HS-03停止 |
