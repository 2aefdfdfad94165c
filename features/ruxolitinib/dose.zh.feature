# language: zh-CN
功能: 芦可替尼儿童剂量

  背景:
    假如以下检查结果
      | temperature          | 39.2 Cel   |
      | splenomegaly         | yes        |
      | hemoglobin           | 80 g/L     |
      | platelets            | 45 10*9/L  |
      | neutrophils          | 0.8 10*9/L |
      | ferritin             | 12000 ug/L |
      | triglycerides        | 3.5 mmol/L |
      | fibrinogen           | 1.2 g/L    |
      | soluble_il2_receptor | 9000 U/mL  |
      | bilirubin_total      | 15 umol/L  |
      | tuberculosis         | excluded   |
      | herpes_zoster        | no         |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | ebv_infection        | yes        |
      | lymphoma             | no         |
      | hlh_gene_test        | negative   |
      | creatinine           | 26 umol/L  |
      | transfusion_need     | yes        |
    并且未使用任何药物
    并且尚未治疗

  @rule:ruxolitinib.dose.child
  场景: 14 kg：两种剂量一致
    假如一名3岁的患儿
    并且weight为14 kg
    并且height为95 cm
    当评估该患者
    那么芦可替尼剂量为5 mg,每日2次

  @rule:ruxolitinib.dose.child-weight-bands @rule:ruxolitinib.dose.child-gvhd-label
  场景大纲: 8岁25 kg：选择<立场>
    假如一名8岁的患儿
    并且weight为25 kg
    并且height为128 cm
    并且选择立场DIS-05:<立场>
    当评估该患者
    那么芦可替尼剂量为<剂量>,每日2次
    例子:
      | 立场         | 剂量  |
      | weight-bands | 10 mg |
      | gvhd-label   | 5 mg  |
