# language: zh-CN
功能: 依托泊苷与肾功能

  @rule:etoposide.dose.renal-label
  场景大纲: 肌酐与百分比
    假如一名65岁的男性患者的以下结果
      | weight | 60 kg  |
      | height | 165 cm |
    并且creatinine为<肌酐>
    并且拟用依托泊苷100 mg/m2
    当评估该患者
    那么<结论>
    例子:
      | 肌酐         | 结论             |
      | 80 umol/L  | 依托泊苷剂量为 165 mg |
      | 120 umol/L | 依托泊苷剂量为 125 mg |
      | 400 umol/L | 依托泊苷被HS-13停止   |
