-- 《甘肃2022》逐人的结果，由 zhengce sql 从通知生成；请改通知，不要改这里
-- 金额是整数分；空值是没有或未定；未定的金额看下限和上限，上限为空是没有上限；错误一列不为空的行没有结果
-- roster 的列：
--   缴费日期 TEXT（必填）
--   出生日期 TEXT
--   身份 TEXT（几个用顿号连写）
WITH
-- 读入
step_0 AS MATERIALIZED (
  SELECT
    "缴费日期",
    "出生日期",
    "身份",
    '、' || replace(coalesce("身份", ''), '、', '、、') || '、' AS _identities
  FROM "roster"
),
-- 第 1 步
step_1 AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN "缴费日期" IS NULL THEN 'missing'
      WHEN '7999-12-31' < "缴费日期" THEN 'out-of-range'
      WHEN ("缴费日期" IS NOT NULL AND date("缴费日期") IS NOT "缴费日期") THEN 'not-a-date'
      WHEN '7999-12-31' < "出生日期" THEN 'out-of-range'
      WHEN ("出生日期" IS NOT NULL AND date("出生日期") IS NOT "出生日期") THEN 'not-a-date'
      WHEN CASE WHEN "身份" IS NULL OR "身份" IN ('', '特困人员', '孤儿', '事实无人抚养儿童', '农村一类低保', '农村二类低保', '城市低保全额保障对象', '农村三类低保', '农村四类低保', '城市低保差额保障对象', '农村返贫致贫人口', '农村易返贫致贫人口', '已脱贫人口') THEN FALSE ELSE replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(_identities, '、特困人员、', ''), '、孤儿、', ''), '、事实无人抚养儿童、', ''), '、农村一类低保、', ''), '、农村二类低保、', ''), '、城市低保全额保障对象、', ''), '、农村三类低保、', ''), '、农村四类低保、', ''), '、城市低保差额保障对象、', ''), '、农村返贫致贫人口、', ''), '、农村易返贫致贫人口、', ''), '、已脱贫人口、', '') NOT IN ('', '、、') END THEN 'unknown-value'
      WHEN "缴费日期" < "出生日期" THEN 'born-after-payment'
      ELSE NULL
    END AS _wrong
  FROM step_0
),
-- 第 2 步
step_2 AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN _wrong IS NOT NULL THEN NULL
      WHEN ("缴费日期" BETWEEN '2022-01-01' AND '2022-12-31') THEN 0
      ELSE NULL
    END AS _situation
  FROM step_1
),
-- 第 3 步
step_3 AS MATERIALIZED (
  SELECT
    *,
    -- 个人缴费
    CASE WHEN _situation IS NOT NULL THEN 35000 ELSE NULL END AS _paid_1,
    -- 中央财政
    CASE WHEN _situation IS NOT NULL THEN 48800 ELSE 0 END AS _bears_2,
    CASE WHEN _situation IS NOT NULL THEN 12200 ELSE 0 END AS _bears_3_min,
    CASE WHEN _situation IS NOT NULL THEN NULL ELSE 0 END AS _bears_3_max
  FROM step_2
),
-- 第 4 步
step_4 AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN _situation IS NOT NULL THEN CASE WHEN _situation IS NOT NULL THEN _paid_1 ELSE 0 END ELSE NULL END AS _due,
    -- 条款 资助标准1：特困人员
    (_paid_1 IS NOT NULL AND (instr(_identities, '、特困人员、') > 0)) AS _applies_0_of_1,
    -- 条款 资助标准1：孤儿
    (_paid_1 IS NOT NULL AND (instr(_identities, '、孤儿、') > 0)) AS _applies_1_of_1,
    -- 条款 资助标准1：事实无人抚养儿童
    (_paid_1 IS NOT NULL AND (instr(_identities, '、事实无人抚养儿童、') > 0)) AS _applies_2_of_1,
    -- 条款 资助标准2：农村一类低保
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村一类低保、') > 0)) AS _applies_3_of_1,
    -- 条款 资助标准2：农村二类低保
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村二类低保、') > 0)) AS _applies_4_of_1,
    -- 条款 资助标准2：城市低保全额保障对象
    (_paid_1 IS NOT NULL AND (instr(_identities, '、城市低保全额保障对象、') > 0)) AS _applies_5_of_1,
    -- 条款 资助标准2：农村三类低保
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村三类低保、') > 0)) AS _applies_6_of_1,
    -- 条款 资助标准2：农村四类低保
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村四类低保、') > 0)) AS _applies_7_of_1,
    -- 条款 资助标准2：城市低保差额保障对象
    (_paid_1 IS NOT NULL AND (instr(_identities, '、城市低保差额保障对象、') > 0)) AS _applies_8_of_1,
    -- 条款 资助标准3：农村返贫致贫人口
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村返贫致贫人口、') > 0)) AS _applies_9_of_1,
    -- 条款 资助标准4：农村易返贫致贫人口
    (_paid_1 IS NOT NULL AND (instr(_identities, '、农村易返贫致贫人口、') > 0)) AS _applies_10_of_1,
    -- 条款 资助标准5：已脱贫人口
    (_paid_1 IS NOT NULL AND (instr(_identities, '、已脱贫人口、') > 0)) AS _applies_11_of_1
  FROM step_3
),
-- 第 5 步
step_5 AS MATERIALIZED (
  SELECT
    *,
    -- 条款 资助标准1：特困人员
    CASE WHEN _applies_0_of_1 THEN _paid_1 ELSE 0 END AS _worth_0_of_1,
    -- 条款 资助标准1：孤儿
    CASE WHEN _applies_1_of_1 THEN _paid_1 ELSE 0 END AS _worth_1_of_1,
    -- 条款 资助标准1：事实无人抚养儿童
    CASE WHEN _applies_2_of_1 THEN _paid_1 ELSE 0 END AS _worth_2_of_1,
    -- 条款 资助标准2：农村一类低保
    CASE WHEN _applies_3_of_1 THEN min(_paid_1, 25000) ELSE 0 END AS _worth_3_of_1,
    -- 条款 资助标准2：农村二类低保
    CASE WHEN _applies_4_of_1 THEN min(_paid_1, 25000) ELSE 0 END AS _worth_4_of_1,
    -- 条款 资助标准2：城市低保全额保障对象
    CASE WHEN _applies_5_of_1 THEN min(_paid_1, 25000) ELSE 0 END AS _worth_5_of_1,
    -- 条款 资助标准2：农村三类低保
    CASE WHEN _applies_6_of_1 THEN min(_paid_1, 19000) ELSE 0 END AS _worth_6_of_1,
    -- 条款 资助标准2：农村四类低保
    CASE WHEN _applies_7_of_1 THEN min(_paid_1, 19000) ELSE 0 END AS _worth_7_of_1,
    -- 条款 资助标准2：城市低保差额保障对象
    CASE WHEN _applies_8_of_1 THEN min(_paid_1, 19000) ELSE 0 END AS _worth_8_of_1,
    -- 条款 资助标准3：农村返贫致贫人口
    CASE WHEN _applies_9_of_1 THEN min(_paid_1, 19000) ELSE 0 END AS _worth_9_of_1,
    -- 条款 资助标准4：农村易返贫致贫人口
    CASE WHEN _applies_10_of_1 THEN min(_paid_1, 15000) ELSE 0 END AS _worth_10_of_1,
    -- 条款 资助标准5：已脱贫人口
    CASE WHEN _applies_11_of_1 THEN min(_paid_1, 10000) ELSE 0 END AS _worth_11_of_1
  FROM step_4
),
-- 第 6 步
step_6 AS MATERIALIZED (
  SELECT
    *,
    max(_worth_0_of_1, _worth_1_of_1, _worth_2_of_1, _worth_3_of_1, _worth_4_of_1, _worth_5_of_1, _worth_6_of_1, _worth_7_of_1, _worth_8_of_1, _worth_9_of_1, _worth_10_of_1, _worth_11_of_1) AS _best_1
  FROM step_5
),
-- 第 7 步
step_7 AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN _applies_0_of_1 AND _worth_0_of_1 = _best_1 THEN 0
      WHEN _applies_1_of_1 AND _worth_1_of_1 = _best_1 THEN 1
      WHEN _applies_2_of_1 AND _worth_2_of_1 = _best_1 THEN 2
      WHEN _applies_3_of_1 AND _worth_3_of_1 = _best_1 THEN 3
      WHEN _applies_4_of_1 AND _worth_4_of_1 = _best_1 THEN 4
      WHEN _applies_5_of_1 AND _worth_5_of_1 = _best_1 THEN 5
      WHEN _applies_6_of_1 AND _worth_6_of_1 = _best_1 THEN 6
      WHEN _applies_7_of_1 AND _worth_7_of_1 = _best_1 THEN 7
      WHEN _applies_8_of_1 AND _worth_8_of_1 = _best_1 THEN 8
      WHEN _applies_9_of_1 AND _worth_9_of_1 = _best_1 THEN 9
      WHEN _applies_10_of_1 AND _worth_10_of_1 = _best_1 THEN 10
      WHEN _applies_11_of_1 AND _worth_11_of_1 = _best_1 THEN 11
      ELSE NULL
    END AS _winner_1,
    CASE WHEN _situation IS NOT NULL THEN _best_1 ELSE 0 END AS _subsidy
  FROM step_6
),
-- 第 8 步
step_8 AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN 0 < _best_1 THEN _winner_1 ELSE NULL END AS _granted_1
  FROM step_7
),
-- 第 9 步
step_9 AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN _granted_1 IN (3, 4, 5, 6, 7, 8, 9, 10, 11) THEN _best_1 ELSE 0 END AS _amount_1_by_3,
    -- 医疗救助资金
    CASE WHEN _situation IS NOT NULL THEN CASE WHEN _granted_1 IN (0, 1, 2) THEN _best_1 ELSE 0 END ELSE 0 END AS _bears_0
  FROM step_8
),
-- 第 10 步
step_10 AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN _situation IS NOT NULL THEN _amount_1_by_3 ELSE 0 END AS _bears_1
  FROM step_9
)
SELECT
  "缴费日期",
  "出生日期",
  "身份",
  CASE WHEN _situation IS NOT NULL THEN '年度缴费' ELSE NULL END AS "情形",
  _due AS "应缴",
  CAST(NULL AS INTEGER) AS "应缴下限",
  CAST(NULL AS INTEGER) AS "应缴上限",
  CASE WHEN _situation IS NOT NULL THEN _subsidy ELSE NULL END AS "资助",
  CAST(NULL AS INTEGER) AS "资助下限",
  CAST(NULL AS INTEGER) AS "资助上限",
  _due - _subsidy AS "个人实缴",
  CAST(NULL AS INTEGER) AS "个人实缴下限",
  CAST(NULL AS INTEGER) AS "个人实缴上限",
  CASE WHEN _situation IS NOT NULL THEN '2023-01-01' ELSE NULL END AS "待遇起",
  CASE WHEN _situation IS NOT NULL THEN '2023-12-31' ELSE NULL END AS "待遇止",
  CASE WHEN 0 < _bears_0 THEN _bears_0 ELSE NULL END AS "资助（医疗救助资金）",
  CASE WHEN 0 < _bears_1 THEN _bears_1 ELSE NULL END AS "资助（出资方未定）",
  CASE WHEN 0 < _bears_2 THEN _bears_2 ELSE NULL END AS "财政补助（中央财政）",
  CAST(NULL AS INTEGER) AS "财政补助（出资方未定）",
  CASE WHEN _bears_3_min = _bears_3_max THEN NULL ELSE _bears_3_min END AS "财政补助（出资方未定）下限",
  CASE WHEN _bears_3_min = _bears_3_max THEN NULL ELSE _bears_3_max END AS "财政补助（出资方未定）上限",
  _wrong AS "错误"
FROM step_10;
