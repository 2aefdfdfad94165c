# language: zh-CN
功能: 芦可替尼剂量调整

  @rule:ruxolitinib-adjustment.dose.strong-inhibitor
  场景大纲: 正在使用<药物>
    假如一名40岁的男性患者的检查结果
      | weight               | 60 kg      |
      | height               | 170 cm     |
      | creatinine           | 70 umol/L  |
      | neutrophils          | 2.0 10*9/L |
      | platelets            | 120 10*9/L |
      | bilirubin_total      | 12 umol/L  |
      | hbsag                | no         |
      | anti_hbc             | no         |
      | tuberculosis         | excluded   |
      | cirrhosis_child_pugh | none       |
      | dialysis             | no         |
    并且正在使用<药物>
    并且拟用芦可替尼10 mg,每12小时
    当评估该患者
    那么芦可替尼剂量为<剂量>,每日2次
    例子:
      | 药物     | 剂量  |
      | 泊沙康唑 | 5 mg  |
      | 阿昔洛韦 | 10 mg |
