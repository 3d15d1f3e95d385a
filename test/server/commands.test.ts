// Commands and code lenses through the protocol: the form, the answer with its places, tests, the payments table, the module's text.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { CodeLens, InlayHint, Range } from "vscode-languageserver-protocol";
import type {
  AssessAnswer,
  CoverageAnswer,
  FormAnswer,
  OutputsAnswer,
  PaymentsAnswer,
  PreviewAnswer,
  TestsAnswer,
  TestTextAnswer,
} from "../../language-server/commands/protocol.js";
import { FAILING, opened, URI, type Opened } from "./authoring.js";
import { startClient, type TestClientOptions } from "./client.js";

let open: Opened | undefined;
const start = async (source: string, options?: TestClientOptions): Promise<Opened> =>
  (open = await opened(source, options));
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
const run = <R>(command: string, argument?: object): Promise<R> => open!.run(command, argument);
const EXAMPLE = readFileSync("examples/guizhou-2021.policy", "utf8");
const BROKEN = '通知 甲2022 { 年度 2022 }\n资助 无名 全额\n用例 "x" { 已知 缴费日期 2022年1月1日 期望 资助 0元 }\n';

describe("form and assess", () => {
  test("the fields of a notice: the payment day, identities, then the other facts", async () => {
    await start(EXAMPLE);
    const { message, notice, fields } = await run<FormAnswer>("form");
    expect({ message, notice }).toEqual({ message: null, notice: "贵州2021" });
    expect(fields.slice(0, 2)).toMatchObject([
      { key: "缴费日期", kind: "date", required: true },
      { key: "身份", kind: "choices", required: false },
    ]);
    expect(fields.find(({ key }) => key === "县类别")).toMatchObject({
      kind: "choice",
      values: ["贫困县", "非贫困县"],
    });
    expect(fields.map(({ key }) => key)).not.toContain("身份认定日期");
    expect(fields.find(({ key }) => key === "身份")?.values).not.toContain("动态参保对象");
  });
  test("the answer stands on clauses that are places in the text", async () => {
    await start(EXAMPLE);
    const facts = { 缴费日期: "2021-02-01", 身份: ["孤儿"] };
    const { rows, reasons, open: left, issues } = await run<AssessAnswer>("assess", { facts });
    expect(issues).toEqual([]);
    expect(Object.fromEntries(rows.map(({ key, value }) => [key, value]))).toMatchObject({
      situation: "集中缴费",
      due: "280元（个人缴费 280元）",
      payable: "0元",
      benefit: "从 2021年1月1日",
    });
    expect(left.length).toBeGreaterThan(0);
    const subsidy = reasons.find(({ clause }) => clause === "二（二）2");
    const line = EXAMPLE.split("\n")[subsidy?.range?.start.line ?? 0];
    expect(line).toContain("资助 孤儿");
    expect(subsidy?.text).toBe("全额 由 医疗救助基金");
    expect(reasons.find(({ clause }) => clause === "一")?.text).toBe("280元");
    const said = reasons.map(({ text }) => text);
    expect(said.find((text) => text.startsWith("情形 集中缴费 当"))).toBe(
      "情形 集中缴费 当 缴费日期 在 集中征缴期（2020年11月16日 至 2021年3月31日）",
    );
    expect(said).toContain("情形 集中缴费 待遇 从 2021年1月1日");
  });
  test("what a rule says is said in the reader's language: conditions, what is waited, each tier's amount", async () => {
    await start(
      "通知 甲2026 { 年度 2026 }\n档次 一档、二档\n标准 个人缴费 一档 400元 二档 600元\n情形 甲 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 60日 至 年末 }",
      { locale: "en" },
    );
    const { reasons } = await run<AssessAnswer>("assess", { facts: { 缴费日期: "2026-02-01", 档次: "二档" } });
    expect(reasons.map(({ text }) => text)).toEqual([
      "situation 甲 when 缴费日期 in this year",
      "situation 甲 pay 个人缴费",
      "situation 甲 benefit from 缴费日期 waiting 60 days to the end of the year (2026-12-31)",
      "一档 400 yuan 二档 600 yuan",
    ]);
  });
  test("what is promised stands in a row of its own, where the notice promises anything", async () => {
    await start(readFileSync("test/fixtures/valid/rewards/input.policy", "utf8"));
    const promised = async (facts: object): Promise<string | undefined> =>
      (await run<AssessAnswer>("assess", { facts })).rows.find(({ key }) => key === "reward")?.value;
    expect(await promised({ 缴费日期: "2025-10-01", 激励年数: 3 })).toBe(
      "大病保险支付限额 9000元（条款 二）\n参保纪念品 20元（条款 二）\n长期参保奖励 1500元（条款 二）",
    );
    expect(await promised({ 缴费日期: "2027-10-01", 激励年数: 3 })).toBeUndefined();
    const kept = await run<TestTextAnswer>("testText", { facts: { 缴费日期: "2025-10-01", 激励年数: 3 } });
    expect(kept.text).toContain("奖励 参保纪念品 20元");
  });
  test.each(["", "\n", "\r\n\r\n"])(
    "an answer kept as a test at the end of the file passes (behind %j)",
    async (end) => {
      const source = EXAMPLE.trimEnd() + end;
      const { client } = await start(source);
      const facts = { 缴费日期: "2021-02-01", 身份: ["孤儿"], 县类别: "贫困县", 退役日期: "2021-01-05" };
      const kept = await run<TestTextAnswer>("testText", { facts });
      expect(kept.message).toBeNull();
      const last = source.split(/\r?\n/u);
      expect(kept.range.start).toEqual({ line: last.length - 1, character: last.at(-1)?.length });
      const before = (await run<TestsAnswer>("tests")).tests.length;
      await client.replace(URI, source + kept.text, 2);
      const { tests, message } = await run<TestsAnswer>("tests");
      expect(message).toBeNull();
      expect(tests).toHaveLength(before + 1);
      expect(tests.at(-1)).toMatchObject({ name: expect.stringContaining("2021年2月1日缴费") as string, passed: true });
      expect(kept.text).toMatch(/^\r?\n\r?\n?用例 "/u);
    },
  );
  test("no identity is no fact of a kept test; refused facts and a broken file keep nothing", async () => {
    await start(EXAMPLE);
    const { text } = await run<TestTextAnswer>("testText", { facts: { 缴费日期: "2021-02-01", 身份: [] } });
    expect(text).toContain("已知 缴费日期 2021年2月1日\n");
    const refused = await run<TestTextAnswer>("testText", { facts: { 缴费日期: "2021-02-30" } });
    expect(refused).toMatchObject({ text: "", message: expect.stringContaining("缴费日期") as string });
    await open?.client.stop();
    await start(BROKEN);
    expect(await run<TestTextAnswer>("testText", { facts: {} })).toMatchObject({ text: "" });
  });
  test("facts that are refused name their key; a file with errors says where to begin", async () => {
    await start(EXAMPLE);
    expect((await run<AssessAnswer>("assess", { facts: { 缴费日期: "2021-02-30" } })).issues).toMatchObject([
      { key: "缴费日期" },
    ]);
    expect((await run<AssessAnswer>("assess", { facts: [1] })).issues).not.toEqual([]);
    await open?.client.stop();
    await start(BROKEN);
    expect((await run<AssessAnswer>("assess", { facts: {} })).message).toContain("第 2 行");
    expect((await run<FormAnswer>("form")).fields).toEqual([]);
  });
});

test("what the notice leaves to its superior is answered from there, as on the command line", async () => {
  const rest =
    "标准 个人缴费 320元\n人群 孤儿\n资助 孤儿 RATE 由 省级财政\n参保范围 未规定\n情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
  const city = `通知 某市2022 { 年度 2022 未尽事宜 按 "某医保发〔2021〕1号" }\n${rest.replace("RATE", "未规定")}`;
  const { client } = await start(city);
  const facts = { 缴费日期: "2022-02-01", 身份: ["孤儿"] };
  const payable = async (): Promise<string | undefined> =>
    (await run<AssessAnswer>("assess", { facts })).rows.find(({ key }) => key === "payable")?.value;
  expect(await payable()).toBe("0元至320元");
  await client.open(
    "file:///w/province.policy",
    `通知 某省2022 { 年度 2022 文号 "某医保发〔2021〕1号" }\n${rest.replace("RATE", "200元")}`,
  );
  await client.settled();
  expect(await payable()).toBe("120元");
  const { rows } = await run<PaymentsAnswer>("payments");
  expect(rows.find(({ group }) => group === "孤儿")?.cells[0]?.answers).toMatchObject([{ payable: "120元" }]);
});

describe("tests", () => {
  test("all of them, or one by name", async () => {
    await start(EXAMPLE);
    const all = await run<TestsAnswer>("tests");
    expect(all.tests.length).toBeGreaterThan(15);
    expect(all.tests.every(({ passed }) => passed)).toBe(true);
    expect((await run<TestsAnswer>("tests", { names: ["新生儿第90日"] })).tests.map(({ name }) => name)).toEqual([
      "新生儿第90日",
    ]);
  });
  test("a failure stands at its expectation, in words", async () => {
    const { text } = await start(EXAMPLE.replace("期望 情形 新生儿  应缴 280元", "期望 情形 新生儿  应缴 281元"));
    const { tests } = await run<TestsAnswer>("tests", { names: ["新生儿第90日"] });
    expect(tests[0]).toMatchObject({ passed: false, failures: [{ expected: "281元", actual: "280元" }] });
    const { start: from, end } = tests[0]!.failures[0]!.range;
    expect(text.split("\n")[from.line]?.slice(from.character, end.character)).toBe("应缴 281元");
  });
  test("what steers a terminal or turns a line around is shown as symbols, and a test is found by its shown name", async () => {
    await start(EXAMPLE.replaceAll("新生儿第90日", "新生儿\u001b[2J\u202e").replace("应缴 280元", "应缴 281元"));
    const names = ["新生儿␛[2J⟨U+202E⟩"];
    const { tests } = await run<TestsAnswer>("tests", { names });
    expect(tests.map(({ name }) => name)).toEqual(names);
    const lenses = await open!.client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", {
      textDocument: { uri: URI },
    });
    const answers = [await run<TestsAnswer>("tests"), await run<CoverageAnswer>("coverage", { names }), lenses];
    expect(JSON.stringify(answers)).not.toMatch(/\\u001b|\u202e/u);
    expect((await run<CoverageAnswer>("coverage", { names })).rules.some(({ tests: count }) => count === 1)).toBe(true);
  });
  test("a file with errors lists its tests, failed", async () => {
    await start(BROKEN);
    const { message, tests } = await run<TestsAnswer>("tests");
    expect(message).toContain("有错误");
    expect(tests).toMatchObject([{ name: "x", passed: false, failures: [] }]);
  });
});

