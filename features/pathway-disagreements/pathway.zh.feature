# language: zh-CN
功能: 未决问题

  背景:
    假如一名5个月的女性患者的检查结果
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
      | HLH相关基因检测   | pathogenic |

  @rule:pathway-disagreements.pathway.china-wang @rule:pathway-disagreements.pathway.hlh-2004
  @rule:pathway-disagreements.pathway.emapalumab-trial
  场景: 三套疗效定义
    当评估该患者
    那么分歧DIS-11显示“按中国标准：2周判断完全与部分应答”
    而且分歧DIS-11显示“按HLH-2004：2周早期应答，其后缓解”
    而且分歧DIS-11显示“按依马利尤单抗试验：完全、部分、改善”

  @rule:pathway-disagreements.pathway.fda-nmpa @rule:pathway-disagreements.pathway.ema
  场景: 两处获批，一处拒批
    当评估该患者
    那么分歧DIS-18显示“FDA(2018)与NMPA(2022年3月)批准用于原发性”
    而且分歧DIS-18显示“EMA于2021-01-07拒批依马利尤单抗”
