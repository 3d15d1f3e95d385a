-- “贵州2021”, person by person; made by zhengce sql from the notice: change the notice, not this
-- amounts are whole fen; null is none or open; an open amount has both ends beside it, without an upper one where that is null; a row with an error has no other result
-- columns of roster:
--   缴费日期 DATE (required)
--   出生日期 DATE
--   县类别 VARCHAR (贫困县, 非贫困县)
--   退役日期 DATE
--   职工医保暂停缴费日期 DATE
--   身份 VARCHAR (several joined by 、)
WITH
-- as read
step_0 AS (
  SELECT
    "缴费日期",
    "出生日期",
    "县类别",
    "退役日期",
    "职工医保暂停缴费日期",
    "身份",
    '、' || replace(coalesce("身份", ''), '、', '、、') || '、' AS _identities
  FROM "roster"
),
-- step 1
step_1 AS (
  SELECT
    *,
    CASE
      WHEN "缴费日期" IS NULL THEN 'missing'
      WHEN (DATE '7999-12-31' < "缴费日期" OR DATE '7999-12-31' < "出生日期") THEN 'out-of-range'
      WHEN ("县类别" NOT IN ('贫困县', '非贫困县')) THEN 'unknown-value'
      WHEN (DATE '7999-12-31' < "退役日期" OR DATE '7999-12-31' < "职工医保暂停缴费日期") THEN 'out-of-range'
      WHEN contains(_identities, '、动态参保对象、') THEN 'derived-group'
      WHEN CASE WHEN "身份" IS NULL OR "身份" IN ('', '建档立卡贫困人口', '最低生活保障家庭成员', '低收入家庭老年人', '低收入家庭未成年人', '低收入家庭重度残疾人', '低收入家庭重病患者', '计生特殊家庭成员', '农村计生两户家庭成员', '孤儿', '特困供养人员', '精减退职老职工', '肇事肇祸精神障碍患者', '动态参保对象') THEN FALSE ELSE replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(_identities, '、建档立卡贫困人口、', ''), '、最低生活保障家庭成员、', ''), '、低收入家庭老年人、', ''), '、低收入家庭未成年人、', ''), '、低收入家庭重度残疾人、', ''), '、低收入家庭重病患者、', ''), '、计生特殊家庭成员、', ''), '、农村计生两户家庭成员、', ''), '、孤儿、', ''), '、特困供养人员、', ''), '、精减退职老职工、', ''), '、肇事肇祸精神障碍患者、', ''), '、动态参保对象、', '') NOT IN ('', '、、') END THEN 'unknown-value'
      WHEN "缴费日期" < "出生日期" THEN 'born-after-payment'
      ELSE NULL
    END AS _wrong,
    -- 建档立卡贫困人口
    contains(_identities, '、建档立卡贫困人口、') AS _holds_0,
    -- 计生特殊家庭成员
    contains(_identities, '、计生特殊家庭成员、') AS _holds_6,
    -- 农村计生两户家庭成员
    contains(_identities, '、农村计生两户家庭成员、') AS _holds_7,
    -- 孤儿
    contains(_identities, '、孤儿、') AS _holds_8,
    -- 特困供养人员
    contains(_identities, '、特困供养人员、') AS _holds_9,
    -- 精减退职老职工
    contains(_identities, '、精减退职老职工、') AS _holds_10,
    -- 肇事肇祸精神障碍患者
    contains(_identities, '、肇事肇祸精神障碍患者、') AS _holds_11,
    "县类别" = '贫困县' AS _applies_0_by_0_part_1,
    "县类别" = '非贫困县' AS _applies_0_by_0_part_2
  FROM step_0
),
-- step 2
step_2 AS (
  SELECT
    *,
    CASE
      WHEN _wrong IS NOT NULL THEN NULL
      WHEN ("出生日期" BETWEEN DATE '2021-01-01' AND DATE '2021-12-31' AND "缴费日期" BETWEEN DATE '2020-11-16' AND DATE '2021-12-31' AND "缴费日期" BETWEEN "出生日期" AND ("出生日期" + 90)) THEN 0
      WHEN ("退役日期" BETWEEN DATE '2021-01-01' AND DATE '2021-12-31' AND "缴费日期" BETWEEN DATE '2021-01-01' AND DATE '2021-12-31' AND "退役日期" <= "缴费日期") THEN 1
      WHEN ("缴费日期" BETWEEN DATE '2020-11-16' AND DATE '2021-12-31' AND "缴费日期" BETWEEN "职工医保暂停缴费日期" AND ("职工医保暂停缴费日期" + 90)) THEN 2
      WHEN ((_holds_0 OR _holds_6 OR _holds_7 OR _holds_8 OR _holds_9 OR _holds_10 OR _holds_11) AND "缴费日期" BETWEEN DATE '2021-01-01' AND DATE '2021-12-31' AND NOT coalesce(("缴费日期" BETWEEN DATE '2020-11-16' AND DATE '2021-03-31'), FALSE)) THEN 3
      WHEN ("缴费日期" BETWEEN DATE '2020-11-16' AND DATE '2021-03-31') THEN 4
      WHEN ("缴费日期" BETWEEN DATE '2021-04-01' AND DATE '2021-12-31') THEN 5
      ELSE NULL
    END AS _situation
  FROM step_1
),
-- step 3
step_3 AS (
  SELECT
    *,
    -- 个人缴费
    CASE WHEN _situation IS NOT NULL THEN 28000 ELSE NULL END AS _paid_0,
    _situation IN (0, 1, 2, 3, 4) AS _grants,
    CASE
      WHEN _situation = 0 THEN "出生日期"
      WHEN _situation IN (1, 2) THEN "缴费日期"
      WHEN _situation = 3 THEN NULL
      WHEN _situation = 4 THEN DATE '2021-01-01'
      WHEN _situation IS NOT NULL THEN ("缴费日期" + 61)
      ELSE NULL
    END AS _benefit_from
  FROM step_2
),
-- step 4
step_4 AS (
  SELECT
    *,
    CASE
      WHEN _situation IS NOT NULL THEN (CASE
      WHEN _situation IS NOT NULL THEN _paid_0
      ELSE 0
    END + CASE
      WHEN _situation = 5 THEN CASE WHEN _situation = 5 THEN 55000 ELSE NULL END
      ELSE 0
    END) ELSE NULL END AS _due,
    CASE WHEN _paid_0 IS NOT NULL THEN least(_paid_0, 28000) END AS _cap_0,
    -- clause 二（一）1: 建档立卡贫困人口
    _paid_0 IS NOT NULL AND _holds_0 AS _applies_0_of_0,
    -- clause 二（一）2: 最低生活保障家庭成员
    (_paid_0 IS NOT NULL AND contains(_identities, '、最低生活保障家庭成员、')) AS _applies_1_of_0,
    -- clause 二（一）2: 低收入家庭老年人
    (_paid_0 IS NOT NULL AND contains(_identities, '、低收入家庭老年人、')) AS _applies_2_of_0,
    -- clause 二（一）2: 低收入家庭未成年人
    (_paid_0 IS NOT NULL AND contains(_identities, '、低收入家庭未成年人、')) AS _applies_3_of_0,
    -- clause 二（一）2: 低收入家庭重度残疾人
    (_paid_0 IS NOT NULL AND contains(_identities, '、低收入家庭重度残疾人、')) AS _applies_4_of_0,
    -- clause 二（一）2: 低收入家庭重病患者
    (_paid_0 IS NOT NULL AND contains(_identities, '、低收入家庭重病患者、')) AS _applies_5_of_0,
    -- clause 二（二）1: 计生特殊家庭成员
    _paid_0 IS NOT NULL AND _holds_6 AS _applies_6_of_0,
    -- clause 二（二）1: 农村计生两户家庭成员
    _paid_0 IS NOT NULL AND _holds_7 AS _applies_7_of_0,
    -- clause 二（二）2: 孤儿
    _paid_0 IS NOT NULL AND _holds_8 AS _applies_8_of_0,
    -- clause 二（二）2: 特困供养人员
    _paid_0 IS NOT NULL AND _holds_9 AS _applies_9_of_0,
    -- clause 二（二）2: 精减退职老职工
    _paid_0 IS NOT NULL AND _holds_10 AS _applies_10_of_0,
    -- clause 二（二）2: 肇事肇祸精神障碍患者
    _paid_0 IS NOT NULL AND _holds_11 AS _applies_11_of_0
  FROM step_3
),
-- step 5
step_5 AS (
  SELECT
    *,
    -- clause 二（一）1: 建档立卡贫困人口
    CASE WHEN _applies_0_of_0 THEN least(_cap_0, 14000) ELSE 0 END AS _worth_0_of_0,
    -- clause 二（一）2: 最低生活保障家庭成员
    CASE WHEN _applies_1_of_0 THEN least(_cap_0, 12000) ELSE 0 END AS _worth_1_of_0_min,
    -- clause 二（一）2: 最低生活保障家庭成员
    CASE WHEN _applies_1_of_0 THEN _cap_0 ELSE 0 END AS _worth_1_of_0_max,
    -- clause 二（一）2: 低收入家庭老年人
    CASE WHEN _applies_2_of_0 THEN least(_cap_0, 5000) ELSE 0 END AS _worth_2_of_0_min,
    -- clause 二（一）2: 低收入家庭老年人
    CASE WHEN _applies_2_of_0 THEN _cap_0 ELSE 0 END AS _worth_2_of_0_max,
    -- clause 二（一）2: 低收入家庭未成年人
    CASE WHEN _applies_3_of_0 THEN least(_cap_0, 5000) ELSE 0 END AS _worth_3_of_0_min,
    -- clause 二（一）2: 低收入家庭未成年人
    CASE WHEN _applies_3_of_0 THEN _cap_0 ELSE 0 END AS _worth_3_of_0_max,
    -- clause 二（一）2: 低收入家庭重度残疾人
    CASE WHEN _applies_4_of_0 THEN least(_cap_0, 5000) ELSE 0 END AS _worth_4_of_0_min,
    -- clause 二（一）2: 低收入家庭重度残疾人
    CASE WHEN _applies_4_of_0 THEN _cap_0 ELSE 0 END AS _worth_4_of_0_max,
    -- clause 二（一）2: 低收入家庭重病患者
    CASE WHEN _applies_5_of_0 THEN least(_cap_0, 5000) ELSE 0 END AS _worth_5_of_0_min,
    -- clause 二（一）2: 低收入家庭重病患者
    CASE WHEN _applies_5_of_0 THEN _cap_0 ELSE 0 END AS _worth_5_of_0_max,
    -- clause 二（二）1: 计生特殊家庭成员
    CASE WHEN _applies_6_of_0 THEN _cap_0 ELSE 0 END AS _worth_6_of_0,
    -- clause 二（二）1: 农村计生两户家庭成员
    CASE WHEN _applies_7_of_0 THEN _cap_0 ELSE 0 END AS _worth_7_of_0,
    -- clause 二（二）2: 孤儿
    CASE WHEN _applies_8_of_0 THEN _cap_0 ELSE 0 END AS _worth_8_of_0,
    -- clause 二（二）2: 特困供养人员
    CASE WHEN _applies_9_of_0 THEN _cap_0 ELSE 0 END AS _worth_9_of_0,
    -- clause 二（二）2: 精减退职老职工
    CASE WHEN _applies_10_of_0 THEN _cap_0 ELSE 0 END AS _worth_10_of_0,
    -- clause 二（二）2: 肇事肇祸精神障碍患者
    CASE WHEN _applies_11_of_0 THEN _cap_0 ELSE 0 END AS _worth_11_of_0
  FROM step_4
),
-- step 6
step_6 AS (
  SELECT
    *,
    greatest(_worth_0_of_0, _worth_1_of_0_min, _worth_2_of_0_min, _worth_3_of_0_min, _worth_4_of_0_min, _worth_5_of_0_min, _worth_6_of_0, _worth_7_of_0, _worth_8_of_0, _worth_9_of_0, _worth_10_of_0, _worth_11_of_0) AS _best_0_min,
    greatest(_worth_0_of_0, _worth_1_of_0_max, _worth_2_of_0_max, _worth_3_of_0_max, _worth_4_of_0_max, _worth_5_of_0_max, _worth_6_of_0, _worth_7_of_0, _worth_8_of_0, _worth_9_of_0, _worth_10_of_0, _worth_11_of_0) AS _best_0_max
  FROM step_5
),
-- step 7
step_7 AS (
  SELECT
    *,
    CASE
      WHEN _applies_0_of_0 AND _worth_0_of_0 = _best_0_min AND _worth_0_of_0 = _best_0_max THEN 0
      WHEN _applies_1_of_0 AND _worth_1_of_0_min = _best_0_min AND _worth_1_of_0_max = _best_0_max THEN 1
      WHEN _applies_2_of_0 AND _worth_2_of_0_min = _best_0_min AND _worth_2_of_0_max = _best_0_max THEN 2
      WHEN _applies_3_of_0 AND _worth_3_of_0_min = _best_0_min AND _worth_3_of_0_max = _best_0_max THEN 3
      WHEN _applies_4_of_0 AND _worth_4_of_0_min = _best_0_min AND _worth_4_of_0_max = _best_0_max THEN 4
      WHEN _applies_5_of_0 AND _worth_5_of_0_min = _best_0_min AND _worth_5_of_0_max = _best_0_max THEN 5
      WHEN _applies_6_of_0 AND _worth_6_of_0 = _best_0_min AND _worth_6_of_0 = _best_0_max THEN 6
      WHEN _applies_7_of_0 AND _worth_7_of_0 = _best_0_min AND _worth_7_of_0 = _best_0_max THEN 7
      WHEN _applies_8_of_0 AND _worth_8_of_0 = _best_0_min AND _worth_8_of_0 = _best_0_max THEN 8
      WHEN _applies_9_of_0 AND _worth_9_of_0 = _best_0_min AND _worth_9_of_0 = _best_0_max THEN 9
      WHEN _applies_10_of_0 AND _worth_10_of_0 = _best_0_min AND _worth_10_of_0 = _best_0_max THEN 10
      WHEN _applies_11_of_0 AND _worth_11_of_0 = _best_0_min AND _worth_11_of_0 = _best_0_max THEN 11
      ELSE NULL
    END AS _winner_0,
    CASE WHEN _grants THEN _best_0_min ELSE 0 END AS _subsidy_min,
    CASE WHEN _grants THEN _best_0_max ELSE 0 END AS _subsidy_max
  FROM step_6
),
-- step 8
step_8 AS (
  SELECT
    *,
    CASE
      WHEN _winner_0 IS NOT NULL THEN _winner_0
      WHEN _applies_0_of_0 AND _worth_0_of_0 = _best_0_min THEN 0
      WHEN _applies_1_of_0 AND _worth_1_of_0_min = _best_0_min THEN 1
      WHEN _applies_2_of_0 AND _worth_2_of_0_min = _best_0_min THEN 2
      WHEN _applies_3_of_0 AND _worth_3_of_0_min = _best_0_min THEN 3
      WHEN _applies_4_of_0 AND _worth_4_of_0_min = _best_0_min THEN 4
      WHEN _applies_5_of_0 AND _worth_5_of_0_min = _best_0_min THEN 5
      WHEN _applies_6_of_0 AND _worth_6_of_0 = _best_0_min THEN 6
      WHEN _applies_7_of_0 AND _worth_7_of_0 = _best_0_min THEN 7
      WHEN _applies_8_of_0 AND _worth_8_of_0 = _best_0_min THEN 8
      WHEN _applies_9_of_0 AND _worth_9_of_0 = _best_0_min THEN 9
      WHEN _applies_10_of_0 AND _worth_10_of_0 = _best_0_min THEN 10
      WHEN _applies_11_of_0 AND _worth_11_of_0 = _best_0_min THEN 11
      ELSE NULL
    END AS _named_0,
    _due - _subsidy_max AS _payable_min,
    _due - _subsidy_min AS _payable_max,
    CASE WHEN _situation IS NOT NULL THEN _subsidy_min ELSE NULL END AS _covered_min,
    CASE WHEN _situation IS NOT NULL THEN _subsidy_max ELSE NULL END AS _covered_max
  FROM step_7
),
-- step 9
step_9 AS (
  SELECT
    *,
    CASE WHEN 0 < _best_0_max THEN _named_0 ELSE NULL END AS _granted_0,
    _named_0 IS NOT NULL AND _winner_0 IS NULL AS _test_77
  FROM step_8
),
-- step 10
step_10 AS (
  SELECT
    *,
    CASE WHEN _granted_0 = 0 THEN _best_0_min ELSE 0 END AS _amount_0_by_0_min,
    CASE WHEN _granted_0 = 0 THEN _best_0_max ELSE 0 END AS _amount_0_by_0_max,
    CASE WHEN _granted_0 IN (1, 2, 3, 4, 5, 8, 9, 10, 11) THEN _best_0_min ELSE 0 END AS _amount_0_by_1_min,
    CASE WHEN _granted_0 IN (1, 2, 3, 4, 5, 8, 9, 10, 11) THEN _best_0_max ELSE 0 END AS _amount_0_by_1_max,
    CASE WHEN _granted_0 IN (6, 7) THEN _best_0_min ELSE 0 END AS _amount_0_by_6_min,
    CASE WHEN _granted_0 IN (6, 7) THEN _best_0_max ELSE 0 END AS _amount_0_by_6_max
  FROM step_9
),
-- step 11
step_11 AS (
  SELECT
    *,
    CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_0_min END AS _unpaid_0_by_0_min,
    CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_0_max END AS _unpaid_0_by_0_max,
    -- 医疗救助基金
    CASE WHEN _situation IN (0, 1, 2, 3, 4) THEN CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_1_min END ELSE 0 END AS _bears_3_min,
    -- 医疗救助基金
    CASE WHEN _situation IN (0, 1, 2, 3, 4) THEN CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_1_max END ELSE 0 END AS _bears_3_max
  FROM step_10
),
-- step 12
step_12 AS (
  SELECT
    *,
    least(_unpaid_0_by_0_min, 12000) AS _taken_0_by_0_part_0_min,
    least(_unpaid_0_by_0_max, 12000) AS _taken_0_by_0_part_0_max
  FROM step_11
),
-- step 13
step_13 AS (
  SELECT
    *,
    _unpaid_0_by_0_min - _taken_0_by_0_part_0_min AS _left_0_by_0_part_0_min,
    _unpaid_0_by_0_max - _taken_0_by_0_part_0_max AS _left_0_by_0_part_0_max
  FROM step_12
),
-- step 14
step_14 AS (
  SELECT
    *,
    CASE WHEN _applies_0_by_0_part_1 THEN least(_left_0_by_0_part_0_min, 2000) ELSE 0 END AS _taken_0_by_0_part_1_min,
    CASE WHEN _applies_0_by_0_part_1 THEN least(_left_0_by_0_part_0_max, 2000) ELSE 0 END AS _taken_0_by_0_part_1_max
  FROM step_13
),
-- step 15
step_15 AS (
  SELECT
    *,
    _left_0_by_0_part_0_min - _taken_0_by_0_part_1_min AS _left_0_by_0_part_1_min,
    _left_0_by_0_part_0_max - _taken_0_by_0_part_1_max AS _left_0_by_0_part_1_max,
    -- 省级财政
    ((CAST(_taken_0_by_0_part_1_min AS BIGINT) * 5) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_min AS BIGINT) % 10 IN (1, 5, 7) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_0_min,
    -- 省级财政
    ((CAST(_taken_0_by_0_part_1_max AS BIGINT) * 5) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_max AS BIGINT) % 10 IN (1, 5, 7) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_0_max,
    -- 市级财政
    ((CAST(_taken_0_by_0_part_1_min AS BIGINT) * 2) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_min AS BIGINT) % 10 IN (3, 4, 8, 9) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_1_min,
    -- 市级财政
    ((CAST(_taken_0_by_0_part_1_max AS BIGINT) * 2) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_max AS BIGINT) % 10 IN (3, 4, 8, 9) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_1_max,
    -- 县级财政
    ((CAST(_taken_0_by_0_part_1_min AS BIGINT) * 3) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_min AS BIGINT) % 10 IN (2, 3, 6, 9) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_2_min,
    -- 县级财政
    ((CAST(_taken_0_by_0_part_1_max AS BIGINT) * 3) // 10) + CASE WHEN CAST(_taken_0_by_0_part_1_max AS BIGINT) % 10 IN (2, 3, 6, 9) THEN 1 ELSE 0 END AS _portion_0_by_0_part_1_2_max
  FROM step_14
),
-- step 16
step_16 AS (
  SELECT
    *,
    CASE WHEN _applies_0_by_0_part_2 THEN least(_left_0_by_0_part_1_min, 2000) ELSE 0 END AS _taken_0_by_0_part_2_min,
    CASE WHEN _applies_0_by_0_part_2 THEN least(_left_0_by_0_part_1_max, 2000) ELSE 0 END AS _taken_0_by_0_part_2_max,
    -- 省级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN least(_portion_0_by_0_part_1_0_min, _portion_0_by_0_part_1_0_max)
      ELSE 0
    END AS _bears_0_min,
    -- 省级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN greatest(_portion_0_by_0_part_1_0_min, _portion_0_by_0_part_1_0_max)
      ELSE 0
    END AS _bears_0_max,
    -- 市级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN least(_portion_0_by_0_part_1_1_min, _portion_0_by_0_part_1_1_max)
      ELSE 0
    END AS _bears_1_min,
    -- 市级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN greatest(_portion_0_by_0_part_1_1_min, _portion_0_by_0_part_1_1_max)
      ELSE 0
    END AS _bears_1_max
  FROM step_15
),
-- step 17
step_17 AS (
  SELECT
    *,
    _left_0_by_0_part_1_min - _taken_0_by_0_part_2_min AS _left_0_by_0_part_2_min,
    _left_0_by_0_part_1_max - _taken_0_by_0_part_2_max AS _left_0_by_0_part_2_max,
    -- 县级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN (least(_portion_0_by_0_part_1_2_min, _portion_0_by_0_part_1_2_max) + least(_taken_0_by_0_part_2_min, _taken_0_by_0_part_2_max) + CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_6_min END)
      ELSE 0
    END AS _bears_2_min,
    -- 县级财政
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN (greatest(_portion_0_by_0_part_1_2_min, _portion_0_by_0_part_1_2_max) + greatest(_taken_0_by_0_part_2_min, _taken_0_by_0_part_2_max) + CASE WHEN _test_77 THEN 0 ELSE _amount_0_by_6_max END)
      ELSE 0
    END AS _bears_2_max
  FROM step_16
),
-- step 18
step_18 AS (
  SELECT
    *,
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN (least(_taken_0_by_0_part_0_min, _taken_0_by_0_part_0_max) + least(_left_0_by_0_part_2_min, _left_0_by_0_part_2_max) + CASE WHEN _test_77 THEN _amount_0_by_0_min ELSE 0 END + CASE WHEN _test_77 THEN _amount_0_by_1_min ELSE 0 END + CASE WHEN _test_77 THEN _amount_0_by_6_min ELSE 0 END)
      ELSE 0
    END AS _bears_4_min,
    CASE
      WHEN _situation IN (0, 1, 2, 3, 4) THEN (greatest(_taken_0_by_0_part_0_min, _taken_0_by_0_part_0_max) + greatest(_left_0_by_0_part_2_min, _left_0_by_0_part_2_max) + CASE WHEN _test_77 THEN _amount_0_by_0_max ELSE 0 END + CASE WHEN _test_77 THEN _amount_0_by_1_max ELSE 0 END + CASE WHEN _test_77 THEN _amount_0_by_6_max ELSE 0 END)
      ELSE 0
    END AS _bears_4_max
  FROM step_17
)
SELECT
  "缴费日期",
  "出生日期",
  "县类别",
  "退役日期",
  "职工医保暂停缴费日期",
  "身份",
  CASE
    WHEN _situation = 0 THEN '新生儿'
    WHEN _situation = 1 THEN '退役军人'
    WHEN _situation = 2 THEN '职工医保转入'
    WHEN _situation = 3 THEN '动态参保'
    WHEN _situation = 4 THEN '集中缴费'
    WHEN _situation IS NOT NULL THEN '零星缴费'
    ELSE NULL
  END AS "situation",
  CAST(_due AS BIGINT) AS "due",
  CAST(NULL AS BIGINT) AS "due at least",
  CAST(NULL AS BIGINT) AS "due at most",
  CAST(CASE WHEN _covered_min = _covered_max THEN _covered_min ELSE NULL END AS BIGINT) AS "subsidy",
  CAST(CASE WHEN _covered_min = _covered_max THEN NULL ELSE _covered_min END AS BIGINT) AS "subsidy at least",
  CAST(CASE WHEN _covered_min = _covered_max THEN NULL ELSE _covered_max END AS BIGINT) AS "subsidy at most",
  CAST(CASE WHEN _payable_min = _payable_max THEN _payable_min ELSE NULL END AS BIGINT) AS "payable",
  CAST(CASE WHEN _payable_min = _payable_max THEN NULL ELSE _payable_min END AS BIGINT) AS "payable at least",
  CAST(CASE WHEN _payable_min = _payable_max THEN NULL ELSE _payable_max END AS BIGINT) AS "payable at most",
  _benefit_from AS "benefits from",
  CAST(NULL AS DATE) AS "benefits to",
  CAST(CASE WHEN _bears_0_min = _bears_0_max AND 0 < _bears_0_max THEN _bears_0_min ELSE NULL END AS BIGINT) AS "subsidy (省级财政)",
  CAST(CASE WHEN _bears_0_min = _bears_0_max THEN NULL ELSE _bears_0_min END AS BIGINT) AS "subsidy (省级财政) at least",
  CAST(CASE WHEN _bears_0_min = _bears_0_max THEN NULL ELSE _bears_0_max END AS BIGINT) AS "subsidy (省级财政) at most",
  CAST(CASE WHEN _bears_1_min = _bears_1_max AND 0 < _bears_1_max THEN _bears_1_min ELSE NULL END AS BIGINT) AS "subsidy (市级财政)",
  CAST(CASE WHEN _bears_1_min = _bears_1_max THEN NULL ELSE _bears_1_min END AS BIGINT) AS "subsidy (市级财政) at least",
  CAST(CASE WHEN _bears_1_min = _bears_1_max THEN NULL ELSE _bears_1_max END AS BIGINT) AS "subsidy (市级财政) at most",
  CAST(CASE WHEN _bears_2_min = _bears_2_max AND 0 < _bears_2_max THEN _bears_2_min ELSE NULL END AS BIGINT) AS "subsidy (县级财政)",
  CAST(CASE WHEN _bears_2_min = _bears_2_max THEN NULL ELSE _bears_2_min END AS BIGINT) AS "subsidy (县级财政) at least",
  CAST(CASE WHEN _bears_2_min = _bears_2_max THEN NULL ELSE _bears_2_max END AS BIGINT) AS "subsidy (县级财政) at most",
  CAST(CASE WHEN _bears_3_min = _bears_3_max AND 0 < _bears_3_max THEN _bears_3_min ELSE NULL END AS BIGINT) AS "subsidy (医疗救助基金)",
  CAST(CASE WHEN _bears_3_min = _bears_3_max THEN NULL ELSE _bears_3_min END AS BIGINT) AS "subsidy (医疗救助基金) at least",
  CAST(CASE WHEN _bears_3_min = _bears_3_max THEN NULL ELSE _bears_3_max END AS BIGINT) AS "subsidy (医疗救助基金) at most",
  CAST(CASE WHEN _bears_4_min = _bears_4_max AND 0 < _bears_4_max THEN _bears_4_min ELSE NULL END AS BIGINT) AS "subsidy (payer left open)",
  CAST(CASE WHEN _bears_4_min = _bears_4_max THEN NULL ELSE _bears_4_min END AS BIGINT) AS "subsidy (payer left open) at least",
  CAST(CASE WHEN _bears_4_min = _bears_4_max THEN NULL ELSE _bears_4_max END AS BIGINT) AS "subsidy (payer left open) at most",
  _wrong AS "error"
FROM step_18;
