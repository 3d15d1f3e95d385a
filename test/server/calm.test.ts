// Findings while somebody types: what is being typed is judged when it is left, complete, or after a pause, and nothing flickers.
import { readFileSync } from "node:fs";
import { nodesByKind, parse, statementKinds } from "@zhengce/grammar";
import { afterEach, describe, expect, it } from "vitest";
import { PublishDiagnosticsNotification, type DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";

const URI = "file:///w/a.policy";
const GOOD = `通知 甲县2027 { 年度 2027 }
人群 孤儿、低保对象
标准 个人缴费 420元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
资助 孤儿 全额 由 医疗救助基金
资助 低保对象 100元 由 医疗救助基金
多重身份 就高不重复
`;
/** Milliseconds: longer than anything that is typed here takes, shorter than a second. */
const PAUSE = 600;
let client: TestClient;
let written = "";
let version = 0;
afterEach(() => client.stop());

/** Everything that has no pause to wait for is done. */
async function turn(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await client.connection.sendRequest("workspace/symbol", { query: "\u0000" });
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function begin(text: string, options: TestClientOptions = {}): Promise<void> {
  client = await startClient({ ...options, settings: options.settings ?? { diagnostics: { pause: PAUSE } } });
  [written, version] = [text, 1];
  await client.open(URI, text);
  await turn();
}
async function write(text: string): Promise<void> {
  written = text;
  await client.replace(URI, text, ++version);
  await turn();
}
/** Letter by letter, at the end or behind `mark`. */
async function type(letters: string, mark = written): Promise<void> {
  let at = written.indexOf(mark) + mark.length;
  for (const letter of letters) {
    await write(written.slice(0, at) + letter + written.slice(at));
    at += letter.length;
  }
}
const codes = (): unknown[] => client.pushed.get(URI)!.diagnostics.map(({ code }) => code);

describe("what is being typed", () => {
  it("is judged when the line is left", async () => {
    await begin(GOOD);
    await type("资助 孤而 100元");
    expect(codes()).toEqual([]);
    await type("\n");
    expect(codes()).toContain("unknown-name");
  });
  it("is judged when somebody types elsewhere, which waits in its turn", async () => {
    await begin(GOOD);
    await type("资助 孤而 全额 由 甲");
    expect(codes()).toEqual([]);
    await type(" 认定", "人群 孤儿、低保对象");
    expect(codes()).toEqual(["unknown-name"]);
    expect(client.pushed.get(URI)!.diagnostics[0]!.range.start).toEqual({ line: 7, character: 3 });
  });
  it("is judged after the pause", async () => {
    await begin(GOOD);
    await type("资助 孤而 全额 由 甲");
    await pause(PAUSE / 3);
    expect(codes()).toEqual([]);
    await client.settled();
    expect(codes()).toContain("unknown-name");
  });
  it("is judged at once where nothing is wrong with it, and elsewhere with it", async () => {
    await begin(GOOD.replace("低保对象\n", "低保对象、重残人员\n"));
    expect(codes()).toEqual(["unused-declaration"]);
    await type("资助 重残人员 全额 由 甲");
    expect(codes()).toEqual([]);
    await begin(GOOD.replace("个人缴费 420元", "个人缴费 420"));
    expect(codes()).not.toEqual([]);
    await type("元", "420");
    expect(codes()).toEqual([]);
  });
  it("is judged when its block is closed, and when it is pasted", async () => {
    await begin(GOOD);
    await type("例外 甲 { 当 缴费日期 在 本年度 ");
    expect(codes()).toEqual([]);
    await type("}");
    expect(codes()).toContain("situation-without-payment");
    await write(GOOD);
    expect(codes()).toEqual([]);
    await write(`${GOOD}资助 孤而 全额 由 甲\n标准 个人缴费 500元\n`);
    expect(codes()).toContain("unknown-name");
  });
  it("is judged as it is typed where that is set", async () => {
    await begin(GOOD, { settings: { diagnostics: { pause: 0 } } });
    await type("资");
    expect(codes()).not.toEqual([]);
  });
  it("waits longer behind Latin letters, which may be pinyin", async () => {
    await begin(GOOD);
    await type("资助 gu'er");
    await pause(1.5 * PAUSE);
    expect(codes()).toEqual([]);
  });
});

describe("a composition", () => {
  const compose = (composing: boolean): Promise<void> =>
    client.connection.sendNotification("zhengce/composing", { uri: URI, composing });
  it("changes nothing until it is over", async () => {
    await begin(GOOD);
    await compose(true);
    await type("资助 x");
    await pause(1.5 * PAUSE);
    await type("\n");
    expect(codes()).toEqual([]);
    await compose(false);
    await client.settled();
    expect(codes()).not.toEqual([]);
  });
  it("that ends in a whole statement is judged at once; what is no such notification is passed over", async () => {
    await begin(GOOD.replace("低保对象\n", "低保对象、重残人员\n"));
    await client.connection.sendNotification("zhengce/composing", { uri: 1 });
    await compose(true);
    await write(`${written}资助 重残人员 全额 由 甲`);
    expect(codes()).toEqual(["unused-declaration"]);
    await compose(false);
    await turn();
    expect(codes()).toEqual([]);
    expect(client.errors).toEqual([]);
  });
});

describe("a client that asks", () => {
  const capabilities = (refreshSupport: boolean) => ({
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport } },
  });
  const ask = () =>
    client.connection.sendRequest<DocumentDiagnosticReport & { items: { code: string; range: unknown }[] }>(
      "textDocument/diagnostic",
      { textDocument: { uri: URI } },
    );
  it("is shown the same, where it stands now, and told to ask again after the pause", async () => {
    await begin(`${GOOD}\n资助 孤而 全额 由 甲\n`, { capabilities: capabilities(true) });
    let refreshed = 0;
    client.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshed += 1;
      return null;
    });
    await ask();
    await write(GOOD + "资助 低保\n" + "资助 孤而 全额 由 甲\n");
    const { items } = await ask();
    expect(items).toHaveLength(1);
    expect(items).toMatchObject([{ code: "unknown-name", range: { start: { line: 8, character: 3 } } }]);
    await turn();
    expect(refreshed).toBe(0);
    await pause(1.5 * PAUSE);
    expect(refreshed).toBe(1);
    expect((await ask()).items.length).toBeGreaterThan(1);
  });
  it("and can't be told to ask again is answered at once", async () => {
    await begin(GOOD, { capabilities: capabilities(false) });
    await ask();
    await write(`${GOOD}资助 低保`);
    expect((await ask()).items).not.toEqual([]);
  });
});

