# language: zh-CN
功能: CAR-T后HLH样综合征

  背景:
    假如一名60岁的男性患者的检查结果
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
      | 已接受免疫效应细胞治疗 | yes        |

  @rule:pathway-iec-hs.pathway.anakinra @rule:pathway-iec-hs.pathway.dexamethasone
  @rule:pathway-iec-hs.pathway.no-etoposide
  场景: 首日
    当评估该患者
    那么方案包括“阿那白滞素+地塞米松”
    而且方案包括“与阿那白滞素并用地塞米松，或甲泼尼龙1–2 mg/kg/d”
    而且方案包括“IEC-HS：阿那白滞素与激素之前不用依托泊苷”

  @rule:pathway-iec-hs.pathway.crs @rule:pathway-iec-hs.pathway.always
  场景: 与CRS重叠
    假如细胞因子释放综合征分级为2
    当评估该患者
    那么方案包括“按CRS分级用托珠单抗”
    而且方案包括“排除复发与感染，辨别CRS与ICANS，补充纤维蛋白原，预防”

  @rule:pathway-iec-hs.pathway.ruxolitinib @rule:pathway-iec-hs.pathway.emapalumab
  场景: 阿那白滞素三天无效
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-15、2026-11-16、2026-11-17给予阿那白滞素100 mg
    当评估该患者
    那么方案包括“48小时无应答加芦可替尼”
    而且方案包括“依马利尤单抗由专科决定”
