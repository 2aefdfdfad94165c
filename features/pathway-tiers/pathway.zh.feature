# language: zh-CN
功能: 诱因不明，中度

  背景:
    假如一名45岁的男性患者的检查结果
      | 体温                                   | 39.2 Cel   |
      | 脾大                                   | yes        |
      | 血红蛋白                               | 85 g/L     |
      | 血小板                                 | 95 10*9/L  |
      | 甘油三酯                               | 3.5 mmol/L |
      | 纤维蛋白原                             | 1.6 g/L    |
      | 可溶性白介素2受体                      | 9000 U/mL  |
      | 总胆红素                               | 15 umol/L  |
      | 肌酐                                   | 70 umol/L  |
      | 基线肌酐                               | 70 umol/L  |
      | 国际标准化比值                         | 1.1        |
      | 白蛋白                                 | 35 g/L     |
      | 血管活性药物                           | none       |
      | 休克或微循环障碍                       | no         |
      | 呼吸支持                               | none       |
      | 吸入氧浓度                             | 0.21       |
      | 格拉斯哥昏迷评分                       | 15         |
      | 癫痫发作                               | no         |
      | 出血情况                               | none       |
      | 不能以其他原因解释的神经系统症状或体征 | no         |
      | 脑脊液白细胞                           | 1 10*6/L   |
      | 脑脊液蛋白                             | 0.3 g/L    |
      | 中枢神经系统影像异常                   | no         |
      | 存在可致DIC的基础疾病                  | no         |
      | 需要输血                               | no         |
      | 铁蛋白                                 | 4000 ug/L  |

  @rule:pathway-tiers.pathway.moderate @rule:pathway-tiers.pathway.immunoglobulin
  @rule:pathway-tiers.pathway.anakinra @rule:pathway-tiers.pathway.ruxolitinib-adult
  场景大纲: 中度：激素及可并用者
    假如1 天前的结果
      | 铁蛋白 | 3900 ug/L |
    当评估该患者
    那么方案包括“<方案>”

    例子:
      | 方案                                        |
      | 糖皮质激素±免疫球蛋白、阿那白滞素或芦可替尼 |
      | 免疫球蛋白与激素并用                        |
      | 阿那白滞素与激素并用                        |
      | 芦可替尼与激素并用(成人)                    |
