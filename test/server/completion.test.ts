// Completion through the protocol: what is offered where, in both keyword languages, with what is written and told of it.
import { parse } from "@zhengce/grammar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-protocol";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

const HEAD = `通知 甲县2022 { 年度 2022 依据 "医保发〔2021〕32号" }
事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺
人群 孤儿、"60至69岁老年人"
条款 一 { 标准 个人缴费 320元 标准 财政补助 580元 }
条款 二（一） { 期间 集中征缴期 从 2022年1月1日 至 2022年3月31日 }
资助 孤儿 100元 由 医疗救助基金
情形 集中缴费 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 待遇 从 缴费日期 }
例外 新生儿 { 当 出生日期 在 本年度 缴纳 个人缴费 待遇 从 出生日期 }
`;
let client: TestClient;
let version = 0;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.stop());

async function offered(source: string, head = HEAD): Promise<CompletionItem[]> {
  const { text, cursor } = marked(head + source);
  const uri = `file:///w/${String(++version)}.policy`;
  await client.open(uri, text);
  const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: cursor,
  });
  return [...list.items].sort((a, b) => (a.sortText ?? "").localeCompare(b.sortText ?? ""));
}
const labels = async (source: string, head?: string): Promise<string[]> =>
  (await offered(source, head)).map(({ label }) => label);

describe("names", () => {
  test("groups after 资助, in quotes where they must be", async () => {
    const items = await offered("资助 孤┆");
    expect(items.map(({ label }) => label)).toEqual(["孤儿", "60至69岁老年人"]);
    expect(items.map(({ textEdit }) => textEdit?.newText)).toEqual(["孤儿", '"60至69岁老年人"']);
    expect(items[0]?.textEdit).toMatchObject({
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 4 } },
    });
  });
  test("a quote that is open already is kept one", async () => {
    const item = (await offered('资助 "60┆"')).find(({ label }) => label === "60至69岁老年人");
    expect(item?.filterText).toBe('"60至69岁老年人');
    expect(item?.textEdit).toMatchObject({
      newText: '"60至69岁老年人"',
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 7 } },
    });
  });
  test("only groups that the list does not hold yet", async () => {
    expect(await labels("资助 孤儿、┆")).toEqual(["60至69岁老年人"]);
  });
  test("payers used already", async () => {
    expect(await labels("资助 孤儿 全额 由 ┆")).toEqual([
      "医疗救助基金",
      ...["省级财政", "市级财政", "县级财政", "中央财政"],
      "其余",
      "未规定",
    ]);
  });
  test("components after 缴纳, situations after 期望 情形, exceptions after 优先于", async () => {
    expect(await labels("情形 甲 { 缴纳 ┆ }")).toEqual(["个人缴费", "财政补助", "无", "未规定"]);
    expect(await labels('用例 "x" { 期望 情形 ┆')).toEqual(["新生儿", "集中缴费", "无"]);
    expect(await labels("例外 早产儿 优先于 ┆")).toEqual(["新生儿"]);
  });
  test("promises that a 用例 may expect, and what they are promised with", async () => {
    const head = `${HEAD}奖励 参保纪念品 20元\n奖励 "长期参保（奖励）" 500元 至多 3000元\n`;
    expect(await labels('用例 "x" { 期望 奖励 ┆', head)).toEqual(["参保纪念品", "长期参保（奖励）"]);
    expect((await labels('用例 "x" { 期望 奖励 参保纪念品 ┆', head))[0]).toBe("20元");
    expect((await labels('用例 "x" { 期望 奖励 "长期参保（奖励）" ┆', head)).slice(0, 2)).toEqual(["500元", "3000元"]);
    expect(await labels("条款 九 { 时限 ┆", head)).not.toContain("参保纪念品");
    const inClause = await labels("条款 九 { ┆ }", head);
    expect(inClause.indexOf("奖励")).toBeLessThan(inClause.indexOf("档次"));
  });
  test("the values of the fact before the operator, and no days beside them", async () => {
    expect((await labels("情形 甲 { 当 县类别 = ┆")).slice(0, 2)).toEqual(["贫困县", "非贫困县"]);
    expect(await labels("情形 甲 { 当 县类别 = ┆")).not.toContain("2022年1月1日");
  });
  test("periods after 在", async () => {
    expect((await labels("情形 甲 { 当 缴费日期 在 ┆"))[0]).toBe("集中征缴期");
  });
  test("facts that a test has not stated yet, then their values", async () => {
    expect(await labels('用例 "x" { 已知 缴费日期 2022年1月1日 ┆')).toContain("县类别");
    expect(await labels('用例 "x" { 已知 缴费日期 2022年1月1日 ┆')).not.toContain("缴费日期");
    expect(await labels('用例 "x" { 已知 身份 ┆')).toContain("孤儿");
  });
});

