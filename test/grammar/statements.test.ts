import { describe, expect, test } from "vitest";
import { treeOf } from "./support.js";

/** A statement in Chinese and in English keywords: both must give the tree that the snapshot shows. */
const forms: readonly (readonly [title: string, zh: string, en: string])[] = [
  [
    "notice",
    `通知 贵州2021 { 标题 "关于" 文号 "黔〔2020〕1号" 发文 "甲"、"乙" 成文日期 2020年11月10日 地区 贵州省 年度 2021 依据 "丙"，“丁” 原文 "a.txt" 上级 "b.policy" 未尽事宜 按 "戊" }`,
    `notice 贵州2021 { title "关于" number "黔〔2020〕1号" issuers "甲", "乙" dated 2020-11-10 region 贵州省 year 2021 basis "丙", "丁" source "a.txt" superior "b.policy" residual per "戊" }`,
  ],
  [
    "a region as text, a year with its unit",
    `通知 甲 { 地区 "黔江 区" 年度 2021年 }`,
    `notice 甲 { region "黔江 区" year 2021 years }`,
  ],
  [
    "clause",
    `条款 二（一）1 "标题" { 资助上限 个人缴费 ; 条款 二（二） { } }`,
    `clause 二(一)1 "标题" { cap 个人缴费 clause 二(二) {} }`,
  ],
  [
    "facts",
    `事实 县类别（countyKind）：贫困县｜非贫困县 可缺 事实 退役日期：日期 事实 已婚：是否 事实 年数：整数 事实 收入：金额 可缺`,
    `fact 县类别(countyKind): 贫困县 | 非贫困县 optional fact 退役日期: date fact 已婚: boolean fact 年数: integer fact 收入: money optional`,
  ],
  [
    "groups",
    `人群 孤儿、特困人员 人群 低保对象 包括 甲、乙 认定 "民政部门"、残联 原称 "旧名"`,
    `group 孤儿, 特困人员 group 低保对象 includes 甲, 乙 certified-by "民政部门", 残联 formerly "旧名"`,
  ],
  ["a derived group", `人群 动态 = 孤儿 或 非 低保对象`, `group 动态 = 孤儿 or not 低保对象`],
  ["tiers", `档次 一档、二档`, `tier 一档, 二档`],
  [
    "standards",
    `标准 个人缴费 280元 标准 财政补助 不低于 550元 标准 大病 不超过 90元 标准 甲 未规定 按 "乙"`,
    `standard 个人缴费 280 yuan standard 财政补助 at-least 550yuan standard 大病 at-most 90yuan standard 甲 unspecified per "乙"`,
  ],
  [
    "a standard by tier, with variants and parts",
    `标准 个人缴费 一档 320元 二档 695元 { 当 学生 { 一档 280元 二档 655元 } 其中 488元 由 中央财政 解释 "甲" 原文如此 annex-sum "乙" 说明 "丙" 未规定 "丁" 按 "戊" }`,
    `standard 个人缴费 一档 320yuan 二档 695yuan { when 学生 { 一档 280yuan 二档 655yuan } part 488yuan by 中央财政 reading "甲" sic annex-sum "乙" note "丙" unspecified "丁" per "戊" }`,
  ],
  [
    "periods",
    `期间 集中征缴期 从 2020年11月16日 至 2021年3月31日 期间 零星期 自 集中征缴期 次日 到 年末 期间 每年期 从 每年9月1日 至 未规定`,
    `period 集中征缴期 from 2020-11-16 to 2021-03-31 period 零星期 from 集中征缴期 next-day to year-end period 每年期 from yearly 9月1日 to unspecified`,
  ],
  [
    "situations",
    `情形 集中缴费 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 + 财政补助 的 50%（830元） 资助 不享受 待遇 从 缴费日期 等待 60日 至 年末 等待 3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月 解释 "甲" }`,
    `situation 集中缴费 { when 缴费日期 in 集中征缴期 pay 个人缴费 + 财政补助 of 50% (830yuan) subsidy not-granted benefit from 缴费日期 waiting 60 days to year-end waiting 3 months + 1 months * 断保年数 minus 1 months * 续缴年数 minimum 3 months maximum 12 months reading "甲" }`,
  ],
  [
    "an exception that leaves things open",
    `例外 新生儿 优先于 退役军人、转入 { 缴纳 未规定 资助 未规定 按 "甲" 待遇 未规定 按 "乙" 等待 未规定 }`,
    `exception 新生儿 before 退役军人, 转入 { pay unspecified subsidy unspecified per "甲" benefit unspecified per "乙" waiting unspecified }`,
  ],
  [
    "subsidies",
    `资助 孤儿、低保 全额 由 医疗救助基金 资助 低收入 财政补助 不低于 50% 资助 学生 个人实缴 92元 当 县类别 = 贫困县 由 县级财政`,
    `subsidy 孤儿, 低保 full by 医疗救助基金 subsidy 低收入 财政补助 at-least 50% subsidy 学生 net 92yuan when 县类别 = 贫困县 by 县级财政`,
  ],
  [
    "a subsidy with parts",
    `资助 脱贫人口 140元 { 其中 120元 由 未规定 按 "甲" 其中 20元 当 县类别 = 贫困县 由 省级财政：市级财政：县级财政 = 5：2：3 其中 其余 由 县级财政 解释 "乙" }`,
    `subsidy 脱贫人口 140yuan { part 120yuan by unspecified per "甲" part 20yuan when 县类别 = 贫困县 by 省级财政:市级财政:县级财政 = 5:2:3 part rest by 县级财政 reading "乙" }`,
  ],
  [
    "payers",
    `资助 甲 100元 由 救助基金 40元、市级财政 20%、其余 市级财政:县级财政 = 4:6 资助 乙 50元 由 市级财政、镇级财政 各 50% 当 丙 由 丁、戊 其余`,
    `subsidy 甲 100yuan by 救助基金 40yuan, 市级财政 20%, rest 市级财政:县级财政 = 4:6 subsidy 乙 50yuan by 市级财政, 镇级财政 each 50% when 丙 by 丁, 戊 rest`,
  ],
  [
    "several identities and the cap",
    `多重身份 就高不就低 多重身份 累加 多重身份 依序 多重身份 未规定 资助上限 个人缴费 280元`,
    `multiple highest multiple sum multiple first multiple unspecified cap 个人缴费 280yuan`,
  ],
  [
    "scope",
    `参保范围 { 可参保 当 本市户籍 且 非 职工 不可参保 当 市外 说明 "甲" } 参保范围 未规定`,
    `scope { admitted when 本市户籍 and not 职工 excluded when 市外 note "甲" } scope unspecified`,
  ],
  [
    "changes",
    `变动 { 当 新增认定 且 缴费时未享受资助 补差 当 认定在缴费后 退费 身份认定日期 起 3个月 内 当 标准提高 未规定 当 标准降低 不调整 其他 未规定 按 "甲" 未规定 "乙" }`,
    `change { when newly-certified and unsubsidised-at-payment supplement when certified-after-payment refund 身份认定日期 plus 3 months inclusive when standard-raised unspecified when standard-lowered no-adjustment otherwise unspecified per "甲" unspecified "乙" }`,
  ],
  [
    "deadlines",
    `时限 2021年10月15日 前 由 "医保部门"、税务部门 "甲" 时限 每月 2022年1月1日 至 年末 由 丙 "乙" 时限 每周 由 丙 "丁" 时限 每月 25日 前 由 丙 "壬" 时限 每月 5日 2022年1月1日 至 年末 由 丙 "癸" 时限 每年 9月15日 由 丙 "戊" 时限 身份认定日期 起 3个月 内 由 丙 "己" 时限 未规定 由 丙 "庚" 时限 由 丙 "辛"`,
    `deadline 2021-10-15 latest by "医保部门", 税务部门 "甲" deadline monthly 2022-01-01 to year-end by 丙 "乙" deadline weekly by 丙 "丁" deadline monthly 25 days latest by 丙 "壬" deadline monthly 5 days 2022-01-01 to year-end by 丙 "癸" deadline yearly 9月15日 by 丙 "戊" deadline 身份认定日期 plus 3 months inclusive by 丙 "己" deadline unspecified by 丙 "庚" deadline by 丙 "辛"`,
  ],
  [
    "targets",
    `任务表 "附件" 2710466人 { 小计 贵阳市 2579617 { 南明区 237372人 云岩区 25.1万人 } 合计 2710466 小计 5 7 }`,
    `targets "附件" 2710466 people { subtotal 贵阳市 2579617 { 南明区 237372 people 云岩区 25.1万人 } total 2710466 subtotal 5 7 }`,
  ],
  [
    "annotations",
    `解释 "甲" 原文如此 "总和" "乙" 说明 "丙" 未规定 "丁" 按 "戊"`,
    `reading "甲" sic "总和" "乙" note "丙" unspecified "丁" per "戊"`,
  ],
  [
    "tests",
    `用例 "第90日" { 已知 身份 孤儿、低保 档次 一档 出生日期 2021年4月1日 本市户籍 是 已婚 否 年数 3 收入 5元 退役日期 无 后来 身份认定日期 2021年5月1日
       期望 情形 新生儿 应缴 280元 资助 120元 至 280元 个人实缴 未规定 待遇 从 2021年4月1日 至 未规定 由 甲 20元、乙 其余 可参保 是 补差 1元 退费 2元 不调整 变动 未规定 情形 无 待遇 未规定 按 "丙" }`,
    `test "第90日" { given 身份 孤儿, 低保 tier 一档 出生日期 2021-04-01 本市户籍 yes 已婚 no 年数 3 收入 5yuan 退役日期 none afterwards 身份认定日期 2021-05-01
       expect situation 新生儿 due 280yuan subsidy 120yuan to 280yuan net unspecified benefit from 2021-04-01 to unspecified by 甲 20yuan, 乙 rest admitted yes supplement 1yuan refund 2yuan no-adjustment change unspecified situation none benefit unspecified per "丙" }`,
  ],
];

