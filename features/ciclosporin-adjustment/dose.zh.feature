# language: zh-CN
功能: 环孢素剂量调整

  @rule:ciclosporin-adjustment.dose.level
  场景大纲: 谷浓度
    假如一名5岁的男孩的以下结果
      | weight                 | 20 kg      |           |
      | height                 | 112 cm     |           |
      | creatinine             | 35 umol/L  | 45 umol/L |
      | baseline_creatinine    | 35 umol/L  |           |
      | bilirubin_total        | 12 umol/L  |           |
      | albumin                | 36 g/L     |           |
      | potassium              | 4.2 mmol/L |           |
      | calcineurin_level_plan | yes        |           |
    并且自2026-11-01起持续使用环孢素60 mg,每12小时
    并且ciclosporin_trough为<谷浓度>
    当评估该患者
    那么<结论>
    例子:
      | 谷浓度      | 结论                |
      | 320 ug/L | 环孢素剂量为 45 mg,每日2次 |
      | 401 ug/L | 不给出环孢素剂量          |
