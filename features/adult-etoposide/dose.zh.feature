# language: zh-CN
功能: 15岁及以上依托泊苷

  @rule:adult-etoposide.dose.etoposide
  场景大纲: 重度：<年龄>岁
    假如一名<年龄>岁的男性患者的以下结果
      | temperature   | 39.4 Cel   |
      | splenomegaly  | yes        |
      | hemoglobin    | 72 g/L     |
      | platelets     | 35 10*9/L  |
      | ferritin      | 9200 ug/L  |
      | fibrinogen    | 1.1 g/L    |
      | triglycerides | 3.6 mmol/L |
      | weight        | 60 kg      |
      | height        | 165 cm     |
      | lymphoma      | yes        |
      | creatinine    | 70 umol/L  |
    当评估该患者
    那么依托泊苷剂量为 <剂量>
    例子:
      | 年龄 | 剂量     |
      | 30 | 165 mg |
      | 45 | 125 mg |
      | 65 | 85 mg  |
