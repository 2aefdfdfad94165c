# language: zh-CN
功能: 用途狭窄的药物

  背景:
    假如一名45岁的男性患者的检查结果
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

  @rule:pathway-rare-agents.pathway.siltuximab
  场景: Castleman病
    假如Castleman病或TAFRO为yes
    当评估该患者
    那么方案包括“特发性多中心Castleman病或TAFRO用司妥昔单抗”

  @rule:pathway-rare-agents.pathway.plasma-exchange
  场景: 肝衰竭
    假如急性肝衰竭为yes
    当评估该患者
    那么方案包括“血浆置换桥接”

  @rule:pathway-rare-agents.pathway.cop
  场景: 体弱淋巴瘤患者
    假如淋巴瘤为yes
    当评估该患者
    那么方案包括“体弱或资源受限者用COP，由肿瘤科开具”
