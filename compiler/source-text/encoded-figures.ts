// Model → every figure the file states, each with its clause and the 解释 that cover it. What the print says is not asked here.
import { append, walk } from "@zhengce/grammar";
import type { Interpretation, Node, NoticeEntry, Span, Statement, YearEdge, YearRange } from "@zhengce/grammar";
import type { Clause, Model } from "../semantics/model.js";
import type { EncodedFigure, Saying } from "./encoded.js";
import type { DurationUnit, Figure } from "./figure.js";
import { findFigures } from "./find-figures.js";
import { yearsInForce } from "./in-force.js";
import { saidOf } from "./said-of.js";
import { plainText } from "./plain-text.js";
import { statementRuns } from "./statement-runs.js";

/** In text order; 用例 are left out, and what stands outside any clause has `clause` null. */
export function encodedFigures(model: Model): readonly EncodedFigure[] {
  const found: EncodedFigure[] = [];
  for (const { clause, statements } of statementRuns(model)) {
    let readings: Interpretation[] = [];
    for (const statement of statements) {
      if (statement.kind === "Interpretation") {
        readings.push(statement);
        append(found, figuresOf(model, statement, clause, []));
        continue;
      }
      append(found, figuresOf(model, statement, clause, [...readings, ...notesIn(statement)]));
      // 说明 and 原文如此 may stand between a 解释 and what it reads.
      if (statement.kind !== "Acknowledgement") readings = [];
    }
  }
  return found;
}

function notesIn(statement: Statement): readonly Interpretation[] {
  const found: Interpretation[] = [];
  walk(statement, {
    enter(node) {
      if (node.kind === "Interpretation") found.push(node);
    },
  });
  return found;
}

function figuresOf(
  model: Model,
  statement: Statement,
  clause: Clause | null,
  readings: readonly Interpretation[],
): readonly EncodedFigure[] {
  const found: EncodedFigure[] = [];
  const common = { statement, clause, readings };
  const named = (text: Span, saying: Saying): void => {
    const figures = findFigures(model.source.text, text.start, text.end);
    const years = figures.flatMap(({ figure }) => (figure.kind === "year" ? [figure.year] : []));
    for (const place of figures) {
      const quote = quoteAround(model.source.text, text, place);
      const said = saying === "reading" && quote !== null ? "quotation" : saying;
      found.push({
        ...place,
        ...common,
        saying: said,
        with: years,
        quote: said === "words" ? quote : null,
        of: [],
        row: null,
      });
    }
  };
  const edge = ({ start, end }: Span, which: YearEdge["edge"]): void => {
    const { year } = model.notice;
    if (year === null) return;
    const day = which === "start" ? { month: 1, day: 1 } : { month: 12, day: 31 };
    found.push({ start, end, figure: { kind: "date", year, ...day }, ...common, ...PLAIN, saying: "edge" });
  };
  /** 出生日期 次年 is 1 January, of a year that the person decides. */
  const nextYear = ({ start, end }: Span): void => {
    const figure: Figure = { kind: "date", year: null, month: 1, day: 1 };
    found.push({ start, end, figure, ...common, ...PLAIN, saying: "edge" });
  };
  /** 本年度 begins and ends on the days that 年初 and 年末 name. */
  const wholeYear = (range: YearRange): void => {
    edge(range, "start");
    edge(range, "end");
  };
  /** How many years 施行 comes to: the print may say that instead of the last day. */
  const howLong = (entry: NoticeEntry): void => {
    const figure = yearsInForce(entry, model.notice);
    if (figure === null) return;
    found.push({ start: entry.start, end: entry.end, figure, ...common, ...PLAIN, saying: "edge" });
  };
  const path: Node[] = [];
  walk(statement, {
    leave: () => void path.pop(),
    enter(node, parent) {
      path.push(node);
      const figure = literalFigure(node, parent);
      if (figure !== null) {
        const { start, end } = node;
        const row = rowOf(node, parent);
        found.push({
          start,
          end,
          figure,
          ...common,
          ...PLAIN,
          saying: "literal",
          of: row === null ? saidOf(path) : [],
          row,
        });
      } else if (node.kind === "YearEdge") edge(node, node.edge);
      else if (node.kind === "YearRange") wholeYear(node);
      else if (node.kind === "NoticeEntry") howLong(node);
      else if (node.kind === "DayReference" && node.shift === "nextYear") nextYear(node);
      else if (node.kind === "Text") named(node, sayingOf(parent));
      else if (node.kind === "Name" && node.quoted) named(node, parent?.kind === "GroupDeclaration" ? "words" : "name");
    },
  });
  return found;
}

const PLAIN = { with: [], quote: null, of: [], row: null } as const;

/** The phrase between quotation marks inside the text around a place; the text's own marks do not count. */
function quoteAround(source: string, text: Span, { start, end }: Span): string | null {
  const open = source.lastIndexOf("“", start);
  const close = source.indexOf("”", end);
  if (open <= text.start || close < 0 || close >= text.end - 1) return null;
  const phrase = source.slice(open + 1, close);
  return /[“”]/u.test(phrase) ? null : plainText(phrase).text;
}

function literalFigure(node: Node, parent: Node | null): Figure | null {
  switch (node.kind) {
    case "MoneyLiteral":
      return { kind: "money", fen: node.fen };
    case "PercentLiteral":
      return { kind: "percent", ppm: node.ppm };
    case "RatioLiteral":
      return { kind: "ratio", terms: node.terms };
    case "DateLiteral":
      if (node.tenDays !== undefined)
        return { kind: "tenDays", year: node.year, month: node.month, part: node.tenDays, edge: null };
      return { kind: "date", year: node.year, month: node.month, day: node.day };
    case "DurationLiteral":
      return { kind: "duration", count: node.count, unit: node.unit };
    case "AgeLiteral":
      return { kind: "age", years: node.years };
    case "CountLiteral":
      return { kind: "count", value: node.value };
    case "IntegerLiteral":
      return { kind: "integer", value: node.value, ...countedBy(node, parent) };
    default:
      return null;
  }
}

/** What a number counts by the last words of the name that it is compared with. */
function countedBy(node: Node, parent: Node | null): { readonly of?: DurationUnit } {
  if (parent?.kind !== "Comparison") return {};
  const other = parent.left === node ? parent.right : parent.left;
  const unit = other?.kind === "Name" ? /([年月日天])[数限]?$/u.exec(other.text)?.[1] : undefined;
  if (unit === undefined) return {};
  return { of: unit === "年" ? "year" : unit === "月" ? "month" : "day" };
}

/** A figure of a 任务表 with the name of its row. */
function rowOf(node: Node, parent: Node | null): string | null {
  if (node.kind !== "CountLiteral" && node.kind !== "IntegerLiteral") return null;
  if (parent?.kind !== "TargetRow") return null;
  return parent.name === null ? "" : parent.name.kind === "Text" ? parent.name.value : parent.name.text;
}

function sayingOf(parent: Node | null): Saying {
  switch (parent?.kind) {
    case "Interpretation":
      return "reading";
    case "Waiver":
    case "DeadlineDeclaration":
    case "OpenPoint":
    case "Unspecified":
    case "TargetTable":
      return "words";
    default:
      return "name";
  }
}
