# language: zh-CN
功能: 检查点抑制剂相关HLH

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
      | 使用过免疫检查点抑制剂 | yes        |

  @rule:pathway-ici.pathway.stop @rule:pathway-ici.pathway.pulse-adult
  场景: 首日
    当评估该患者
    那么方案包括“永久停用免疫检查点抑制剂”
    而且方案包括“甲泼尼龙1 g/d×3天，或2 mg/kg/d”

  @rule:pathway-ici.pathway.anakinra @rule:pathway-ici.pathway.tocilizumab
  @rule:pathway-ici.pathway.immunoglobulin @rule:pathway-ici.pathway.plasma-exchange
  场景大纲: 激素三天无效
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙1000 mg
    当评估该患者
    那么方案包括“<方案>”

    例子:
      | 方案                         |
      | 阿那白滞素                   |
      | 托珠单抗与激素并用，不可单用 |
      | 免疫球蛋白                   |
      | 血浆置换桥接                 |
