# language: zh-CN
功能: HLH-94的毫克数与日期

  @rule:hlh-94-protocol.dose.etoposide
  场景: 14 kg的EBV-HLH患儿
    假如今天是2026-03-02
    并且一名3岁的男孩的以下结果
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 14 kg      |
      | height        | 95 cm      |
      | ebv_infection | yes        |
      | creatinine    | 26 umol/L  |
    当评估该患者
    那么依托泊苷剂量为 90 mg
    并且依托泊苷给药日期为2026-03-02、2026-03-05、2026-03-09

  @rule:hlh-94-protocol.dose.etoposide-per-kg @rule:hlh-94-protocol.dose.etoposide-per-m2
  场景: 体重<10 kg时不默认选择
    假如一名4个月婴儿的以下结果
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 6.2 kg     |
      | height        | 62 cm      |
      | hlh_gene_test | pathogenic |
    当评估该患者
    那么不给出依托泊苷剂量
    并且分歧DIS-03显示“5 mg/kg”

  @rule:hlh-94-protocol.dose.etoposide-per-kg
  场景: 选择按公斤给药
    假如一名4个月婴儿的以下结果
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 62 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 6.2 kg     |
      | height        | 62 cm      |
      | hlh_gene_test | pathogenic |
    并且选择立场DIS-03:per-kg
    当评估该患者
    那么依托泊苷剂量为 31 mg
