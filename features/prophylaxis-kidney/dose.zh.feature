# language: zh-CN
功能: 肾功能减退时的预防用药

  背景:
    假如一名34岁男性患者
    而且体重为60 kg
    而且身高为170 cm
    而且allergy为no

  @rule:prophylaxis-kidney.dose.aciclovir
  场景大纲: 阿昔洛韦每日一次，再减半
    假如拟用阿昔洛韦400 mg,每12小时
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                   | 结论                         |
      | creatinine为260 umol/L | 阿昔洛韦剂量为400 mg,每日2次 |
      | creatinine为265 umol/L | 阿昔洛韦剂量为400 mg,每日1次 |
      | creatinine为530 umol/L | 阿昔洛韦剂量为200 mg,每日1次 |