describe("statements in both languages", () => {
  test.each(forms)("%s", (_title, zh, en) => {
    const tree = treeOf(zh);
    expect(tree).toMatchSnapshot();
    expect(treeOf(en).replace('fact: Name text="tier"', 'fact: Name text="档次"')).toBe(tree);
  });
});

const conditions: readonly (readonly [string, string, string])[] = [
  ["precedence", `甲 或 乙 且 非 丙 或 （甲 或 乙） 且 丙`, `甲 or 乙 and not 丙 or (甲 or 乙) and 丙`],
  [
    "comparisons",
    `年数 ≥ 3 且 年数 ≤ 5 且 年数 > 3 且 年数 < 5 且 县 ≠ 贫困县 且 县 = "贫困县" 且 出生日期 早于 2000年1月1日 且 出生日期 晚于 年初`,
    `年数 >= 3 and 年数 <= 5 and 年数 > 3 and 年数 < 5 and 县 != 贫困县 and 县 = "贫困县" and 出生日期 earlier-than 2000-01-01 and 出生日期 later-than year-start`,
  ],
  [
    "ages",
    `年龄 在 60周岁 至 69周岁 且 年龄 于 2021年12月31日 70岁 以上 且 年龄 于 年末 < 6周岁`,
    `age in 60 years-old to 69 years-old and age at 2021-12-31 70 years-old onward and age at year-end < 6 years-old`,
  ],
  [
    "ranges",
    `缴费日期 在 本年度 且 缴费日期 在 集中期 且 出生日期 1951年12月31日 以前 且 缴费日期 集中期 次日 以后 且 缴费日期 在 出生日期 起 90日 以内 且 缴费日期 在 集中期 次日 至 年末 且 收入 5元 以下`,
    `缴费日期 in this-year and 缴费日期 in 集中期 and 出生日期 1951-12-31 up-to and 缴费日期 集中期 next-day onward and 缴费日期 in 出生日期 plus 90 days inclusive and 缴费日期 in 集中期 next-day to year-end and 收入 5yuan up-to`,
  ],
  [
    "days of other days",
    `缴费日期 = 甲 前日 且 缴费日期 = 甲 次月 且 缴费日期 = 每年9月1日 且 已婚 = 是 且 人数 > 300人`,
    `缴费日期 = 甲 previous-day and 缴费日期 = 甲 next-month and 缴费日期 = yearly 9月1日 and 已婚 = yes and 人数 > 300 people`,
  ],
];