describe("literals and texts", () => {
  test("days of the notice's year", async () => {
    const all = await labels("期间 乙 从 ┆");
    expect(all).toContain("2022年12月31日");
    expect(all).toContain("2022年4月1日");
  });
  test("the next clause numbers", async () => {
    expect(await labels("条款 ┆")).toEqual(["二（二）", "二（一）1", "三", "三（一）", "二（一）后段", "附件"]);
  });
  test("the next number below a heading without one, and behind a paragraph", async () => {
    expect((await labels("条款 缴费方式（一） { }\n条款 ┆")).slice(0, 2)).toEqual([
      "缴费方式（二）",
      "缴费方式（一）1",
    ]);
    expect((await labels("条款 缴费方式 { }\n条款 ┆"))[0]).toBe("缴费方式（一）");
    expect((await labels("条款 三（二）后段 { }\n条款 ┆")).slice(0, 2)).toEqual(["三（三）", "四"]);
    expect(await labels("条款 三（┆")).toContain("三（一）");
  });
  test("document numbers and finding codes", async () => {
    expect((await offered('未规定 "x" 按 ┆'))[0]?.textEdit?.newText).toBe('"医保发〔2021〕32号"');
    expect(await labels("原文如此 ┆")).toContain("echo-mismatch");
  });
});

describe("the superior notice", () => {
  test("offers the names that this file has not declared yet", async () => {
    await client.open(
      "file:///w/superior.policy",
      '通知 省2022 { 文号 "省发〔2021〕1号" }\n人群 孤儿、重残人员\n标准 大病保险 90元\n',
    );
    const own = '通知 县2022 { 上级 "省发〔2021〕1号" }\n人群 孤儿\n';
    expect(await labels("人群 ┆", own)).toEqual(["重残人员", "沿用"]);
    expect((await offered("人群 沿用 ┆", own))[0]?.textEdit?.newText).toBe('"省发〔2021〕1号"');
    expect((await labels("标准 ┆", own))[0]).toBe("大病保险");
  });
});

