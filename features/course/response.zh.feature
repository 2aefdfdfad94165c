# language: zh-CN
功能: 治疗阶段与治疗线

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

  @rule:course.response.hlh @rule:course.response.first-line
  场景: 首日
    当评估该患者
    那么需治疗的HLH符合
    而且一线符合

  @rule:course.response.refractory @rule:course.response.phase-initial
  场景: 治疗两周无应答
    假如本次HLH迄今最佳疗效为none
    而且于2026-11-01、2026-11-08给予依托泊苷185 mg
    当评估该患者
    那么难治：第14天未达部分应答符合
    而且初始治疗，第1–8周符合

  @rule:course.response.early-failure
  场景: 三天无应答
    假如当前治疗下的临床改善(医师判断)为unsatisfactory
    而且于2026-11-14、2026-11-15、2026-11-16给予甲泼尼龙1000 mg
    当评估该患者
    那么48–72小时无应答符合

  @rule:course.response.continuation @rule:course.response.phase-continuation
  场景: 第9周
    假如于2026-09-20、2026-11-15给予依托泊苷185 mg
    当评估该患者
    那么维持治疗，自第9周起符合
    而且维持治疗阶段符合
