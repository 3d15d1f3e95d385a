// Words that notices write and the language does not have: one finding on the line, that says what to write, and nothing changed unasked.
import { describe, expect, it } from "vitest";
import { lineStarts, parse, positionAt } from "@zhengce/grammar";
import { codesOf } from "../harness/findings.js";
import { noticeWith, saidOf } from "./notice.js";

/** The line, what the finding says, and the line that is offered (null: only the author knows). */
const slips: readonly (readonly [line: string, says: string, offered: string | null])[] = [
  ["标准 财政补助 每人每年700元", "写“700元”", "标准 财政补助 700元"],
  ["标准 财政补助 每人每年不低于700元", "写“不低于700元”", "标准 财政补助 不低于700元"],
  ["标准 财政补助 700元每人每年", "写“700元”", "标准 财政补助 700元"],
  ["标准 财政补助 700元（每人每年）", "写“700元”", "标准 财政补助 700元"],
  ["标准 财政补助 按每人每年700元的标准", "写“700元”", "标准 财政补助 700元"],
  ["标准 财政补助 人均 700元", "写“700元”", "标准 财政补助 700元"],
  ["标准 财政补助 不少于 700元", "写“不低于 700元”", "标准 财政补助 不低于 700元"],
  ["标准 财政补助 最低 700元", "写“不低于 700元”", "标准 财政补助 不低于 700元"],
  ["标准 财政补助 700元以上", "写“不低于 700元”", "标准 财政补助 不低于 700元"],
  ["标准 财政补助 不多于 700元", "写“不高于 700元”", "标准 财政补助 不高于 700元"],
  ["标准 财政补助 最高 700元", "写“不高于 700元”", "标准 财政补助 不高于 700元"],
  ["标准 财政补助 低于 700元", "上限写“不高于”", null],
  ["标准 财政补助 高于 700元", "下限写“不低于”", null],
  ["标准 财政补助 超过 700元", "下限写“不低于”", null],
  ["标准 财政补助 约 700元", "写确定的数", null],
  ["资助 孤儿 定额 320元 由 市财政", "写“320元”", "资助 孤儿 320元 由 市财政"],
  ["资助 孤儿 定额资助320元 由 市财政", "写“320元”", "资助 孤儿 320元 由 市财政"],
  ["资助 孤儿 给予 320元 补助 由 市财政", "写“320元”", "资助 孤儿 320元 由 市财政"],
  ["资助 孤儿 50%资助 由 市财政", "写“50%”", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 按50%给予补助 由 市财政", "写“50%”", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 减半 由 市财政", "减半就是 50%", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 半额 由 市财政", "写“50%”", "资助 孤儿 50% 由 市财政"],
  ["资助 孤儿 免缴 由 市财政", "写“全额”", "资助 孤儿 全额 由 市财政"],
  ["资助 孤儿 全免 由 市财政", "写“全额”", "资助 孤儿 全额 由 市财政"],
  ["资助 孤儿 全额资助 由 市财政", "写“全额”", "资助 孤儿 全额 由 市财政"],
  ["资助 孤儿 全额资助由市财政承担", "写“全额 由 市财政”", "资助 孤儿 全额 由 市财政"],
  ["资助 孤儿 定额 由 市财政", "写明资助多少", null],
  ["资助 孤儿 余额 由 市财政", "写明资助多少", null],
  ["资助 孤儿 差额资助 由 市财政", "写明资助多少", null],
  ["资助 孤儿 五成 由 市财政", "写百分数", null],
  ["资助 孤儿 60% 至 100% 由 市财政", "一处只写一个数", null],
  ["资助 孤儿 240元 至 400元 由 市财政", "一处只写一个数", null],
  ["资助 孤儿 240-400元 由 市财政", "一处只写一个数", null],
  ["资助 孤儿 个人实缴 20% 由 市财政", "“80%”", "资助 孤儿 80% 由 市财政"],
  ["资助 孤儿 个人缴纳 80元 由 市财政", "写“个人实缴 80元”", "资助 孤儿 个人实缴 80元 由 市财政"],
  ["资助 孤儿 100元 由 省财政和市财政按6:4分担", "写“省财政:市财政 = 6:4”", "资助 孤儿 100元 由 省财政:市财政 = 6:4"],
  [
    "资助 孤儿 100元 由 省财政、市财政、县财政 按照 5:3:2 的比例 承担",
    "写“省财政:市财政:县财政 = 5:3:2”",
    "资助 孤儿 100元 由 省财政:市财政:县财政 = 5:3:2",
  ],
  [
    "资助 孤儿 100元 由 市财政和县财政各承担一半",
    "写“市财政、县财政 各 50%”",
    "资助 孤儿 100元 由 市财政、县财政 各 50%",
  ],
  [
    "资助 孤儿 100元 由 市财政、县财政各负担50%",
    "写“市财政、县财政 各 50%”",
    "资助 孤儿 100元 由 市财政、县财政 各 50%",
  ],
  ["资助 孤儿 100元 由 市财政和县财政 各 50%", "写“市财政、县财政 各 50%”", "资助 孤儿 100元 由 市财政、县财政 各 50%"],
  ["资助 孤儿 100元 由 镇级财政负担", "写“镇级财政”", "资助 孤儿 100元 由 镇级财政"],
  ["资助 孤儿 100元 由 镇级财政 负担", "删去它", "资助 孤儿 100元 由 镇级财政"],
  [
    "资助 孤儿 100元 由 市财政承担60元、县财政承担40元",
    "写“市财政 60元、县财政 40元”",
    "资助 孤儿 100元 由 市财政 60元、县财政 40元",
  ],
  ["资助 孤儿和低保对象 100元 由 市财政", "写“孤儿、低保对象”", "资助 孤儿、低保对象 100元 由 市财政"],
  ["资助 孤儿 以及 低保对象 100元 由 市财政", "用顿号", "资助 孤儿、低保对象 100元 由 市财政"],
  ["资助 孤儿 及 低保对象 100元 由 市财政", "用顿号", "资助 孤儿、低保对象 100元 由 市财政"],
  ["资助 孤儿与低保对象 100元 由 市财政", "写“孤儿、低保对象”", "资助 孤儿、低保对象 100元 由 市财政"],
  [
    "资助 孤儿、低保对象和特困人员 100元 由 市财政",
    "写“低保对象、特困人员”",
    "资助 孤儿、低保对象、特困人员 100元 由 市财政",
  ],
  [
    "期间 零星缴费期 从 2026年1月1日起至2026年12月31日止",
    "写“至 2026年12月31日”",
    "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日",
  ],
  [
    "期间 零星缴费期 自 2026年1月1日 起 至 2026年12月31日",
    "写“至”",
    "期间 零星缴费期 自 2026年1月1日 至 2026年12月31日",
  ],
  [
    "期间 零星缴费期 从 2026年1月1日 截止到 2026年12月31日",
    "写“至”",
    "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日",
  ],
  [
    "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日前",
    "已经包括",
    "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日",
  ],
  [
    "期间 零星缴费期 从 2026年元月1日 至 2026年12月31日",
    "写“2026年1月1日”",
    "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日",
  ],
  ["期间 零星缴费期 从 2026年1月1日 至 年底", "写“年末”", "期间 零星缴费期 从 2026年1月1日 至 年末"],
  ["期间 零星缴费期 从 年初 至 次年2月底", "写明是哪一年", null],
  [
    "期间 集中征缴期 从 2025年9月1日 至 同年12月31日",
    "写“2025年12月31日”",
    "期间 集中征缴期 从 2025年9月1日 至 2025年12月31日",
  ],
  ["多重身份 就低", "未规定", null],
  ["多重身份 不累加", "就高不重复", null],
  ["多重身份 择高", "写“就高不重复”", "多重身份 就高不重复"],
];

describe("one finding says what to write", () => {
  it.each(slips)("%s", (line, says, offered) => {
    const { findings, offered: made, fixed, line: at } = saidOf(line);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error other-wording"]);
    const text = noticeWith(line);
    expect(positionAt(lineStarts(text), findings[0]!.start).line).toBe(at);
    expect(findings[0]!.message.zh).toContain(says);
    expect(made).toBe(offered);
    expect(fixed).toBe(text);
  });
  it.each(slips.filter(([, , offered]) => offered !== null))("what is offered is right: %s", (_, __, offered) => {
    expect(codesOf(noticeWith(offered!))).toEqual([]);
  });
});

/** What a situation says, in a situation of its own for three days. */
const slots: readonly (readonly [slot: string, says: string, offered: string | null])[] = [
  ["缴纳 个人缴费和财政补助", "写“个人缴费 + 财政补助”", "缴纳 个人缴费 + 财政补助"],
  ["缴纳 个人缴费 和 财政补助", "写“+”", "缴纳 个人缴费 + 财政补助"],
  ["缴纳 全额", "写要缴哪几项标准", null],
  ["缴纳 个人缴费 400元", "“（400元）”", "缴纳 个人缴费 （400元）"],
  ["缴纳 个人缴费 资助 可享受", "写“享受”", "缴纳 个人缴费 资助 享受"],
  ["缴纳 个人缴费 资助 不予补助", "资助 不享受", "缴纳 个人缴费 资助 不享受"],
  ["缴纳 个人缴费 不享受资助", "写“资助 不享受”", "缴纳 个人缴费 资助 不享受"],
];
const days: readonly (readonly [benefit: string, says: string, offered: string | null])[] = [
  ["从 缴费之日起 至 年末", "写“缴费日期”", "从 缴费日期 至 年末"],
  ["从 缴费次月1日起 至 年末", "写“缴费日期 次月”", "从 缴费日期 次月 至 年末"],
  ["从 缴费之日起60日后 至 年末", "写“缴费日期 等待 60日”", "从 缴费日期 等待 60日 至 年末"],
  ["从 缴费日期 起 等待 60日 至 年末", "不加“起”", "从 缴费日期 等待 60日 至 年末"],
  ["从 2026年4月1日起 至 2026年12月31日止", "写“至 2026年12月31日”", "从 2026年4月1日 至 2026年12月31日"],
];
const conditions: readonly (readonly [condition: string, says: string, offered: string | null])[] = [
  ["年满70周岁", "写“年龄 在 70周岁 以上”", "年龄 在 70周岁 以上"],
  ["年满60周岁以上", "写“年龄 在 60周岁 以上”", "年龄 在 60周岁 以上"],
  ["60周岁（含）以上", "写“年龄 在 60周岁 以上”", "年龄 在 60周岁 以上"],
  ["60周岁及以上", "写“年龄 在 60周岁 以上”", "年龄 在 60周岁 以上"],
  ["未满18周岁", "写“年龄 < 18周岁”", "年龄 < 18周岁"],
  ["年满60周岁不满70周岁", "写“年龄 ≥ 60周岁 且 年龄 < 70周岁”", "年龄 ≥ 60周岁 且 年龄 < 70周岁"],
  ["60周岁至69周岁", "写“年龄 在 60周岁 至 69周岁”", "年龄 在 60周岁 至 69周岁"],
  ["年龄 大于 70周岁", "不含本数写“>”，含本数写“≥”", "年龄 > 70周岁"],
  ["年龄 高于 70周岁", "写“>”", "年龄 > 70周岁"],
  ["年龄 多于 70周岁", "写“>”", "年龄 > 70周岁"],
  ["年龄 等于 70周岁", "写“=”", "年龄 = 70周岁"],
  ["年龄 不早于 70周岁", "含本数写“≥”", "年龄 ≥ 70周岁"],
  ["年龄 不低于 70周岁", "含本数写“≥”", "年龄 ≥ 70周岁"],
  ["断保年数 大于 3", "写“>”", "断保年数 > 3"],
  ["断保年数 不少于 3", "写“≥”", "断保年数 ≥ 3"],
  ["县类别 为 贫困县", "写“=”", "县类别 = 贫困县"],
  ["县类别 不是 贫困县", "写“≠”", "县类别 ≠ 贫困县"],
  ["属于 孤儿", "直接写名称", "孤儿"],
  ["身份 为 孤儿", "直接写名称", "孤儿"],
  ["不属于 孤儿", "写“非”", "非 孤儿"],
  ["孤儿 和 低保对象", "都要符合写“且”", null],
  ["孤儿、低保对象", "都要符合写“且”", null],
  ["孤儿 或者 低保对象", "写“或”", "孤儿 或 低保对象"],
  ["集中征缴期内", "写“缴费日期 在 集中征缴期”", "缴费日期 在 集中征缴期"],
  ["缴费日期 在 集中征缴期 内", "只写期间的名称", "缴费日期 在 集中征缴期"],
  ["缴费日期 不在 集中征缴期", "写“非 缴费日期 在 集中征缴期”", "非 缴费日期 在 集中征缴期"],
  ["缴费日期 在 集中征缴期 之后", "“集中征缴期 次日 以后”", "缴费日期 在 集中征缴期 次日 以后"],
  ["缴费日期 在 2026年1月5日之前", "不含当日写“早于”", "缴费日期 在 2026年1月5日 以前"],
  ["缴费日期 1月5日前", "不含当日写“早于”", "缴费日期 1月5日 以前"],
  ["缴费日期 迟于 2026年1月5日", "写“晚于”", "缴费日期 晚于 2026年1月5日"],
  ["缴费日期 不晚于 2026年1月5日", "写“≤”", "缴费日期 ≤ 2026年1月5日"],
];
const effects: readonly (readonly [effect: string, says: string, offered: string | null])[] = [
  ["不退费", "写“不调整”", "不调整"],
  ["不补差", "写“不调整”", "不调整"],
  ["不再调整", "写“不调整”", "不调整"],
  ["退还差额", "写“退费”", "退费"],
  ["补足差额", "写“补差”", "补差"],
];
const situation = (slot: string, benefit: string): string =>
  `例外 短期 优先于 断保 { 当 缴费日期 在 2026年3月1日 至 2026年3月3日 ${slot} 待遇 ${benefit} }`;
const inSituation = (condition: string): string =>
  `例外 短期 优先于 断保 { 当 缴费日期 在 2026年3月1日 至 2026年3月3日 且 ${condition} 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }`;
const inChange = (effect: string): string => `变动 { 当 标准降低 ${effect} 其他 未规定 }`;
const inSentences = [
  ...slots.map(
    ([slot, says, offered]) =>
      [
        situation(slot, "从 缴费日期 至 年末"),
        says,
        offered === null ? null : situation(offered, "从 缴费日期 至 年末"),
      ] as const,
  ),
  ...days.map(
    ([benefit, says, offered]) =>
      [
        situation("缴纳 个人缴费", benefit),
        says,
        offered === null ? null : situation("缴纳 个人缴费", offered),
      ] as const,
  ),
  ...conditions.map(
    ([condition, says, offered]) =>
      [inSituation(condition), says, offered === null ? null : inSituation(offered)] as const,
  ),
  ...effects.map(
    ([effect, says, offered]) => [inChange(effect), says, offered === null ? null : inChange(offered)] as const,
  ),
  ["参保范围 { 不参保 当 孤儿 }", "写“不可参保”", "参保范围 { 不可参保 当 孤儿 }"] as const,
  ["参保范围 { 可以参保 当 孤儿 }", "写“可参保”", "参保范围 { 可参保 当 孤儿 }"] as const,
  ["参保范围 { 孤儿 可参保 }", "写“可参保 当 孤儿”", "参保范围 { 可参保 当 孤儿 }"] as const,
];

describe("and so inside of a block", () => {
  it.each(inSentences)("%s", (line, says, offered) => {
    const { findings, offered: made, fixed } = saidOf(line);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error other-wording"]);
    expect(findings[0]!.message.zh).toContain(says);
    expect(made).toBe(offered);
    expect(fixed).toBe(noticeWith(line));
  });
  it.each(inSentences.filter(([, , offered]) => offered !== null))("offered without an error: %s", (_, __, offered) => {
    expect(errorsOf(offered!)).toEqual([]);
  });
});
const errorsOf = (line: string): readonly string[] =>
  saidOf(line).findings.flatMap(({ severity, code }) => (severity === "error" ? [code] : []));

describe("other findings that say what to write", () => {
  it.each([
    ["期间 集中征缴期 从 二〇二五年九月一日 至 2025年12月31日", "figure-in-words", "2025年9月1日"],
    ["标准 合计 1070元", "keyword-as-name", '"合计"'],
    [
      "例外 次月 优先于 断保 { 当 缴费日期 在 2026年3月1日 至 2026年3月3日 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
      "keyword-as-name",
      '"次月"',
    ],
    [
      "情形 其他 { 当 缴费日期 在 2027年3月1日 至 2027年3月3日 缴纳 个人缴费 待遇 从 缴费日期 }",
      "keyword-as-name",
      '"其他"',
    ],
    [inSituation("缴费日期 晚于 集中征缴期"), "type-mismatch", "在 集中征缴期 次日 以后"],
    [inSituation("缴费日期 早于 零星缴费期"), "type-mismatch", "在 零星缴费期 前日 以前"],
    [inSituation("缴费日期 在 集中征缴期 以后"), "type-mismatch", "在 集中征缴期 次日 以后"],
  ])("%s", (line, code, says) => {
    const { findings } = saidOf(line);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map((each) => each.code)).toEqual([code]);
    expect(errors[0]!.message.zh).toContain(says);
  });
  it("a period that lost its 从 overlaps with nothing", () => {
    expect(saidOf("期间 零星缴费期 2026年1月1日-2026年12月31日").findings.map(({ code }) => code)).toEqual([
      "expected-word",
    ]);
  });
});

