# language: zh-CN
功能: 标准治疗两周无应答后的DEP方案

  背景:
    假如一名34岁男性患者的检查结果
      | temperature              | 39.5 Cel   |
      | splenomegaly             | yes        |
      | hemoglobin               | 82 g/L     |
      | platelets                | 60 10*9/L  |
      | neutrophils              | 0.8 10*9/L |
      | ferritin                 | 8450 ug/L  |
      | fibrinogen               | 1.3 g/L    |
      | triglycerides            | 3.4 mmol/L |
      | creatinine               | 75 umol/L  |
      | weight                   | 70 kg      |
      | height                   | 172 cm     |
      | allergy                  | no         |
      | bilirubin_total          | 15 umol/L  |
      | albumin                  | 30 g/L     |
      | lvef                     | 62 %       |
      | cumulative_anthracycline | 0 mg/m2    |
      | cumulative_etoposide     | 200 mg/m2  |
    而且best_response为none

  @rule:dep.dose.liposomal-doxorubicin
  场景大纲: 满两周无应答才用DEP的脂质体多柔比星
    假如<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                           | 结论                      |
      | 于2026-11-06给予依托泊苷185 mg | 脂质体多柔比星剂量为46 mg |
      | 于2026-11-13给予依托泊苷185 mg | 不给出脂质体多柔比星剂量  |

  @rule:dep.dose.etoposide
  场景: DEP的依托泊苷每周一次
    假如于2026-11-06给予依托泊苷185 mg
    当评估该患者
    那么依托泊苷剂量为185 mg
    而且依托泊苷给药日期为2026-11-20、2026-11-27

  @rule:dep.dose.methylprednisolone
  场景: 甲泼尼龙每日以一克为限
    假如于2026-11-06给予依托泊苷185 mg
    当评估该患者
    那么甲泼尼龙剂量为1000 mg
