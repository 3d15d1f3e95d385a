// A statement → how the outline shows it: a line, a detail, an icon, and the place to select.
import type { Compilation } from "@zhengce/compiler";
import { describePeriod, describeRate } from "@zhengce/compiler";
import { keywords, type KeywordId, type Locale, type Node, type Span, type Statement } from "@zhengce/grammar";
import { SymbolKind } from "vscode-languageserver";

export interface OutlineEntry {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly selection: Span;
}

const ICONS: Readonly<Partial<Record<Statement["kind"], readonly [KeywordId, SymbolKind]>>> = {
  NoticeBlock: ["notice", SymbolKind.File],
  ClauseBlock: ["clause", SymbolKind.Namespace],
  FactDeclaration: ["fact", SymbolKind.Field],
  GroupDeclaration: ["group", SymbolKind.Class],
  TierDeclaration: ["tier", SymbolKind.Enum],
  StandardDeclaration: ["standard", SymbolKind.Constant],
  PeriodDeclaration: ["period", SymbolKind.Event],
  SituationDeclaration: ["situation", SymbolKind.Function],
  SubsidyDeclaration: ["subsidy", SymbolKind.Property],
  CombinationRule: ["multiple", SymbolKind.Operator],
  CapRule: ["cap", SymbolKind.Operator],
  ScopeBlock: ["scope", SymbolKind.Interface],
  ChangeBlock: ["change", SymbolKind.Interface],
  DeadlineDeclaration: ["deadline", SymbolKind.Event],
  TargetTable: ["targets", SymbolKind.Array],
  TestCase: ["test", SymbolKind.Method],
};

/** Null for annotations, which are no part of the outline. */
export function outlineOf(node: Statement, { model }: Compilation, locale: Locale): OutlineEntry | null {
  const icon = ICONS[node.kind];
  if (icon === undefined) return null;
  const [id, kind] = icon;
  const keyword = locale === "zh" ? keywords[id].zh[0] : keywords[id].en;
  const entry = (names: readonly (Node | null)[], detail: string, text?: string): OutlineEntry => {
    const known = names.filter((name) => name !== null);
    const name = text ?? known.map(textOf).join("、");
    return { name: `${keyword} ${name}`.trim(), detail, kind, selection: known[0] ?? headOf(node) };
  };
  switch (node.kind) {
    case "NoticeBlock":
      return entry([node.name], model.notice.title ?? "");
    case "ClauseBlock":
      return entry([node.label ?? node.heading], node.label === null ? "" : (node.heading?.value ?? ""));
    case "FactDeclaration":
      return entry([node.name], node.code?.text ?? "");
    case "GroupDeclaration":
    case "TierDeclaration":
      return entry(node.names, "");
    case "StandardDeclaration":
      return entry([node.name], node.rate === null ? "" : describeRate(node.rate, model));
    case "PeriodDeclaration": {
      const period = model.periods.get(node.name?.text ?? "");
      return entry([node.name], period === undefined ? "" : describePeriod(period));
    }
    case "SituationDeclaration": {
      const word = node.exceptional ? keywords.exception : keywords.situation;
      const name = `${locale === "zh" ? word.zh[0] : word.en} ${node.name?.text ?? ""}`.trim();
      return { ...entry([node.name], ""), name };
    }
    case "SubsidyDeclaration":
      return entry(node.groups, node.rate === null ? "" : describeRate(node.rate, model));
    case "TestCase":
    case "TargetTable":
      return entry([node.name], "");
    case "DeadlineDeclaration":
      return entry([node.task], node.bodies.map(textOf).join("、"));
    case "CapRule":
      return entry([node.component], "");
    default:
      return entry([], "");
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