describe("a notice typed from nothing", () => {
  const notice = readFileSync("test/fixtures/typed/qingshi-2027.policy", "utf8");
  const statements = (): number => {
    const nodes = nodesByKind(parse({ path: "a", text: notice }).value);
    return statementKinds.reduce((sum, kind) => sum + (nodes.get(kind)?.length ?? 0), 0);
  };

  it("changes the number of findings at most once a statement", async () => {
    await begin("", { settings: { diagnostics: { pause: 100_000 } } });
    const counts: string[] = [];
    let last: readonly unknown[] = [];
    let [before, behind] = ["", ""];
    client.connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      last = diagnostics;
      const errors = diagnostics.filter(({ severity }) => severity === 1).length;
      const warnings = diagnostics.filter(({ severity }) => severity === 2).length;
      const count = `${String(errors)} ${String(warnings)}`;
      if (counts.at(-1) !== count) counts.push(count);
    });
    // As an editor does it: a brace or a quote brings its other half along, and is typed over.

    const letters = Array.from(notice);
    while (letters.length > 0) {
      const letter = letters.shift()!;
      const over = /^\s*[}”"）]/u.exec(behind)?.[0] ?? "";
      const ahead = letter + letters.slice(0, 12).join("");
      if (over !== "" && ahead.replace(/^\s+/u, "").startsWith(over.trim()) && /^(?:\s*\}|[”"）])/u.test(ahead)) {
        const blank = /^\s*/u.exec(ahead)![0];
        letters.splice(0, blank.length);
        [before, behind] = [before + blank + over.trim(), behind.slice(over.length)];
        continue;
      }
      before += letter;
      if (letter === "\n") for (; letters[0] === " "; letters.shift()) before += " ";
      const outer = /(?:^|\n)( *)[^\n]*\n *$/u.exec(before)?.[1] ?? "";
      const half = { "{": "}", '"': '"', "（": "）", "\n": behind.startsWith("}") ? `\n${outer}` : "" }[letter] ?? "";
      behind = half + behind;
      await write(before + behind);
    }
    expect(before + behind).toBe(notice);
    expect(last).toEqual([]);
    expect(counts.length - 1).toBeLessThanOrEqual(statements());
  }, 120_000);
});
