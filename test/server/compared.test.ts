// What is said of a notice beside others, through the protocol: last year's, the superior, next year's draft; and the questions about everybody.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { CancellationTokenSource, WorkDoneProgress, type CodeLens } from "vscode-languageserver-protocol/node";
import type {
  ComparisonAnswer,
  ConformityAnswer,
  NextYearAnswer,
  NoticesAnswer,
  VerificationAnswer,
} from "../../language-server/commands/protocol.js";
import { FAILING, opened, URI, type Opened } from "./authoring.js";

const BEFORE = "file:///w/2025.policy";
const RULES = "file:///w/rules.policy";
const notice = (year: number, amount: number, more = ""): string => `通知 甲${year} { 年度 ${year} 地区 甲县 ${more} }
人群 孤儿
条款 一 { 标准 个人缴费 ${amount}元 }
条款 二 { 资助 孤儿 100元 由 医疗救助基金 }
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
`;

let open: Opened | undefined;
const start = async (source: string, others: Readonly<Record<string, string>> = {}): Promise<void> => {
  open = await opened(source);
  for (const [uri, text] of Object.entries(others)) await open.client.open(uri, text);
  // What rests on them is judged anew in a moment.
  await open.client.settled();
};
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
const run = <R>(command: string, argument?: object): Promise<R> => open!.run(command, argument);

describe("last year's notice", () => {
  test("is proposed where the workspace has it: of the region, the year before", async () => {
    const elsewhere = notice(2025, 1).replace("甲县", "乙县");
    await start(notice(2026, 420), {
      "file:///w/b.policy": elsewhere,
      "file:///w/2024.policy": notice(2024, 380),
      [BEFORE]: notice(2025, 400),
    });
    const { notices, last } = await run<NoticesAnswer>("notices");
    expect(last).toBe(BEFORE);
    expect(notices.map(({ year, region }) => [year, region])).toEqual([
      [2025, "甲县"],
      [2024, "甲县"],
      [2025, "乙县"],
    ]);
    await open!.client.replace(URI, notice(2023, 420), 2);
    expect((await run<NoticesAnswer>("notices")).last).toBeNull();
  });
  test("is compared: who pays more, and what is said otherwise; a file with errors is not", async () => {
    await start(notice(2026, 420), { [BEFORE]: notice(2025, 400) });
    const { sheet, message } = await run<ComparisonAnswer>("comparison", { last: BEFORE });
    expect(message).toBeNull();
    const cells = sheet?.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat().map(({ text }) => text) : [])),
    );
    expect(cells).toEqual(expect.arrayContaining(["400元", "420元", "＋20元"]));
    await open!.client.replace(BEFORE, FAILING.replace("320元", "320"), 2);
    expect(await run<ComparisonAnswer>("comparison", { last: BEFORE })).toMatchObject({
      message: expect.stringContaining("用来比较的通知：文件有错误") as string,
      sheet: null,
    });
  });
});

describe("the superior", () => {
  const superior = notice(2026, 400, '文号 "甲政发〔2025〕1号"').replace("100元", "不低于 200元");
  test("each term with its verdict and both places; any other notice by choice", async () => {
    await start(notice(2026, 400, '上级 "甲政发〔2025〕1号"'), { [RULES]: superior });
    const held = await run<ConformityAnswer>("conformity", { to: null });
    expect(held.superior).toEqual({ uri: RULES, name: "甲2026" });
    expect(held.terms.map(({ verdict, ownClause }) => [verdict, ownClause])).toEqual([
      ["kept", "一"],
      ["broken", "二"],
    ]);
    expect(held.terms[1]).toMatchObject({
      clause: "二",
      place: { start: { line: 3 } },
      ownPlace: { start: { line: 3 } },
    });
    await open!.client.replace(URI, notice(2026, 400), 2);
    expect(await run<ConformityAnswer>("conformity", { to: null })).toMatchObject({
      message: expect.stringContaining("没有写“上级”") as string,
    });
    expect((await run<ConformityAnswer>("conformity", { to: RULES })).terms).toHaveLength(2);
  });
  test("is summed up above each clause, and told when the lens is pressed", async () => {
    await start(notice(2026, 400, '上级 "甲政发〔2025〕1号"'), { [RULES]: superior });
    const lenses = await open!.ask<CodeLens[]>("textDocument/codeLens");
    const titles = lenses.map(({ range, command }) => [range.start.line, command?.title]);
    expect(titles).toEqual(
      expect.arrayContaining([
        [2, "上级：相符 1"],
        [3, "上级：不符 1"],
      ]),
    );
    const pressed = lenses.find(({ command }) => command?.title === "上级：不符 1")?.command;
    const said = await run<{ message: string }>("tellConformity", pressed?.arguments?.[0] as object);
    expect(said.message).toMatch(/^不符 .*孤儿/u);
  });
});

describe("next year's draft", () => {
  test("by year and name, every figure to be confirmed; a notice without a year says so", async () => {
    await start(notice(2026, 400));
    const draft = await run<NextYearAnswer>("nextYear", { year: null, print: null });
    expect(draft).toMatchObject({ message: null, year: 2027, name: "a-2027.policy", marked: 2 });
    expect(draft.text).toContain("年度 2027");
    expect(draft.text).toContain("400元 待核");
    expect((await run<NextYearAnswer>("nextYear", { year: 2029, print: null })).text).toContain("年度 2029");
    expect(await run<NextYearAnswer>("nextYear", { year: null, print: "没有.txt" })).toMatchObject({
      message: expect.stringContaining("没有.txt") as string,
      text: "",
    });
    await open!.client.replace(URI, notice(2026, 400).replace("年度 2026", ""), 2);
    expect((await run<NextYearAnswer>("nextYear", { year: null, print: null })).message).not.toBeNull();
  });
});

describe("verification", () => {
  const EXAMPLE = readFileSync("examples/fictional/yunling-2024.policy", "utf8");
  const question = { command: "zhengce.server.verification", arguments: [{ uri: URI }], workDoneToken: "v" };
  const ask = (token = new CancellationTokenSource().token): Promise<VerificationAnswer | null> =>
    open!.client.connection.sendRequest("workspace/executeCommand", question, token);
  test("every question with its verdict and who shows it, one after the other as it tells", async () => {
    await start(EXAMPLE);
    const told: number[] = [];
    open!.client.connection.onProgress(WorkDoneProgress.type, "v", (value) => {
      if (value.kind === "report") told.push(value.percentage ?? -1);
    });
    const answer = await ask();
    expect(answer?.message).toBeNull();
    expect(new Set(answer?.answers.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    const tests = answer?.answers.flatMap(({ observations }) => observations.flatMap((one) => one.tests)) ?? [];
    expect(tests.find((one) => one !== null)).toMatch(/^用例 "/u);
    expect(told).toHaveLength(answer?.answers.length ?? 0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
  test("stops between two questions when nobody wants to know any more", async () => {
    await start(EXAMPLE);
    const source = new CancellationTokenSource();
    open!.client.connection.onProgress(WorkDoneProgress.type, "v", ({ kind }) => {
      if (kind === "report") source.cancel();
    });
    expect(await ask(source.token)).toBeNull();
  });
});
