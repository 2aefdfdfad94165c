# language: zh-CN
功能: HLH-2004的分子途径

  @rule:hlh-2004.diagnosis.gene @rule:hlh-2004.diagnosis.hlh @rule:hlh-2004.diagnosis.genotype-without-activity
  场景: 携带致病基因型的健康同胞
    假如一名2岁的患儿的检查结果
      | 基因检测             | pathogenic |
      | 穿孔素               | absent     |
      | 体温                 | 36.7 Cel   |
      | 脾大                 | no         |
      | 血红蛋白             | 128 g/L    |
      | 血小板               | 250 10*9/L |
      | 中性粒细胞           | 3.0 10*9/L |
      | 甘油三酯             | 1.0 mmol/L |
      | 纤维蛋白原           | 2.8 g/L    |
      | 噬血现象             | no         |
      | NK细胞活性降低或缺失 | no         |
      | 铁蛋白               | 60 ug/L    |
      | 可溶性白介素2受体    | 500 U/mL   |
    当评估该患者
    那么HLH-2004符合
    而且分子诊断符合
    而且警告提示“未见活动性HLH”

  @rule:hlh-2004.diagnosis.gene
  场景: 意义未明变异不构成分子诊断
    假如一名34岁的患者
    而且基因检测为uncertain
    当评估该患者
    那么分子诊断不符合

  @rule:hlh-2004.diagnosis.activity-stated-apart
  场景: 基因型不说明活动性
    假如一名34岁的患者
    而且基因检测为pathogenic
    当评估该患者
    那么卡片提示“是否活动由临床项目另行说明”