describe("a list that opens by itself", () => {
  const BLANK = "通知 甲县2022 { 年度 2022 }\n";
  /** What is shown, in order, to an editor that spares Enter and to any other. */
  const shown = async (source: string, context: object, head = HEAD): Promise<readonly string[][]> => {
    const lists = [];
    for (const spareEnter of [true, false]) {
      const other = await startClient({ settings: { spareEnter } });
      const { text, cursor } = marked(head + source);
      await other.open("file:///w/a.policy", text);
      const params = { textDocument: { uri: "file:///w/a.policy" }, position: cursor, context };
      const { items, isIncomplete } = await other.connection.sendRequest<CompletionList>(
        "textDocument/completion",
        params,
      );
      await other.stop();
      expect(isIncomplete).toBe(true);
      expect(items.filter(({ preselect }) => preselect)).toEqual([]);
      items.sort((one, another) => (one.sortText ?? "").localeCompare(another.sortText ?? ""));
      lists.push(items.map(({ label }) => label));
    }
    return lists;
  };
  const space = { triggerKind: 2, triggerCharacter: " " };
  const letter = { triggerKind: 1 };
  test("holds no statement behind a complete one, and nothing where an Enter would take it", async () => {
    const [spared = [], other] = await shown("标准 甲 1元 ┆", space);
    expect(spared).not.toContain("人群");
    expect(other).toEqual([]);
    expect(await shown("情形 甲 { 缴纳 个人缴费 ┆", space)).toEqual([expect.arrayContaining(["的"]), []]);
  });
  test("begins with likely payers and ends with 未规定; others are shown neither", async () => {
    const [spared = [], other] = await shown("资助 孤儿 100元 由 ┆", space);
    expect(spared.slice(0, 2)).toEqual(["医疗救助基金", "省级财政"]);
    expect(spared.at(-1)).toBe("未规定");
    expect(other).toEqual([]);
    const [benefit = [], none] = await shown("情形 甲 { 待遇 ┆", space);
    expect(benefit.at(-1)).toBe("未规定");
    expect(none).toEqual([]);
  });
  test("offers in an echo what is worked out", async () => {
    const [spared, other] = await shown("情形 乙 { 缴纳 个人缴费 + 财政补助（┆", { triggerKind: 2 });
    expect(spared?.[0]).toBe("900元");
    expect(other).toEqual(["900元"]);
  });
  test("offers usual names where the file has none, and 各 behind several payers", async () => {
    expect((await shown("标准 ┆", space, BLANK))[0]).toEqual(["个人缴费", "财政补助"]);
    expect((await shown("资助 孤儿 100元 由 ┆", space, BLANK))[0]?.[0]).toBe("医疗救助基金");
    expect((await shown("资助 孤儿 100元 由 省级财政、县级财政 ┆", space))[0]?.slice(0, 2)).toEqual(["各", "共同"]);
    expect((await shown("情形 乙 { 当 缴费日期 ┆", space))[0]?.[0]).toBe("在");
  });
  test("is empty behind a whole word, and else what the letters ask for", async () => {
    for (const whole of [
      "资助 孤儿┆",
      "标准 丙 20元┆",
      "标准 丙┆",
      "期间 丙 从 2021年1月1日┆",
      "情形 集中缴费┆",
      '人群 "60至69岁老年人"┆',
    ])
      expect(await shown(whole, letter)).toEqual([[], []]);
    expect(await shown("资助 孤儿 100元 由 医疗┆", letter)).toEqual([["医疗救助基金"], ["医疗救助基金"]]);
    const begun = await shown("zizhu┆", letter);
    for (const list of begun) expect(list[0]).toBe("资助");
    expect((await shown("renq┆", letter))[1]?.[0]).toBe("人群");
  });
  test("is opened whole by who asks again", async () => {
    const { text, cursor } = marked(`${HEAD}资助 孤儿┆`);
    await client.open("file:///w/again.policy", text);
    const ask = async (): Promise<string[]> => {
      const params = { textDocument: { uri: "file:///w/again.policy" }, position: cursor, context: letter };
      const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", params);
      return list.items.map(({ label }) => label);
    };
    expect(await ask()).toEqual([]);
    expect(await ask()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await ask()).toContain("孤儿");
  });
});

