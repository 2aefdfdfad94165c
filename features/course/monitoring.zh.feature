# language: zh-CN
功能: 疗效评估时点

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

  @rule:course.monitoring.twelve-hourly @rule:course.monitoring.ferritin-daily
  @rule:course.monitoring.hour-48-to-72 @rule:course.monitoring.day-7
  @rule:course.monitoring.day-14 @rule:course.monitoring.day-28
  @rule:course.monitoring.week-8
  场景: 重度患者首日
    当评估该患者
    那么建议以下检查
      | 不稳定时每12小时     | 血红蛋白          | 12 h |
      | 不稳定时每日铁蛋白   | 铁蛋白            | 1 d  |
      | 48–72小时            | 体温              |      |
      | 第7天                | 可溶性白介素2受体 |      |
      | 第14天：完整疗效评价 | 可溶性白介素2受体 |      |
      | 第28天               | 可溶性白介素2受体 |      |
      | 第8周                | 可溶性白介素2受体 |      |
