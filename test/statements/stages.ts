// What each stage and each feature makes of a notice, as text to be compared; and what each owes to a kind of statement.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  expectedAt,
  formatPolicy,
  keywords,
  parse,
  printTree,
  statementInfo,
  type StatementInfo,
  type StatementKind,
} from "@zhengce/grammar";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { asMarkdown } from "../compare/rendered.js";
import { compile, type Compilation } from "../../compiler/compile.js";
import { adjust } from "../../compiler/decision/adjust.js";
import { assess } from "../../compiler/decision/interpret.js";
import { printProgram } from "../../compiler/decision/print-program.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { printPlan } from "../../compiler/plan/print-plan.js";
import { toPlan } from "../../compiler/plan/to-plan.js";
import { snippetBodies } from "../../language-server/authoring/snippet-bodies.js";
import { coloured } from "../../language-server/features/colour.js";
import { keywordPage } from "../../language-server/features/hover/keyword.js";
import { outlineOf } from "../../language-server/features/outline-of.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { toMarkdown } from "../../compiler/render/to-markdown.js";
import { rulesOf } from "../../compiler/testing/rules/list-rules.js";
import { bareMetadata } from "../emit/load-module.js";
import { subjectOf } from "../report/subject-of.js";

export interface Notice {
  readonly text: string;
  readonly compilation: Compilation;
}
const known = new Map<string, Notice>();
export function noticeOf(text: string): Notice {
  const notice = known.get(text) ?? { text, compilation: compile({ path: "a.policy", text }) };
  known.set(text, notice);
  return notice;
}

/** What a stage makes of a notice; `kind` is asked about, `before` the notice without it. */
export type Stage = (notice: Notice, kind: StatementKind, before: Notice) => string | Promise<string>;
export interface Owed {
  readonly stage: Stage;
  /** Whether the stage owes the kind anything. */
  readonly to: (info: StatementInfo) => boolean;
}

const program = ({ compilation }: Notice) => {
  if (compilation.program === null) throw new Error("no program");
  return compilation.program;
};
const lineless = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === "line" ? undefined : inner), 1);
const decided = ({ decides }: StatementInfo): boolean => decides !== "nothing";
/** Names of people and of money have symbols; texts, and names that stand for nothing else, have none. */
const bound = ({ names }: StatementInfo): boolean =>
  Object.values<string>(names).some((role) =>
    ["newGroup", "group", "component", "situation", "exception", "numberFact"].includes(role),
  );

const people = [
  { 缴费日期: "2026-10-08", 身份: ["低保对象", "孤儿"], 本县户籍: true },
  { 缴费日期: "2026-10-08", 身份: ["特困人员"], 本县户籍: true, 激励年数: 3 },
  { 缴费日期: "2026-10-08", 身份: [], 本县户籍: true, 已在外地参保: true },
  { 缴费日期: "2027-10-08", 身份: [], 本县户籍: true },
];
const later = { 身份: ["低保对象"], 身份认定日期: "2026-11-01" };

export const stages = {
  parsed: {
    to: () => true,
    stage: ({ text }, kind) =>
      printTree(parse({ path: "a", text }).value).replaceAll(new RegExp(`^(?!.*\\b${kind}\\b).*\\n`, "gmu"), ""),
  },
  bound: {
    to: bound,
    stage: ({ compilation: { model } }) =>
      model.references.map(({ name, symbol }) => `${symbol.kind} ${name.text}`).join("\n"),
  },
  lowered: { to: decided, stage: (notice) => lineless(program(notice)) },
  printed: { to: decided, stage: (notice) => printProgram(program(notice)) },
  interpreted: {
    to: ({ decides }) => decides === "rules" || decides === "situations",
    stage: (notice) => {
      const of = program(notice);
      const after = people.map((person) => adjust(of, person, { ...person, ...later }));
      return lineless([people.map((person) => assess(of, person)), after]);
    },
  },
  planned: {
    // An adjustment is no part of a plan.
    to: ({ decides, keywords: [word] }) => (decides === "rules" || decides === "situations") && word !== "change",
    stage: (notice) => printPlan(toPlan(program(notice))),
  },
  emitted: {
    to: decided,
    stage: async (notice) => (await emitTypeScript(program(notice), bareMetadata(program(notice)))).text,
  },
  compared: {
    to: ({ decides }) => decides === "rules" || decides === "situations",
    // What it says of the statements. Whom they make pay more is asked of all of them together, and shows no kind by itself.
    stage: (notice, _kind, before) => {
      const comparison = compareNotices(
        { model: before.compilation.model, program: program(before) },
        { model: notice.compilation.model, program: program(notice) },
      );
      return asMarkdown({ ...comparison, kinds: [], undecided: 0 }, "zh");
    },
  },
  reported: {
    to: ({ decides }) => decides === "rules" || decides === "situations",
    stage: ({ compilation }) => toMarkdown(buildReport(subjectOf(compilation))),
  },
  reached: {
    to: ({ decides }) => decides === "rules" || decides === "situations",
    stage: ({ compilation: { model, lowered } }) =>
      rulesOf(model, lowered)
        .map(({ rule, detail }) => `${rule} ${detail}`)
        .join("\n"),
  },
  formatted: {
    to: () => true,
    stage: ({ text }, kind) => {
      const glued = text.replaceAll(/\n\s*/gu, " ");
      const words = statementInfo(kind).keywords.map((id) => keywords[id].zh[0]);
      const lines = (formatPolicy({ path: "a", text: glued }).text ?? "").split("\n");
      return lines.filter((line) => words.some((word) => line.startsWith(`${word} `))).join("\n");
    },
  },
  outlined: {
    to: ({ symbol }) => symbol !== null,
    stage: ({ compilation }) =>
      compilation.tree.statements.map((node) => outlineOf(node, compilation, "zh")?.name ?? "").join("\n"),
  },
  coloured: {
    to: () => true,
    stage: ({ compilation }) =>
      coloured(compilation, 0, Infinity)
        .map(({ type, length }) => `${type} ${length}`)
        .join("\n"),
  },
  hovered: {
    to: () => true,
    stage: (_notice, kind) =>
      statementInfo(kind)
        .keywords.map((id) => keywordPage(id, "zh", "zh"))
        .join("\n"),
  },
  completed: {
    to: () => true,
    stage: (_notice, kind) => {
      const next = expectedAt(parse({ path: "a", text: "\n" }), 1).next.flatMap((one) =>
        one.kind === "keyword" ? one.id : [],
      );
      return statementInfo(kind)
        .keywords.filter((id) => next.includes(id))
        .join("\n");
    },
  },
  started: {
    to: () => true,
    stage: (_notice, kind) =>
      snippetBodies.flatMap(({ keyword, zh }) => (keyword === statementInfo(kind).keywords[0] ? zh : [])).join("\n"),
  },
  documented: {
    to: () => true,
    stage: (_notice, kind) => {
      const page = readFileSync(fileURLToPath(new URL("../../docs/language.md", import.meta.url)), "utf8");
      const word = keywords[statementInfo(kind).keywords[0]].zh[0];
      const inGrammar = (page.split("```")[1] ?? "").includes(word);
      return inGrammar && new RegExp(`^\\| ${word} `, "mu").test(page) ? word : "";
    },
  },
} as const satisfies Readonly<Record<string, Owed>>;
export type StageName = keyof typeof stages;