describe("keywords and statements", () => {
  test("in the file's language, with one line of help", async () => {
    const item = (await offered("标┆")).find(({ label }) => label === "标准");
    expect(item?.detail).toBe("一项筹资标准");
    const english = await labels("st┆", "notice 甲县2022 { year 2022 }\ngroup 孤儿\n");
    expect(english).toContain("standard");
    expect(english).not.toContain("标准");
  });
  test("whole statements in both languages", async () => {
    const zh = (await offered("资┆")).find(({ label }) => label === "资助 …");
    expect(zh?.textEdit?.newText).toBe('资助 ${1:"60至69岁老年人"} ${2:200元} 由 ${3:医疗救助基金}');
    const en = (await offered("┆", "notice 甲县2022 { year 2022 }\n")).find(({ label }) => label === "period …");
    expect(en?.textEdit?.newText).toBe("period ${1:集中征缴期} from ${2:2021-09-01} to ${3:2021-12-31}");
  });
  test("fill their places with what fits together and is not used yet", async () => {
    const head = `通知 甲县2022 { 年度 2022 }
人群 孤儿、低保对象
标准 个人缴费 320元
资助 孤儿 100元 由 医疗救助基金
期间 集中征缴期 从 2021年9月1日 至 2021年12月31日
期间 零星缴费期 从 2022年1月1日 至 2022年6月30日
例外 新生儿 { 当 出生日期 在 本年度 缴纳 个人缴费 待遇 从 出生日期 }
情形 集中缴费 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 待遇 从 2022年1月1日 }
情形 零星缴费 { 当 缴费日期 在 零星缴费期 缴纳 个人缴费 待遇 从 缴费日期 }
用例 "甲" { 已知 缴费日期 2021年9月1日 期望 情形 集中缴费 }
`;
    const written = async (label: string) =>
      (await offered("┆", head)).find((item) => item.label === label)?.textEdit?.newText;
    expect(await written("资助 …")).toBe("资助 ${1:低保对象} ${2:200元} 由 ${3:医疗救助基金}");
    const test = await written("用例 …");
    for (const part of ["低保对象，零星缴费", "2022年1月1日", "情形 ${4:零星缴费}"]) expect(test).toContain(part);
    expect(await written("例外 …")).toContain("且 缴费日期 在 本年度");
  });
  test("whole statements are right text as they are, each offered once", async () => {
    for (const [source, least] of [
      ["┆", 11],
      ["情形 甲 {\n  ┆\n}", 1],
    ] as const) {
      const snippets = (await offered(source)).filter(({ label }) => label.endsWith("…"));
      expect(snippets.length).toBeGreaterThanOrEqual(least);
      expect(new Set(snippets.map(({ label }) => label)).size).toBe(snippets.length);
      for (const { textEdit } of snippets) {
        const text = textEdit?.newText.replace(/\$\{\d+:([^}]*)\}|\$0/gu, (_hole, inner?: string) => inner ?? "") ?? "";
        expect(parse({ path: "a", text: source.replace("┆", text) }).diagnostics).toEqual([]);
      }
    }
  });
  test("inside a block only what stands there", async () => {
    const all = await labels("情形 甲 {\n  ┆\n}");
    expect(all).toContain("缴纳");
    expect(all).not.toContain("条款");
  });
  test("inside a clause neither a notice nor a clause; on a new line statements before what goes on", async () => {
    const inside = await labels("条款 四 {\n  标准 丙 1元\n  ┆\n}");
    expect(inside).toContain("标准");
    expect(inside).not.toContain("通知");
    expect(inside).not.toContain("条款 …");
    expect(inside).not.toContain("条款");
    const fresh = await labels("情形 甲 {\n  缴纳 个人缴费\n  ┆\n}");
    expect(fresh.indexOf("待遇")).toBeLessThan(fresh.indexOf("的"));
  });
  test("a payer's name is not offered because it is being typed", async () => {
    expect(await labels("资助 孤儿 20元 由 医疗┆")).not.toContain("医疗");
    expect(await labels("资助 孤儿 20元 由 医疗救助基金┆")).toContain("医疗救助基金");
  });
  test("after a test's situation nothing of the statement of that name", async () => {
    expect(await labels('用例 "x" { 期望 情形 集中缴费 ┆')).not.toContain("优先于");
  });
  test("resolving adds the page", async () => {
    const item = (await offered("情形 乙 { 缴纳 ┆")).find(({ label }) => label === "个人缴费");
    const full = await client.connection.sendRequest<CompletionItem>("completionItem/resolve", item);
    expect(full.documentation).toMatchObject({ kind: "markdown" });
    expect(JSON.stringify(full.documentation)).toContain("320元");
  });
});

