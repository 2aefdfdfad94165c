# language: zh-CN
功能: 儿童肺孢子菌与真菌预防

  背景:
    假如一名3岁女孩的检查结果
      | temperature                 | 39.5 Cel   |
      | splenomegaly                | yes        |
      | hemoglobin                  | 82 g/L     |
      | platelets                   | 60 10*9/L  |
      | neutrophils                 | 0.8 10*9/L |
      | ferritin                    | 8450 ug/L  |
      | fibrinogen                  | 1.3 g/L    |
      | triglycerides               | 3.4 mmol/L |
      | creatinine                  | 27 umol/L  |
      | weight                      | 14 kg      |
      | height                      | 95 cm      |
      | allergy                     | no         |
      | g6pd_deficiency             | no         |
      | sulfonamide_severe_reaction | no         |

  @rule:prophylaxis.dose.tmp-smx
  场景: 第一周起每周三日
    假如potassium为4.2 mmol/L
    当评估该患者
    那么复方磺胺甲噁唑剂量为35 mg,每日2次
    而且复方磺胺甲噁唑给药日期为2026-11-20、2026-11-23、2026-11-25

  @rule:prophylaxis.dose.pentamidine
  场景大纲: 血钾高者改用喷他脒
    假如<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况                  | 结论              |
      | potassium为5.5 mmol/L | 喷他脒剂量为55 mg |
      | potassium为5.4 mmol/L | 不给出喷他脒剂量  |