describe("payments", () => {
  test("a row a group, a column a situation", async () => {
    await start(EXAMPLE);
    const { situations, rows } = await run<PaymentsAnswer>("payments");
    const orphan = rows.find(({ group }) => group === "孤儿");
    const cell = (name: string) => orphan?.cells[situations.indexOf(name)]?.answers;
    expect(cell("集中缴费")).toMatchObject([{ due: "280元", payable: "0元", when: "" }]);
    expect(cell("动态参保")).toMatchObject([{ due: "280元" }]);
    expect(cell("零星缴费")).toEqual([]);
    expect(rows[0]).toMatchObject({ group: "（没有认定身份）", tier: null });
    expect(rows[0]?.cells[situations.indexOf("零星缴费")]?.answers).toMatchObject([{ payable: "830元" }]);
  });
});

test("a file of the folders is asked for before they are read, and answered when they are", async () => {
  const files = { list: () => [URI], read: () => EXAMPLE, sourceText: () => null, printsBeside: () => [] };
  // What a client that has just begun asks first is on its way before the server has read anything.
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const client = await startClient({
    files,
    capabilities,
    folders: ["file:///w"],
    early: ["zhengce.server.tests", { uri: URI }],
  });
  expect(((await client.early) as TestsAnswer).tests.length).toBeGreaterThan(15);
  await client.stop();
});

