# language: zh-CN
功能: Still病MAS

  背景:
    假如一名8岁的女性患者的检查结果
      | 体温                   | 39.2 Cel   |
      | 脾大                   | yes        |
      | 血红蛋白               | 80 g/L     |
      | 血小板                 | 45 10*9/L  |
      | 中性粒细胞绝对值       | 0.8 10*9/L |
      | 铁蛋白                 | 12000 ug/L |
      | 甘油三酯               | 3.5 mmol/L |
      | 纤维蛋白原             | 1.2 g/L    |
      | 可溶性白介素2受体      | 9000 U/mL  |
      | 总胆红素               | 80 umol/L  |
      | 全身型幼年特发性关节炎 | yes        |

  @rule:pathway-mas.pathway.pulse-child @rule:pathway-mas.pathway.anakinra
  场景: 患儿首日
    当评估该患者
    那么方案包括“甲泼尼龙冲击1–3天，其后1–2 mg/kg/d”
    而且方案包括“阿那白滞素”
    而且方案不包括“在激素背景下用依马利尤单抗”

  @rule:pathway-mas.pathway.emapalumab @rule:pathway-mas.pathway.ciclosporin
  @rule:pathway-mas.pathway.ruxolitinib
  场景: 冲击三天无效
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙750 mg
    当评估该患者
    那么方案包括“在激素背景下用依马利尤单抗”
    而且方案包括“环孢素，监测血药浓度”
    而且方案包括“芦可替尼”

  @rule:pathway-mas.pathway.etoposide
  场景: 危及生命
    假如血管活性药物为one
    当评估该患者
    那么方案包括“依托泊苷50–100 mg/m2每周”
