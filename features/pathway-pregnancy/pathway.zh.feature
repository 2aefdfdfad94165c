# language: zh-CN
功能: 妊娠期HLH

  背景:
    假如一名30岁的女性患者的检查结果
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
      | 妊娠              | yes        |
      | 孕周              | 24 wk      |

  @rule:pathway-pregnancy.pathway.pulse @rule:pathway-pregnancy.pathway.immunoglobulin
  @rule:pathway-pregnancy.pathway.delivery
  场景: 首日
    当评估该患者
    那么方案包括“甲泼尼龙1 g/d×3天，或泼尼松龙”
    而且方案包括“免疫球蛋白与冲击并用”
    而且方案包括“与产科决定是否终止妊娠”

  @rule:pathway-pregnancy.pathway.anakinra @rule:pathway-pregnancy.pathway.ciclosporin
  @rule:pathway-pregnancy.pathway.etoposide
  场景: 激素三天无效
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙1000 mg
    当评估该患者
    那么方案包括“阿那白滞素，数据有限”
    而且方案包括“环孢素并监测浓度，数据有限”
    而且方案包括“危及生命时用依托泊苷，须记录产科与血液科共识”

  @rule:pathway-pregnancy.pathway.steroids-first @rule:pathway-pregnancy.pathway.non-responders
  场景: 两个系列，两种结论
    当评估该患者
    那么分歧DIS-21显示“首选激素±免疫球蛋白，避免依托泊苷”
    而且分歧DIS-21显示“激素与免疫球蛋白无应答：用依托泊苷”