test("long work tells its progress to an editor that asks for it", async () => {
  const { client } = await start(EXAMPLE);
  const told: string[] = [];
  client.connection.onNotification("$/progress", ({ token, value }: { token: string; value: { kind: string } }) => {
    told.push(`${token} ${value.kind}`);
  });
  await client.connection.sendRequest("workspace/executeCommand", {
    command: "zhengce.server.payments",
    arguments: [{ uri: URI }],
    workDoneToken: "t",
  });
  expect(told).toEqual(["t begin", "t end"]);
});

describe("outputs", () => {
  test("the module as text, named after the file", async () => {
    await start(EXAMPLE);
    expect(await run<PreviewAnswer>("preview")).toMatchObject({
      message: null,
      name: "a.rules.ts",
      language: "typescript",
    });
    const { files } = await run<OutputsAnswer>("outputs");
    expect(files.map(({ name }) => name)).toContain("a.schema.json");
  });
  test("a module names its notice from its folder, as people write names", async () => {
    const { client } = await start(EXAMPLE);
    const uri = "file:///c%3A/w/%E9%80%9A%E7%9F%A5/%E7%94%B2%202021.policy";
    await client.open(uri, EXAMPLE);
    const { files } = await run<OutputsAnswer>("outputs", { uri, directory: "file:///c%3A/w/generated" });
    const module = files.find(({ name }) => name === "甲 2021.ts");
    expect(module?.text.split("\n")[0]).toContain("from 甲 2021.policy");
    const map = JSON.parse(files.find(({ name }) => name === "甲 2021.rules.ts.map")?.text ?? "") as {
      sources: string[];
    };
    expect(map.sources.map(decodeURIComponent)).toEqual(["../通知/甲 2021.policy"]);
    expect((await run<PreviewAnswer>("preview", { uri })).text.split("\n")[0]).toContain("from 甲 2021.policy");
  });
  test("nothing of a file with errors, an unknown file or an unknown command", async () => {
    await start(BROKEN);
    expect((await run<OutputsAnswer>("outputs")).files).toEqual([]);
    expect(await run("preview", { uri: "file:///none.policy" })).toBeNull();
    expect(await run("nothing")).toBeNull();
    expect(await run("form", { uri: 7 })).toBeNull();
  });
});

