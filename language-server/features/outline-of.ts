// A statement → how the outline shows it: a line, a detail, an icon, and the place to select.
import type { Compilation } from "@zhengce/compiler";
import { describePeriod, describeRate } from "@zhengce/compiler/editor";
import {
  childrenUnder,
  keywordOf,
  keywords,
  statementInfo,
  type Locale,
  type Node,
  type Span,
  type Statement,
} from "@zhengce/grammar";
import { SymbolKind } from "vscode-languageserver";

export interface OutlineEntry {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly selection: Span;
}

/** Null for annotations, which are no part of the outline. */
export function outlineOf(node: Statement, compilation: Compilation, locale: Locale): OutlineEntry | null {
  const { symbol, title } = statementInfo(node.kind);
  if (symbol === null) return null;
  const row = keywords[keywordOf(node)];
  const keyword = locale === "zh" ? row.zh[0] : row.en;
  const titled = title === null ? [] : childrenUnder(node, title);
  // A clause without a printed number goes by its heading.
  const names = node.kind === "ClauseBlock" && node.label === null && node.heading !== null ? [node.heading] : titled;
  return {
    name: `${keyword} ${names.map(textOf).join("、")}`.trim(),
    detail: detailOf(node, compilation),
    kind: SymbolKind[symbol],
    selection: names[0] ?? headOf(node),
  };
}

/** What is said beside the name: amounts, days, who; empty for most. */
function detailOf(node: Statement, { model }: Compilation): string {
  switch (node.kind) {
    case "NoticeBlock":
      return model.notice.title ?? "";
    case "ClauseBlock":
      return node.label === null ? "" : (node.heading?.value ?? "");
    case "FactDeclaration":
      return node.code?.text ?? "";
    case "StandardDeclaration":
    case "SubsidyDeclaration":
      return node.rate === null ? "" : describeRate(node.rate, model);
    case "PeriodDeclaration": {
      const period = model.periods.get(node.name?.text ?? "");
      return period === undefined ? "" : describePeriod(period);
    }
    case "DeadlineDeclaration":
      return node.bodies.map(textOf).join("、");
    default:
      return "";
  }
}

function textOf(node: Node): string {
  if (node.kind === "Name" || node.kind === "Label") return node.text;
  return node.kind === "Text" ? node.value : "";
}
/** A statement without a name is selected at its start. */
function headOf(node: Node): Span {
  return { start: node.start, end: node.start };
}
