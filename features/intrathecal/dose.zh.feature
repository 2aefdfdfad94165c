# language: zh-CN
功能: 2周后鞘内治疗

  @rule:intrathecal.dose.methotrexate
  场景: 按年龄固定剂量
    假如今天是2026-03-15
    并且一名18个月婴儿的以下结果
      | temperature         | 38.6 Cel    |           |
      | splenomegaly        | yes         |           |
      | hemoglobin          | 72 g/L      |           |
      | ferritin            | 9200 ug/L   |           |
      | triglycerides       | 3.6 mmol/L  |           |
      | hemophagocytosis    | yes         |           |
      | weight              | 10.8 kg     |           |
      | height              | 81 cm       |           |
      | creatinine          | 22 umol/L   | 40 umol/L |
      | neurological_signs  | yes         |           |
      | neurological_course | progressive |           |
      | inr                 | 1.1         |           |
      | platelets           | 85 10*9/L   |           |
      | fibrinogen          | 1.9 g/L     |           |
    并且于2026-03-02给予依托泊苷 150 mg/m2
    并且选择立场DIS-12:after-two-weeks
    当评估该患者
    那么鞘内甲氨蝶呤剂量为 8 mg
    并且鞘内泼尼松龙剂量为 6 mg
