// Follows docs/authoring.md to the letter: writes what it writes, and wants of the server what it says the editor shows.
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  TextEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import type { AssessAnswer, TestsAnswer, TestTextAnswer } from "../../language-server/commands/protocol.js";
import { startClient, type TestClient } from "../server/client.js";
import { stepsOf, type Step } from "./authoring-page.js";

const severities = ["", "错误", "警告", "提示", "提示"];

interface Desk {
  readonly client: TestClient;
  uri: string;
  text: string;
  version: number;
  /** As the form has them. */
  facts: object;
}
const documentOf = ({ uri, text, version }: Desk): TextDocument => TextDocument.create(uri, "policy", version, text);

async function write(desk: Desk, text: string): Promise<void> {
  desk.text = text;
  await desk.client.replace(desk.uri, text, ++desk.version);
  await desk.client.settled();
}
const findings = (desk: Desk): readonly Diagnostic[] => desk.client.pushed.get(desk.uri)?.diagnostics ?? [];

/** What a step says, and what the editor shows. */
async function follow(desk: Desk, { kind, text }: Step): Promise<readonly [said: unknown, shown: unknown]> {
  const lines = text.trimEnd().split("\n");
  const textDocument = { uri: desk.uri };
  switch (kind) {
    case "新建": {
      const [name = ""] = lines;
      Object.assign(desk, { uri: `file:///w/${encodeURIComponent(name)}`, text: "", version: 1 });
      await desk.client.open(desk.uri, "");
      return ["", ""];
    }
    case "policy":
      await write(desk, desk.text + text);
      return ["", ""];
    case "改写": {
      // The first line of the block is the file's; the others stand in its place.
      const [old = "", ...fresh] = lines;
      await write(
        desk,
        desk.text.replace(`${old}\n`, () => `${fresh.join("\n")}\n`),
      );
      return [true, desk.text.includes(fresh.join("\n"))];
    }
    case "检查":
      return [text.trimEnd(), findings(desk).map(sayFinding).join("\n") || "没有问题"];
    case "改正":
      return [lines[1], await mend(desk, lines[0] ?? "", lines[1] ?? "")];
    case "悬停": {
      const position = documentOf(desk).positionAt(desk.text.indexOf(lines[0] ?? ""));
      const hover = await desk.client.connection.sendRequest<Hover | null>("textDocument/hover", {
        textDocument,
        position,
      });
      const shown = JSON.stringify(hover?.contents ?? "");
      return [[], lines.filter((line) => !shown.includes(line)).concat(hover === null ? ["没有悬停"] : [])];
    }
    case "补全": {
      const [typed = "", ...wanted] = text.replace(/\n$/u, "").split("\n");
      const before = desk.text;
      await write(desk, before + typed);
      const position = documentOf(desk).positionAt(desk.text.length);
      const answer = await desk.client.connection.sendRequest<CompletionItem[] | CompletionList>(
        "textDocument/completion",
        { textDocument, position },
      );
      await write(desk, before);
      const labels = (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
      return [wanted, wanted.filter((label) => labels.includes(label))];
    }
    case "评估":
      return [lines, await assessed(desk, lines)];
    case "写成用例": {
      const answer = await ask<TestTextAnswer>(desk, "testText", { facts: desk.facts });
      await write(desk, desk.text + answer.text);
      return [text, answer.text.trimStart()];
    }
    case "用例":
      return [text.trimEnd(), await runTests(desk)];
    default:
      return ["a block of a known kind", kind];
  }
}

function sayFinding({ range, severity, code, message }: Diagnostic): string {
  const [first = ""] = (typeof message === "string" ? message : message.value).split("\n");
  return `第 ${range.start.line + 1} 行 ${severities[severity ?? 0]} ${String(code)}：${first}`;
}

/** Takes the first quick fix of a finding; the line that it leaves. */
async function mend(desk: Desk, code: string, line: string): Promise<string> {
  const finding = findings(desk).find((one) => one.code === code);
  if (finding === undefined) return `${code} is not shown`;
  const params = { textDocument: { uri: desk.uri }, range: finding.range, context: { diagnostics: [finding] } };
  const { connection } = desk.client;
  const actions = await connection.sendRequest<CodeAction[]>("textDocument/codeAction", params);
  const first = actions.find(({ kind }) => kind === "quickfix");
  if (first === undefined) return "there is no quick fix";
  const { edit } =
    first.edit === undefined ? await connection.sendRequest<CodeAction>("codeAction/resolve", first) : first;
  const edits =
    edit?.changes?.[desk.uri] ??
    (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change ? (change.edits as TextEdit[]) : []));
  await write(desk, TextDocument.applyEdits(documentOf(desk), edits));
  return desk.text.split("\n").find((one) => one === line) ?? "the line is not there";
}

function ask<R>({ client, uri }: Desk, question: string, argument: object = {}): Promise<R> {
  const params = { command: `zhengce.server.${question}`, arguments: [{ uri, ...argument }] };
  return client.connection.sendRequest<R>("workspace/executeCommand", params);
}

/** Puts the lines before the situation into the form; of the others, those that stand in the answer. */
async function assessed(desk: Desk, lines: readonly string[]): Promise<unknown> {
  const situation = lines.findIndex((line) => line.startsWith("情形 "));
  const [given, others] = [lines.slice(0, situation), lines.slice(situation)];
  desk.facts = Object.fromEntries(given.map(factIn));
  const { rows, reasons } = await ask<AssessAnswer>(desk, "assess", { facts: desk.facts });
  const shown = [
    ...rows.map(({ label, value }) => `${label} ${value}`),
    ...reasons.map(({ clause }) => `依据 条款 ${clause}`),
  ];
  return [...given, ...others.filter((line) => shown.includes(line))];
}
function factIn(line: string): readonly [string, unknown] {
  const [key = "", value = ""] = line.split(" ");
  if (key === "身份") return [key, value.split("、")];
  return [key, /^[0-9]+$/u.test(value) ? Number(value) : value];
}

async function runTests(desk: Desk): Promise<string> {
  const { message, tests } = await ask<TestsAnswer>(desk, "tests");
  const said = tests.map(({ name, passed, failures }) =>
    passed ? `✓ ${name}` : `✗ ${name}：${failures.map((failure) => failure.message).join("；")}`,
  );
  return [...(message === null ? [] : [message]), ...said].join("\n");
}

describe("docs/authoring.md", () => {
  it("says what the editor shows, step by step", async () => {
    const steps = stepsOf(new URL("../../docs/authoring.md", import.meta.url));
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(
      new Set(["policy", "检查", "悬停", "改正", "改写", "补全", "评估", "写成用例", "用例", "新建"]),
    );
    const client = await startClient({ settings: { locale: "zh" } });
    const uri = "file:///w/a.policy";
    await client.open(uri, "");
    const desk: Desk = { client, uri, text: "", version: 1, facts: {} };
    for (const step of steps) {
      const [said, shown] = await follow(desk, step);
      expect(shown, `docs/authoring.md:${step.line} ${step.kind}`).toEqual(said);
    }
    expect(client.errors).toEqual([]);
    await client.stop();
  });
});
