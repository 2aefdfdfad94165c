# language: zh-CN
功能: 利妥昔单抗治疗EBV-HLH

  背景:
    假如一名10岁男孩的检查结果
      | temperature    | 39.5 Cel           |
      | splenomegaly   | yes                |
      | hemoglobin     | 82 g/L             |
      | platelets      | 60 10*9/L          |
      | neutrophils    | 0.8 10*9/L         |
      | ferritin       | 8450 ug/L          |
      | fibrinogen     | 1.3 g/L            |
      | triglycerides  | 3.4 mmol/L         |
      | creatinine     | 40 umol/L          |
      | weight         | 30 kg              |
      | height         | 138 cm             |
      | allergy        | no                 |
      | hbsag          | no                 |
      | anti_hbc       | no                 |
      | ebv_infection  | yes                |
      | ebv_dna_plasma | 120000 {copies}/mL |
      | lymphoma       | no                 |

  @rule:rituximab.dose.rituximab
  场景大纲: EBV感染B细胞才用
    假如<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况           | 结论                   |
      | ebv_lineage为b | 利妥昔单抗剂量为402 mg |
      | ebv_lineage为t | 不给出利妥昔单抗剂量   |