describe("a test that fails", () => {
  test("says in words what differs, which rules fired, and which were expected", async () => {
    await start(FAILING);
    const { tests } = await run<TestsAnswer>("tests");
    const [result] = tests;
    expect(result?.failures.map(({ message }) => message)).toEqual([
      "情形：应为 早缴，结果是 全年",
      "个人实缴：应为 100元，结果是 0元",
    ]);
    expect(result?.failures[0]?.range.start).toEqual({ line: 8, character: 5 });
    expect(result?.fired.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["320元", "全额 由 医疗救助基金", expect.stringContaining("情形 全年 当 缴费日期 在")]),
    );
    expect(result?.fired.find(({ text }) => text.startsWith("情形 全年"))).toMatchObject({
      clause: "二",
      range: { start: { line: 4 } },
    });
    expect(result?.expected).toMatchObject([
      { clause: "", text: "情形 早缴 当 缴费日期 在 2022年1月1日 至 2022年1月31日", range: { start: { line: 5 } } },
    ]);
  });
  test("says so in English, and a test that passes has no reasons", async () => {
    await start(FAILING.replace("情形 早缴  个人实缴 100元", "个人实缴 0元"), { locale: "en" });
    expect((await run<TestsAnswer>("tests")).tests[0]).toMatchObject({ passed: true, fired: [], expected: [] });
    await open?.client.stop();
    await start(FAILING, { locale: "en" });
    const [result] = (await run<TestsAnswer>("tests")).tests;
    expect(result?.failures[1]?.message).toBe("net: expected 100 yuan, got 0 yuan");
    expect(result?.expected[0]?.text).toMatch(/^situation 早缴 when /u);
  });
});

