# language: zh-CN
功能: 淋巴瘤相关HLH

  背景:
    假如一名52岁的女性患者的检查结果
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
      | 淋巴瘤            | yes        |

  @rule:pathway-lymphoma.pathway.tissue @rule:pathway-lymphoma.pathway.bridge
  @rule:pathway-lymphoma.pathway.dep
  场景: 尚未分型，重度
    当评估该患者
    那么方案包括“48小时内活检并分型”
    而且方案包括“地塞米松+依托泊苷50–100 mg/m2，桥接1–2周”
    而且方案包括“类型未明或两周无应答时用DEP”

  @rule:pathway-lymphoma.pathway.chemotherapy
  场景: B细胞淋巴瘤
    假如淋巴瘤类型为b_cell
    当评估该患者
    那么方案包括“按细胞类型用R-EPOCH或CHOEP，由肿瘤科开具”

  @rule:pathway-lymphoma.pathway.nk-t
  场景: NK/T细胞淋巴瘤
    假如淋巴瘤类型为nk_t
    当评估该患者
    那么方案包括“芦可替尼+依托泊苷+地塞米松，1–2周内转入含门冬酰胺酶方案”

  @rule:pathway-lymphoma.pathway.emapalumab @rule:pathway-lymphoma.pathway.ela026
  场景: 两周无应答
    假如本次HLH迄今最佳疗效为none
    而且于2026-11-01、2026-11-08给予依托泊苷185 mg
    当评估该患者
    那么方案包括“依马利尤单抗仅与淋巴瘤治疗合用，限专家中心”
    而且方案包括“申请ELA026试验”