describe("what makes sense at a place", () => {
  const FACTS = "事实 断保年数：整数\n事实 本县户籍：是否 可缺\n";
  test("behind a whole number no days, and other whole numbers to compare with", async () => {
    const all = await labels(`${FACTS}事实 续缴年数：整数\n情形 甲 { 当 断保年数 < ┆`);
    expect(all).toContain("续缴年数");
    for (const absent of ["年初", "2022年1月1日", "是", "缴费日期", "断保年数"]) expect(all).not.toContain(absent);
  });
  test("behind a day's name tests of days, behind a group what goes on", async () => {
    expect((await labels("情形 甲 { 当 缴费日期 ┆")).slice(0, 3)).toEqual(["在", "早于", "晚于"]);
    expect(await labels("情形 甲 { 当 缴费日期 ┆")).not.toContain("集中征缴期");
    const group = await labels("情形 甲 { 当 孤儿 ┆");
    expect(group.slice(0, 2)).toEqual(["且", "或"]);
    for (const absent of ["在", "次日", "早于", "超过"]) expect(group).not.toContain(absent);
  });
  test("a subsidy may be a percentage of an amount that people state, a standard of none", async () => {
    const stated = "事实 缴费金额：金额 可缺\n";
    expect(await labels(`${stated}资助 孤儿 不低于 ┆`)).toContain("缴费金额");
    expect(await labels(`${stated}标准 大病保险 不低于 ┆`)).not.toContain("缴费金额");
  });
  test("a yes-or-no fact is set to yes or no, and a test's days hang on nobody's", async () => {
    expect(await labels(`${FACTS}用例 "x" { 已知 本县户籍 ┆`)).toEqual(["无", "是", "否"]);
    const days = await labels('用例 "x" { 已知 缴费日期 ┆');
    expect(days).toContain("2022年1月1日");
    for (const absent of ["出生日期", "集中征缴期"]) expect(days).not.toContain(absent);
  });
  test("facts that a value's keyword stands between are still stated", async () => {
    const all = await labels(`${FACTS}用例 "x" { 已知 缴费日期 2022年1月1日  本县户籍 是  ┆`);
    expect(all).toContain("断保年数");
    expect(all).not.toContain("缴费日期");
  });
  test("a period begins the day after another", async () => {
    const items = await offered("期间 零星缴费期 从 ┆");
    expect(items[0]?.textEdit?.newText).toBe("集中征缴期 次日");
    expect(items.map(({ label }) => label)).not.toContain("出生日期");
    expect((await labels("期间 预缴期 从 2021年9月1日 至 ┆"))[0]).toBe("集中征缴期 前日");
  });
  test("a scope asks yes or no, a change what changed", async () => {
    expect((await labels(`${FACTS}参保范围 { 可参保 当 ┆`))[0]).toBe("本县户籍");
    expect((await labels("变动 { 当 ┆")).slice(0, 5)).toContain("新增认定");
    expect(await labels("情形 甲 { 当 ┆")).not.toContain("新增认定");
  });
  test("what goes on stands before what begins anew; on a new line the other way round", async () => {
    expect((await labels("期间 乙 ┆"))[0]).toBe("从");
    const fresh = await labels('任务表 "x" {\n 甲镇 100人\n}\n┆');
    expect(fresh[0]).toBe("条款");
    expect(fresh).not.toContain("合计");
  });
  test("a statement like the one before comes first", async () => {
    expect((await labels('用例 "x" { 期望 应缴 320元 }\n┆'))[0]).toBe("用例");
    expect((await labels('条款 四 {\n 时限 未规定 由 县税务局 "开通渠道"\n ┆\n}'))[0]).toBe("时限");
    expect((await labels("┆", "// 说明\n"))[0]).toBe("通知");
  });
  test("a body that is being typed is none that is known", async () => {
    expect(await labels('时限 未规定 由 县税┆ "开通渠道"')).toEqual([]);
  });
});

describe("right behind a Chinese keyword", () => {
  test("what follows it is offered too, set apart", async () => {
    const items = await offered("情形 甲 { 当 缴费日期 在┆");
    expect(items.find(({ label }) => label === "集中征缴期")?.textEdit).toEqual({
      newText: " 集中征缴期",
      range: { start: { line: 8, character: 15 }, end: { line: 8, character: 15 } },
    });
    expect(items.map(({ label }) => label)).toContain("在");
  });
});

describe("figures", () => {
  test("those of the file, and the shape of a new one", async () => {
    const items = await offered('用例 "x" { 期望 应缴 ┆');
    expect(items.map(({ label }) => label)).toEqual(["320元", "580元", "100元", "不低于", "未规定"]);
    expect((await offered("情形 甲 { 待遇 从 缴费日期 等待 ┆"))[0]).toMatchObject({
      label: "60日",
      insertTextFormat: 2,
      textEdit: { newText: "${1:60}日" },
    });
    expect(await labels("资助 孤儿 100元 由 甲:乙:丙 = ┆")).toEqual(["6:4:4"]);
  });
  test("in brackets behind a sum what it comes to", async () => {
    const first = async (source: string) => (await offered(source))[0];
    expect(await first("情形 乙 { 缴纳 个人缴费 + 财政补助（┆")).toMatchObject({
      label: "900元",
      detail: "算出来的结果",
    });
    expect((await first('资助 "60至69岁老年人" 50%（┆'))?.textEdit?.newText).toBe("160元");
    const english = "notice 甲 { year 2022 }\nstandard 个人缴费 320 yuan\ngroup 甲\nsubsidy 甲 50% (┆";
    expect((await offered(english, ""))[0]?.label).toBe("160 yuan");
  });
  test("a day of the month behind 每月", async () => {
    expect(await labels("时限 每月 ┆")).toEqual(["25日", "由"]);
  });
});

