# language: zh-CN
功能: HLH中枢神经系统受累

  背景:
    假如一名3岁的男性患者的检查结果
      | 脑脊液白细胞    | 30 10*6/L  |
      | HLH相关基因检测 | pathogenic |
      | 原发性HLH基因   | prf1       |

  @rule:pathway-cns.pathway.intrathecal @rule:pathway-cns.pathway.transplant
  @rule:pathway-cns.pathway.dexamethasone
  场景: 基因型与脑脊液异常，伴全身病变
    假如以下检查结果
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
    而且拟用甲泼尼龙28 mg,每24小时
    当评估该患者
    那么方案包括“MRI与腰穿，有指征时每周鞘内甲氨蝶呤+激素”
    而且方案包括“尽早计划移植”
    而且警告提示“中枢受累：不得以其他糖皮质激素默换地塞米松。”
