# language: zh-CN
功能: 严重程度分层

  @rule:severity.severity.tier @rule:severity.severity.no-stage-system
  场景: 使用血管活性药物的成人
    假如一名45岁的男患者
    并且血管活性药物为one
    当评估该患者
    那么严重程度为危重
    并且卡片提示“HLH尚无经验证的分期系统”

  @rule:severity.severity.tier
  场景大纲: 一项即可：<项目>为<数值>
    假如一名45岁的男患者
    并且<项目>为<数值>
    当评估该患者
    那么严重程度暂为<分层>

    例子:
      | 项目     | 数值      | 分层 |
      | 总胆红素 | 51 umol/L | 重度 |
      | 血小板   | 39 10*9/L | 重度 |
      | 血小板   | 40 10*9/L | 轻度 |
      | 铁蛋白   | 3001 ug/L | 中度 |
      | 铁蛋白   | 3000 ug/L | 轻度 |
      | 需要输血 | yes       | 中度 |

  @rule:severity.severity.tier
  场景: 未检查者写作“目前为轻”并提出询问
    假如一名45岁的男患者
    当评估该患者
    那么严重程度暂为轻度
    并且要求检查格拉斯哥昏迷评分

  @rule:severity.severity.tier
  场景: 凝血符合DIC则为危重
    假如一名55岁的患者的检查结果
      | 存在可致DIC的基础疾病      | yes       |
      | 血小板                     | 48 10*9/L |
      | 纤维蛋白标志物分级         | strong    |
      | 凝血酶原时间延长(超过上限) | 4 s       |
      | 纤维蛋白原                 | 1.2 g/L   |
    当评估该患者
    那么ISTH显性DIC符合
    并且严重程度为危重

  @rule:severity.severity.tier
  场景: HLH所致惊厥
    假如一名4岁的患儿的检查结果
      | 体温       | 39.4 Cel  |
      | 脾大       | yes       |
      | 纤维蛋白原 | 1.1 g/L   |
      | 噬血现象   | yes       |
      | 铁蛋白     | 9000 ug/L |
      | 癫痫发作   | yes       |
    当评估该患者
    那么HLH中枢神经系统受累符合
    并且严重程度为危重
