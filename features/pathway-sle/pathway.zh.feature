# language: zh-CN
功能: 狼疮MAS

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
      | 系统性红斑狼疮    | yes        |

  @rule:pathway-sle.pathway.infection @rule:pathway-sle.pathway.pulse-adult
  @rule:pathway-sle.pathway.immunoglobulin
  场景: 首日
    当评估该患者
    那么方案包括“加强免疫抑制前查找并治疗感染”
    而且方案包括“甲泼尼龙1 g/d，3–5天”
    而且方案包括“免疫球蛋白与激素并用”

  @rule:pathway-sle.pathway.anakinra @rule:pathway-sle.pathway.ciclosporin
  @rule:pathway-sle.pathway.emapalumab
  场景: 冲击三天无效
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙750 mg
    当评估该患者
    那么方案包括“阿那白滞素”
    而且方案包括“环孢素，或以他克莫司替代”
    而且方案包括“超说明书用依马利尤单抗，限专家中心或试验”
