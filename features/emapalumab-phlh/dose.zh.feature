# language: zh-CN
功能: 依马利尤单抗(原发性HLH)剂量

  背景:
    假如一名9个月的女性患者的检查结果
      | temperature          | 39.2 Cel       |
      | splenomegaly         | yes            |
      | hemoglobin           | 80 g/L         |
      | platelets            | 45 10*9/L      |
      | neutrophils          | 0.8 10*9/L     |
      | ferritin             | 12000 ug/L     |
      | triglycerides        | 3.5 mmol/L     |
      | fibrinogen           | 1.2 g/L        |
      | soluble_il2_receptor | 9000 U/mL      |
      | bilirubin_total      | 15 umol/L      |
      | tuberculosis         | excluded       |
      | herpes_zoster        | no             |
      | hbsag                | no             |
      | anti_hbc             | no             |
      | hlh_gene_test        | pathogenic     |
      | hlh_gene             | prf1           |
      | best_response        | none           |
      | weight               | 7.5 kg         |
      | height               | 67 cm          |
      | creatinine           | 20 umol/L      |
    并且于2026-11-01、2026-11-08给予依托泊苷30 mg
    并且dexamethasone 5 mg/m2 per day is taken

  @rule:emapalumab-phlh.dose.emapalumab
  场景: 首次输注
    当评估该患者
    那么依马利尤单抗剂量为7.5 mg

  @rule:emapalumab-phlh.dose.emapalumab
  场景大纲: 1 mg/kg后第4天：改善为<改善>
    假如于2026-11-17给予依马利尤单抗1 mg/kg
    并且clinical_improvement为<改善>
    当评估该患者
    那么依马利尤单抗剂量为<剂量>
    例子:
      | 改善           | 剂量    |
      | unsatisfactory | 22.5 mg |
      | satisfactory   | 7.5 mg  |