describe("code lenses", () => {
  test("run a test and say how it went", async () => {
    const { ask, client } = await start(EXAMPLE);
    const said: string[] = [];
    client.connection.onNotification(
      "window/showMessage",
      ({ message }: { message: string }) => void said.push(message),
    );
    const lenses = await ask<CodeLens[]>("textDocument/codeLens");
    const lens = lenses.find(({ command }) => JSON.stringify(command).includes("新生儿第91日"));
    expect(lens?.command?.title).toBe("运行这个用例");
    const { command, arguments: argument } = lens!.command!;
    await client.connection.sendRequest("workspace/executeCommand", { command, arguments: argument });
    await client.settled();
    expect(said).toEqual(["✓ 通过：新生儿第91日"]);
  });
  test("how many subsidies apply to a group, those of the group it counts as included", async () => {
    const { ask } = await start(
      "人群 特困人员 包括 孤儿\n人群 低保对象\n资助 特困人员 100元 由 甲\n资助 孤儿、低保对象 50元 由 甲\n",
      {
        locale: "en",
      },
    );
    const titles = (await ask<CodeLens[]>("textDocument/codeLens")).map(({ command }) => command?.title);
    expect(titles).toEqual(["2 groups: 2 subsidies", "低保对象: 1 subsidy"]);
  });
  test("one a statement, whose subsidies are told once each", async () => {
    const { ask, client } = await start("人群 特困人员、低保对象、孤儿\n资助 特困人员、孤儿 100元 由 甲\n");
    const lenses = await ask<CodeLens[]>("textDocument/codeLens");
    expect(lenses.map(({ command }) => command?.title)).toEqual(["3个人群：2项资助"]);
    const { command, arguments: argument } = lenses[0]!.command!;
    const said = await client.connection.sendRequest<{ message: string }>("workspace/executeCommand", {
      command,
      arguments: argument,
    });
    expect(said.message.split("\n")).toEqual([expect.stringContaining("特困人员"), expect.stringContaining("孤儿")]);
  });
  test("each kind has its setting", async () => {
    const { ask } = await start(EXAMPLE, { settings: { codeLens: { tests: false, subsidies: false } } });
    expect(await ask("textDocument/codeLens")).toEqual([]);
  });
});

describe("the rules that no test reaches", () => {
  const NOTICE = `通知 甲2022 { 年度 2022 }
标准 个人缴费 320元
人群 孤儿、低保
多重身份 就高不重复
资助 孤儿、低保 全额 由 基金  // 一行
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
用例 "居民" { 已知 缴费日期 3月1日 期望 应缴 320元 }
用例 "孤儿" { 已知 缴费日期 3月1日 身份 孤儿 期望 个人实缴 0元 }
`;
  const text = ({ start, end }: Range): string =>
    NOTICE.split("\n")[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined) ?? "";
  test("by place and count, for all tests or those of a run", async () => {
    await start(NOTICE);
    const counts = async (argument: object): Promise<readonly (string | number)[][]> =>
      (await run<CoverageAnswer>("coverage", argument)).rules.map(({ range, tests }) => [text(range), tests]);
    expect(await counts({})).toEqual([
      ["320元", 2],
      ["多重身份 就高不重复", 0],
      ["孤儿", 1],
      ["低保", 0],
      ["情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }", 2],
    ]);
    expect((await counts({ names: ["居民"] })).map(([, tests]) => tests)).toEqual([1, 0, 0, 0, 1]);
  });
  test("none, and why, where the file has errors", async () => {
    await start(BROKEN);
    const answer = await run<CoverageAnswer>("coverage");
    expect(answer).toMatchObject({ rules: [], message: expect.stringContaining("文件有错误") as string });
  });
  test("as hints behind the rules, where they are asked for", async () => {
    const shown = async (settings: unknown): Promise<string[]> => {
      const { client } = await start(NOTICE, { settings });
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const textDocument = { uri: URI };
      const found = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", { textDocument, range });
      await client.stop();
      return found
        .filter(({ label }) => label === "没有用例")
        .map(({ position: { line, character } }) => NOTICE.split("\n")[line]?.slice(0, character) ?? "");
    };
    expect(await shown({ inlayHints: { unreached: true } })).toEqual(["多重身份 就高不重复", "资助 孤儿、低保"]);
    expect(await shown({})).toEqual([]);
    open = undefined;
  });
});
