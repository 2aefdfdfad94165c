# language: zh-CN
功能: 诱因分组，始终为列表

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.bacteria @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite @rule:trigger-taxonomy.trigger.infection
  场景大纲: <项目>归入<分组>，并属感染
    假如一名45岁的患者
    并且<项目>为yes
    当评估该患者
    那么诱因如下
      | <分组>            | 成立   |
      | 感染              | 成立   |
      | 原因不明,继续查找 | 不成立 |

    例子:
      | 项目     | 分组   |
      | 登革热   | 病毒   |
      | 伤寒     | 细菌   |
      | 念珠菌病 | 真菌   |
      | 疟疾     | 寄生虫 |

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.bacteria @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite @rule:trigger-taxonomy.trigger.infection
  场景: 排除一种病毒，各分组仍未定
    假如一名45岁的患者
    并且登革热为no
    当评估该患者
    那么诱因如下
      | 登革热 | 不成立 |
      | 病毒   | 未知   |
      | 细菌   | 未知   |
      | 真菌   | 未知   |
      | 寄生虫 | 未知   |
      | 感染   | 未知   |

  @rule:trigger-taxonomy.trigger.fungus @rule:trigger-taxonomy.trigger.parasite
  场景: 真菌与寄生虫全部排除
    假如一名45岁的患者的检查结果
      | 组织胞浆菌病     | no |
      | 马尔尼菲篮状菌病 | no |
      | 念珠菌病         | no |
      | 隐球菌病         | no |
      | 肺孢子菌肺炎     | no |
      | 曲霉病           | no |
      | 内脏利什曼病     | no |
      | 疟疾             | no |
      | 弓形虫病         | no |
      | 巴贝虫病         | no |
      | 类圆线虫病       | no |
    当评估该患者
    那么诱因如下
      | 真菌   | 不成立 |
      | 寄生虫 | 不成立 |

  @rule:trigger-taxonomy.trigger.virus @rule:trigger-taxonomy.trigger.infection
  场景: EBV、T细胞淋巴瘤与先天缺陷并存
    假如一名30岁的男患者的检查结果
      | 血浆EBV-DNA  | 90000 {copies}/mL |
      | 淋巴瘤       | yes               |
      | 淋巴瘤类型   | t_cell            |
      | 免疫出生错误 | yes               |
    当评估该患者
    那么诱因如下
      | EB病毒                 | 成立   |
      | 病毒                   | 成立   |
      | T/NK细胞淋巴瘤         | 成立   |
      | 其他免疫或代谢先天缺陷 | 成立   |
      | 原因不明,继续查找      | 不成立 |
