# language: zh-CN
功能: 免疫球蛋白

  背景:
    假如一名34岁女性患者的检查结果
      | temperature   | 39.5 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 82 g/L     |
      | platelets     | 60 10*9/L  |
      | neutrophils   | 0.8 10*9/L |
      | ferritin      | 8450 ug/L  |
      | fibrinogen    | 1.3 g/L    |
      | triglycerides | 3.4 mmol/L |
      | creatinine    | 75 umol/L  |
      | weight        | 70 kg      |
      | height        | 172 cm     |
      | allergy       | no         |

  @rule:immunoglobulin.dose.adult
  场景大纲: 成人辅助治疗
    假如<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况          | 结论                         |
      | pregnant为yes | 静注人免疫球蛋白剂量为37.5 g |
      | pregnant为no  | 不给出静注人免疫球蛋白剂量   |
