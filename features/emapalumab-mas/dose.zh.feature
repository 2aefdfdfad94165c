# language: zh-CN
功能: 依马利尤单抗(Still病MAS)剂量

  @rule:emapalumab-mas.dose.emapalumab
  场景: 首剂6 mg/kg，其后3 mg/kg
    假如一名8岁的女性患者的检查结果
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
      | sjia                 | yes            |
      | weight               | 25 kg          |
      | height               | 128 cm         |
      | creatinine           | 35 umol/L      |
      | clinical_improvement | unsatisfactory |
    并且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙750 mg
    并且dexamethasone 5 mg/m2 per day is taken
    当评估该患者
    那么依马利尤单抗剂量为150 mg
    而且依马利尤单抗给药日期为2026-11-20、2026-11-23、2026-11-26