describe("the notice's particulars", () => {
  test("the year that its name says, a number's shape, the head's order", async () => {
    expect(await labels("┆", "通知 甲县2023 { 年度 ")).toEqual(["2023"]);
    expect((await offered("┆", "通知 甲县2023 { 文号 "))[0]?.textEdit?.newText).toMatch(/^"\$\{1:.*〔.*〕.*号"$/u);
    expect((await labels("┆", '通知 甲县2023 {\n 标题 "x"\n 文号 "x"\n ')).slice(0, 2)).toEqual(["发文", "成文日期"]);
  });
});

describe("a keyboard in Latin letters", () => {
  test("finds keywords by pinyin and by their English, names by pinyin", async () => {
    const found = async (typed: string): Promise<string[]> => {
      const items = (await offered(typed)).filter(({ filterText }) => filterText?.startsWith(typed.replace("┆", "")));
      return items.map(({ label }) => label);
    };
    expect(await found("zz┆")).toContain("资助");
    expect(await found("su┆")).toContain("资助");
    expect(await found("zizhu┆")).toContain("资助");
    expect(await found("canbaof┆")).toContain("参保范围");
    expect((await offered("资助 孤儿 全额 由 yl┆")).find(({ label }) => label === "医疗救助基金")?.filterText).toBe(
      "yljzjj",
    );
    expect((await offered("标┆")).find(({ label }) => label === "标准")?.filterText).toBe("标准");
  });
});

describe("an editor", () => {
  const asked = async (source: string, completionItem: object): Promise<CompletionList> => {
    const other = await startClient({ capabilities: { textDocument: { completion: { completionItem } } } });
    try {
      const { text, cursor } = marked(HEAD + source);
      await other.open("file:///w/a.policy", text);
      const params = { textDocument: { uri: "file:///w/a.policy" }, position: cursor };
      return await other.connection.sendRequest<CompletionList>("textDocument/completion", params);
    } finally {
      await other.stop();
    }
  };
  test("that fills no places in is offered none", async () => {
    const { items } = await asked("资助 孤儿 ┆", {});
    expect(items.length).toBeGreaterThan(3);
    expect(
      items.filter(({ insertTextFormat, textEdit }) => insertTextFormat === 2 || textEdit?.newText.includes("$")),
    ).toEqual([]);
  });
  test("that replaces a word is told how far it goes", async () => {
    const { items } = await asked("资助 孤┆儿", { insertReplaceSupport: true });
    expect(items.find(({ label }) => label === "孤儿")?.textEdit).toEqual({
      newText: "孤儿",
      insert: { start: { line: 8, character: 3 }, end: { line: 8, character: 4 } },
      replace: { start: { line: 8, character: 3 }, end: { line: 8, character: 5 } },
    });
  });
});

describe("the printed notice", () => {
  const PRINT =
    "一、筹资标准\n个人缴费每人380元。\n二、缴费时间\n（一）集中缴费期。从2022年1月1日开始。\n（二）零星缴费期\n";
  test("says the next clause and its heading; its name is offered after 原文", async () => {
    const files = {
      list: () => [],
      read: () => null,
      sourceText: (_from: string, name: string) =>
        name === "甲.txt" ? { uri: "file:///w/甲.txt", text: PRINT } : null,
      printsBeside: () => ["甲.txt"],
    };
    const other = await startClient({ files });
    const ask = async (source: string): Promise<CompletionItem[]> => {
      const { text, cursor } = marked(source);
      const uri = `file:///w/p${String(++version)}.policy`;
      await other.open(uri, text);
      const params = { textDocument: { uri }, position: cursor };
      return (await other.connection.sendRequest<CompletionList>("textDocument/completion", params)).items;
    };
    try {
      expect((await ask("通知 甲2022 { 原文 ┆ }"))[0]?.textEdit?.newText).toBe('"甲.txt"');
      const notice = '通知 甲2022 { 年度 2022 原文 "甲.txt" }\n条款 一 "筹资标准" { 标准 个人缴费 380元 }\n条款 ';
      const [first] = await ask(`${notice}┆`);
      expect(first).toMatchObject({ label: "二（一）", detail: "原文：集中缴费期" });
      expect((await ask(`${notice}二（一） ┆`))[0]?.textEdit?.newText).toBe('"集中缴费期"');
    } finally {
      await other.stop();
    }
  });
});