describe("a comment or a line end before a name with digits", () => {
  it.each(["通知 /*x*/ 甲2024 { 年度 2024 }", "通知\n甲2024 { 年度 2024 }", "通知 // x\n甲2024 { 年度 2024 }"])(
    "%s",
    (text) => {
      const { value, diagnostics, comments } = parse({ path: "", text });
      expect(diagnostics).toEqual([]);
      expect(value.statements[0]).toMatchObject({ kind: "NoticeBlock", name: { text: "甲2024" } });
      expect(comments.length).toBe(text.includes("x") ? 1 : 0);
    },
  );
  it.each(['条款 // x\n二（一） "标题" { }', "条款 /* x */ 二（一） { }", "条款\n二（一） { }"])("%s", (text) => {
    const { value, diagnostics } = parse({ path: "", text });
    expect(diagnostics).toEqual([]);
    expect(value.statements[0]).toMatchObject({ kind: "ClauseBlock", label: { text: "二（一）" } });
  });
  it("but the next statement is no label", () => {
    expect(parse({ path: "", text: "条款\n标准 甲 280元" }).diagnostics.map(({ code }) => code)).toContain(
      "expected-label",
    );
  });
});

describe("a name stays a name", () => {
  it.each([
    "人群 孤儿和事实无人抚养儿童\n资助 孤儿和事实无人抚养儿童 100元 由 市财政",
    "资助 孤儿 100元 由 人力资源和社会保障局",
    "资助 孤儿 100元 由 人力资源和社会保障局、市财政 各 50%",
    '资助 孤儿 100元 由 "镇级财政负担"',
    "资助 孤儿 100元 由 中央财政补助、省财政补助 各 50%",
    '条款 一 "年满60周岁的减半" { 说明 "每人每年700元，由省财政和市财政按6:4分担。" }',
    '时限 2026年3月1日 前 由 民政局 "免缴名单报送"',
    "标准 定额 320元\n例外 乙 优先于 断保 { 当 缴费日期 在 2026年3月1日 至 2026年3月3日 缴纳 定额 待遇 从 缴费日期 至 年末 }",
  ])("%s", (line) => {
    expect(codesOf(noticeWith(line)).filter((code) => code !== "unused-declaration")).toEqual([]);
  });
});
