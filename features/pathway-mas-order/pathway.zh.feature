# language: zh-CN
功能: MAS未决问题

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

  @rule:pathway-mas-order.pathway.us-table @rule:pathway-mas-order.pathway.eular-pres
  @rule:pathway-mas-order.pathway.us-label
  场景: 三个来源，三种顺序
    当评估该患者
    那么分歧DIS-15显示“先激素与阿那白滞素”
    而且分歧DIS-15显示“大剂量激素、IL-1抑制剂、环孢素、γ干扰素抑制剂并列”
    而且分歧DIS-15显示“激素失败或MAS复发后用依马利尤单抗”

  @rule:pathway-mas-order.pathway.no-tocilizumab
  场景: 均不推荐者
    当评估该患者
    那么方案包括“急性MAS不用托珠单抗”
