# language: zh-CN
功能: HLH-2004中不计入的结果

  @rule:hlh-2004.criterion.triglycerides-fibrinogen
  场景: 非空腹高甘油三酯不能判定
    假如一名34岁的患者的检查结果
      | 甘油三酯   | 3.5 mmol/L |
      | 空腹       | no         |
      | 纤维蛋白原 | 2.2 g/L    |
    当评估该患者
    那么高甘油三酯和/或低纤维蛋白原未知

  @rule:hlh-2004.criterion.triglycerides-fibrinogen
  场景: 2.99 mmol/L低于界值
    假如一名34岁的患者的检查结果
      | 甘油三酯   | 2.99 mmol/L |
      | 纤维蛋白原 | 2.0 g/L     |
    当评估该患者
    那么高甘油三酯和/或低纤维蛋白原不符合

  @rule:hlh-2004.criterion.hemophagocytosis
  场景: 脾脏噬血现象计入
    假如一名34岁的患者的检查结果
      | 噬血现象     | yes    |
      | 噬血现象部位 | spleen |
    当评估该患者
    那么噬血现象符合

  @rule:hlh-2004.criterion.nk-activity
  场景: 实验室判定NK功能降低
    假如一名34岁的患者
    而且NK细胞活性降低或缺失为yes
    当评估该患者
    那么NK细胞活性降低或缺失符合

  @rule:hlh-2004.criterion.nk-activity
  场景: 异基因移植后NK结果无意义
    假如一名34岁的患者的检查结果
      | NK细胞活性降低或缺失 | yes |
      | 异基因移植           | yes |
    当评估该患者
    那么NK细胞活性降低或缺失未知

  @rule:hlh-2004.criterion.nk-activity
  场景: 首次依托泊苷之后采样的低值无意义
    假如一名34岁的患者
    而且NK细胞活性降低或缺失为yes
    而且于2026-11-16给予依托泊苷 150 mg/m2
    当评估该患者
    那么NK细胞活性降低或缺失未知

  @rule:hlh-2004.criterion.soluble-il2-receptor
  场景: pg/mL结果不计入
    假如一名34岁的患者
    而且可溶性白介素2受体为2600 pg/mL
    当评估该患者
    那么可溶性IL-2受体(sCD25)未知
