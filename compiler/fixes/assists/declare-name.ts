// unknown-name: declares the name as what its place asks for, where such declarations stand: behind the last one, else in front of the
// clauses. Fills in nothing that only the author knows but a type, a day or an amount left open.
import { keywords, type Diagnostic, type KeywordId, type Locale } from "@zhengce/grammar";
import type { Model, SymbolKind } from "../../semantics/model.js";
import { KIND_OF_USE } from "../../semantics/name-use.js";
import type { NameUse } from "../../semantics/problem.js";
import type { Mend } from "../fix.js";
import { writtenName } from "../name.js";
import { lineBehind } from "./line-behind.js";

type Declared = Extract<SymbolKind, "group" | "fact" | "period" | "component">;

/** Null where the finding is another one, or its place asks for what no one line declares. */
export function declareName({ code, start }: Diagnostic, model: Model, language: Locale): Mend | null {
  if (code !== "unknown-name") return null;
  const problem = model.problems.find((one) => one.kind === "unknownName" && one.place.start === start);
  if (problem?.kind !== "unknownName" || problem.nearest !== null) return null;
  const use = problem.expected.find((each) => kindOf(each) !== null);
  const kind = use === undefined ? null : kindOf(use);
  if (use === undefined || kind === null) return null;
  const name = problem.place.text;
  const k = (id: KeywordId): string => (language === "zh" ? keywords[id].zh[0] : keywords[id].en);
  const [keyword, rest] = statementOf(use, k);
  const statement = `${k(keyword)} ${writtenName(name)}${rest}`;
  const title = { zh: `声明${keywords[keyword].zh[0]}“${name}”`, en: `Declare the ${keywords[keyword].en} ${name}` };
  return { title, edits: [place(model, kind, statement)] };
}

const DECLARED: ReadonlySet<SymbolKind> = new Set<Declared>(["group", "fact", "period", "component"]);

/** Null where it takes more than a line. */
function kindOf(use: NameUse): Declared | null {
  const kind = KIND_OF_USE[use];
  return DECLARED.has(kind) ? (kind as Declared) : null;
}

/** The keyword, and what stands behind the name. */
function statementOf(use: NameUse, k: (id: KeywordId) => string): readonly [KeywordId, string] {
  switch (use) {
    case "group":
      return ["group", ""];
    case "period":
      return ["period", ` ${k("from")} ${k("unspecified")} ${k("to")} ${k("unspecified")}`];
    case "component":
      return ["standard", ` ${k("unspecified")}`];
    case "integerFact":
      return ["fact", `：${k("integer")}`];
    case "moneyFact":
      return ["fact", `：${k("money")}`];
    default:
      return ["fact", `：${k(use === "dateFact" ? "date" : "boolean")} ${k("optional")}`];
  }
}

function place(model: Model, kind: Declared, statement: string) {
  const { source, tree } = model;
  const alike = symbolsOf(model, kind).flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const last = tree.statements.findLast((one) => alike.includes(one)) ?? model.notice.node;
  if (last === null) return { start: 0, end: 0, text: `${statement}\n` };
  const { at, indent, before, after } = lineBehind(source.text, last);
  return { start: at, end: at, text: `${before}${indent}${statement}${after}` };
}

function symbolsOf(model: Model, kind: Declared): readonly { readonly nodes: readonly { readonly node: unknown }[] }[] {
  switch (kind) {
    case "group":
      return [...model.groups.values()];
    case "period":
      return [...model.periods.values()];
    case "component":
      return [...model.components.values()];
    case "fact":
      return [...model.facts.values()].map(({ node }) => ({ nodes: node === null ? [] : [node] }));
  }
}
