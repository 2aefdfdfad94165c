# language: zh-CN
功能: 中国疗效标准各指标，与治疗前比较

  @rule:response-2022-indicators.response.soluble-cd25 @rule:response-2022-indicators.response.ferritin @rule:response-2022-indicators.response.triglycerides @rule:response-2022-indicators.response.neutrophils @rule:response-2022-indicators.response.alt
  场景大纲: 依托泊苷两周，<项目>由<原值>至<现值>
    假如一名40岁的患者
    并且15 天前的结果
      | <项目> | <原值> |
    并且于2026-11-06给予依托泊苷 150 mg/m2
    并且<项目>为<现值>
    当评估该患者
    那么<条目><结论>

    例子:
      | 项目              | 原值        | 现值        | 条目                 | 结论   |
      | 可溶性白介素2受体 | 9600 U/mL   | 6399 U/mL   | sCD25下降超过1/3     | 符合   |
      | 可溶性白介素2受体 | 9600 U/mL   | 6400 U/mL   | sCD25下降超过1/3     | 不符合 |
      | 铁蛋白            | 12000 ug/L  | 9000 ug/L   | 铁蛋白下降≥25 %      | 符合   |
      | 铁蛋白            | 12000 ug/L  | 9001 ug/L   | 铁蛋白下降≥25 %      | 不符合 |
      | 甘油三酯          | 4.00 mmol/L | 3.00 mmol/L | 甘油三酯下降≥25 %    | 符合   |
      | 甘油三酯          | 4.00 mmol/L | 3.01 mmol/L | 甘油三酯下降≥25 %    | 不符合 |
      | 中性粒细胞绝对值  | 0.4 10*9/L  | 0.8 10*9/L  | 中性粒细胞升高≥100 % | 符合   |
      | 中性粒细胞绝对值  | 0.2 10*9/L  | 0.5 10*9/L  | 中性粒细胞升高≥100 % | 不符合 |
      | 中性粒细胞绝对值  | 0.9 10*9/L  | 2.0 10*9/L  | 中性粒细胞升高≥100 % | 不符合 |
      | 中性粒细胞绝对值  | 0.9 10*9/L  | 2.1 10*9/L  | 中性粒细胞升高≥100 % | 符合   |
      | 谷丙转氨酶        | 620 U/L     | 310 U/L     | ALT下降≥50 %         | 符合   |
      | 谷丙转氨酶        | 620 U/L     | 311 U/L     | ALT下降≥50 %         | 不符合 |
      | 铁蛋白            | not done    | 9000 ug/L   | 铁蛋白下降≥25 %      | 未知   |

  @rule:response-2022-indicators.response.neutrophils @rule:response-2022-indicators.response.alt
  场景: 治疗前不异常者不计入
    假如一名40岁的患者
    并且15 天前的结果
      | 中性粒细胞绝对值 | 2.1 10*9/L |
      | 谷丙转氨酶       | 400 U/L    |
    并且于2026-11-06给予依托泊苷 150 mg/m2
    当评估该患者
    那么判定如下
      | 中性粒细胞升高≥100 % | 不适用 |
      | ALT下降≥50 %         | 不适用 |
