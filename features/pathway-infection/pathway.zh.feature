# language: zh-CN
功能: 先感染后化疗

  背景:
    假如一名45岁的男性患者的检查结果
      | 体温              | 39.2 Cel   |
      | 脾大              | yes        |
      | 血红蛋白          | 80 g/L     |
      | 血小板            | 45 10*9/L  |
      | 中性粒细胞绝对值  | 0.8 10*9/L |
      | 铁蛋白            | 12000 ug/L |
      | 甘油三酯          | 3.5 mmol/L |
      | 纤维蛋白原        | 1.2 g/L    |
      | 可溶性白介素2受体 | 9000 U/mL  |
      | 总胆红素          | 80 umol/L  |

  @rule:pathway-infection.pathway.pathogen-first @rule:pathway-infection.pathway.no-etoposide
  @rule:pathway-infection.pathway.dexamethasone
  场景: 已有病原，非危重
    假如巨细胞病毒感染为yes
    当评估该患者
    那么方案包括“先治疗病原，48–72小时再评估”
    而且方案包括“治疗病原，不启动依托泊苷”
    而且方案包括“可用短程地塞米松”

  @rule:pathway-infection.pathway.etoposide-adult
  场景: 器官衰竭
    假如以下检查结果
      | 巨细胞病毒感染 | yes |
      | 血管活性药物   | one |
    当评估该患者
    那么方案包括“在治疗病原的同时用依托泊苷50–100 mg/m2”

  @rule:pathway-infection.pathway.anakinra @rule:pathway-infection.pathway.immunoglobulin
  场景: 脓毒症：阿那白滞素与免疫球蛋白，不用依托泊苷
    假如以下检查结果
      | 脓毒症       | yes |
      | 血管活性药物 | one |
    当评估该患者
    那么方案包括“在治疗病原的同时用阿那白滞素”
    而且方案包括“在治疗病原的同时用免疫球蛋白”
    而且方案不包括“在治疗病原的同时用依托泊苷”
