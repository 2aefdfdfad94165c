# language: zh-CN
功能: 异基因移植后HLH再发

  @rule:response-hsct.response.systemic-reactivation @rule:response-hsct.response.partial-flare
  场景大纲: 铁蛋白<铁蛋白值>、纤维蛋白原<纤维蛋白原值>，移植后曾针对HLH治疗：<治疗>
    假如一名4岁的患儿的检查结果
      | 已行异基因造血干细胞移植 | yes            |
      | 移植后HLH针对性治疗      | <治疗>         |
      | 体温                     | 39.0 Cel       |
      | 脾大                     | yes            |
      | 血红蛋白                 | 80 g/L         |
      | 血小板                   | 60 10*9/L      |
      | 甘油三酯                 | 1.0 mmol/L     |
      | 纤维蛋白原               | <纤维蛋白原值> |
      | 噬血现象                 | no             |
      | NK细胞活性降低或缺失     | no             |
      | 可溶性白介素2受体        | 900 U/mL       |
      | 铁蛋白                   | <铁蛋白值>     |
    当评估该患者
    那么移植后全身再激活<全身>
    并且移植后部分复燃<复燃>

    例子:
      | 纤维蛋白原值 | 铁蛋白值 | 治疗 | 全身   | 复燃   |
      | 1.5 g/L      | 500 ug/L | yes  | 符合   | 不符合 |
      | 1.6 g/L      | 499 ug/L | yes  | 不符合 | 符合   |
      | 1.6 g/L      | 499 ug/L | no   | 不符合 | 不符合 |
      | 1.5 g/L      | 499 ug/L | yes  | 未知   | 未知   |

  @rule:response-hsct.response.systemic-reactivation @rule:response-hsct.response.partial-flare
  场景: 移植研究用语仅适用于移植患者
    假如一名4岁的患儿
    并且已行异基因造血干细胞移植为no
    当评估该患者
    那么判定如下
      | 移植后全身再激活 | 不适用 |
      | 移植后部分复燃   | 不适用 |
