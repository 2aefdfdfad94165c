# language: zh-CN
功能: EBV感染何种细胞

  @rule:stops-antibodies.safety.hs-28-ebv-in-t-or-nk-cells
  场景大纲: EBV感染T/NK细胞时不用利妥昔单抗
    假如一名34岁患者
    而且hbsag为否
    而且anti_hbc为否
    而且拟用利妥昔单抗375 mg/m2
    而且<情况>
    当评估该患者
    那么<结论>
    例子:
      | 情况            | 结论                    |
      | ebv_lineage为nk | 利妥昔单抗被HS-28停止   |
      | ebv_lineage为b  | 利妥昔单抗未被HS-28停止 |
