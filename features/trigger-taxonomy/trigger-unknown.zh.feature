# language: zh-CN
功能: 尚无诱因记录时

  @rule:trigger-taxonomy.trigger.unknown @rule:trigger-taxonomy.trigger.search-again @rule:trigger-taxonomy.trigger.nacho @rule:trigger-taxonomy.trigger.group-h
  场景: 五项符合HLH而无诱因
    假如一名45岁的男患者的检查结果
      | 体温       | 39.4 Cel  |
      | 脾大       | yes       |
      | 纤维蛋白原 | 1.1 g/L   |
      | 噬血现象   | yes       |
      | 铁蛋白     | 9000 ug/L |
    当评估该患者
    那么HLH-2004符合
    并且诱因原因不明,继续查找成立
    并且建议以下检查
      | 2–4周再次检索 | 淋巴结、皮肤、肝或其他部位活检 | 14 d |
    并且卡片提示“NACHO：区分HLH疾病与类似病”
    并且卡片提示“HLH属H组”

  @rule:trigger-taxonomy.trigger.unknown @rule:trigger-taxonomy.trigger.search-again
  场景: 同一患者已有淋巴瘤记录
    假如一名45岁的男患者的检查结果
      | 体温       | 39.4 Cel  |
      | 脾大       | yes       |
      | 纤维蛋白原 | 1.1 g/L   |
      | 噬血现象   | yes       |
      | 铁蛋白     | 9000 ug/L |
      | 淋巴瘤     | yes       |
    当评估该患者
    那么诱因原因不明,继续查找不成立
    并且以下检查均未建议
      | 2–4周再次检索 |

  @rule:trigger-taxonomy.trigger.nacho @rule:trigger-taxonomy.trigger.group-h
  场景: HLH未定时不列分组
    假如一名45岁的男患者
    当评估该患者
    那么判定如下
      | NACHO亚型           | 未知 |
      | 组织细胞疾病分类H组 | 未知 |