describe("conditions in both languages", () => {
  test.each(conditions)("%s", (_title, zh, en) => {
    const tree = treeOf(`人群 群 = ${zh}`);
    expect(tree).toMatchSnapshot();
    expect(treeOf(`group 群 = ${en}`)).toBe(tree);
  });
});

describe("tier or component", () => {
  test("a name that 档次 declares is a tier", () => {
    const tree = treeOf(`档次 一档、二档 资助 低保 一档 100%（320元） 二档 320元 资助 低保 一档 50元`);
    expect(tree).not.toContain("component:");
    expect(tree.match(/tier: Name text="一档"/g)).toHaveLength(2);
  });
  test("without 档次, a name before one value is a component, before several a tier", () => {
    expect(treeOf(`资助 低保 财政补助 50元`)).toContain('component: Name text="财政补助"');
    expect(treeOf(`资助 低保 一档 50元 二档 60元`)).not.toContain("component:");
  });
  test("a component may stand before tiers and before a base", () => {
    expect(treeOf(`资助 低保 财政补助 一档 50元`)).toMatchSnapshot();
    expect(treeOf(`资助 低保 财政补助 个人缴费 的 70% 资助 低保 个人缴费 的 70%`)).toMatchSnapshot();
  });
  test("a tier may stand before a base, or be glued to it", () => {
    expect(treeOf(`档次 一档、二档 资助 低保 一档 个人缴费 的 70% 资助 孤儿 一档个人缴费 的 100%`)).toMatchSnapshot();
  });
  test("未规定 with a text is a statement of its own", () => {
    const tree = treeOf(
      `条款 一 { 资助 孤儿 由 未规定 未规定 "甲" 标准 乙 { 未规定 "丙" } 情形 丁 { 待遇 从 年初 未规定 "戊" } }`,
    );
    expect(tree.match(/OpenPoint/g)).toHaveLength(3);
  });
  test("未规定 before a named day that something is counted from is a value", () => {
    const tree = treeOf(`变动 { 当 新增认定 未规定 "甲日" 起 3个月 内 未规定 "乙" }`);
    expect(tree.match(/OpenPoint/g)).toHaveLength(1);
    expect(tree).toContain('Name text="甲日"');
  });
});
