// THE statement table: one row a kind of statement. The parser's dispatch and its recovery, the formatter's lines, outline, folding, name
// roles, snippets, the example that hover shows, and the list of docs/language.md are made from it. A kind without a row, and a row without
// a part, does not compile; test/statements holds every kind to be complete through all stages.
import type { Annotation, NodeKind, NodeOf, Statement } from "./ast.js";
import type { KeywordId } from "./keywords.js";
import type { NameRoles } from "./name-roles.js";

export type StatementKind = Statement["kind"];

/** How an outline shows a statement: a kind of symbol as editors know them. */
export type OutlineSymbol =
  | "Array"
  | "Class"
  | "Constant"
  | "Enum"
  | "Event"
  | "Field"
  | "File"
  | "Function"
  | "Interface"
  | "Method"
  | "Namespace"
  | "Operator"
  | "Property";

export interface StatementInfo<K extends StatementKind = StatementKind> {
  /** The keywords that it begins with; the first is its own name. */
  readonly keywords: readonly [KeywordId, ...KeywordId[]];
  /** Where it stands: outside of all clauses; there or in a clause of the level above; in any clause; also inside the braces of others. */
  readonly stands: "outside" | "levels" | "anywhere" | "braces";
  /** What its words name. */
  readonly names: NameRoles<K>;
  /** The field that names it in an outline; null for one that has no name. */
  readonly title: keyof NodeOf<K> | null;
  /** Null for an annotation, which an outline leaves out. */
  readonly symbol: OutlineSymbol | null;
  /** Kinds of the entries that its braces hold, besides annotations, on lines of their own. */
  readonly entries: readonly NodeKind[];
  /** The field that holds the annotations of its braces. */
  readonly notes: keyof NodeOf<K> | null;
  /**
   * What an answer takes from it: the situations that a payment finds (a broken one may hide a situation), amounts and rules, names that
   * those read, the notice's own particulars, what stands inside it, or nothing.
   */
  readonly decides: "situations" | "rules" | "names" | "notice" | "inside" | "nothing";
  /** One as it stands in a notice, in Chinese. */
  readonly example: string;
}

const word = { stands: "braces", title: null, symbol: null, entries: [], notes: null, decides: "nothing" } as const;

export const statements = {
  NoticeBlock: {
    ...{ keywords: ["notice"], stands: "outside", title: "name", symbol: "File", decides: "notice" },
    ...{ names: { name: "free" }, entries: ["NoticeEntry"], notes: null },
    example: "通知 某县2027 {\n  年度 2027\n}",
  },
  ClauseBlock: {
    ...{ keywords: ["clause"], stands: "levels", title: "label", symbol: "Namespace", decides: "inside" },
    ...{ names: { heading: "free" }, entries: [], notes: null },
    example: '条款 二（一） "个人缴费" {\n  标准 个人缴费 400元\n}',
  },
  FactDeclaration: {
    ...{ keywords: ["fact"], stands: "anywhere", title: "name", symbol: "Field", decides: "names" },
    ...{ names: { name: "free", code: "free" }, entries: [], notes: null },
    example: "事实 退役日期（dischargeDate）：日期 可缺",
  },
  GroupDeclaration: {
    ...{ keywords: ["group"], stands: "anywhere", title: "names", symbol: "Class", decides: "names" },
    names: {
      ...{ names: "newGroup", includes: "group", certifiers: "certifier", formerNames: "group" },
      takenOver: "notice",
    },
    ...{ entries: [], notes: null },
    example: '人群 低保对象 认定 "民政部门"',
  },
  TierDeclaration: {
    ...{ keywords: ["tier"], stands: "anywhere", title: "names", symbol: "Enum", decides: "names" },
    ...{ names: { names: "free" }, entries: [], notes: null },
    example: "档次 一档、二档",
  },
  StandardDeclaration: {
    ...{ keywords: ["standard"], stands: "anywhere", title: "name", symbol: "Constant", decides: "rules" },
    ...{ names: { name: "component" }, entries: ["Variant", "PayerRule", "Part"], notes: "notes" },
    example: "标准 个人缴费 400元",
  },
  PeriodDeclaration: {
    ...{ keywords: ["period"], stands: "anywhere", title: "name", symbol: "Event", decides: "names" },
    ...{ names: { name: "free" }, entries: ["PeriodVariant"], notes: "notes" },
    example: "期间 集中缴费期 从 2026年9月1日 至 2026年12月31日",
  },
  SituationDeclaration: {
    ...{ keywords: ["situation", "exception"], stands: "anywhere", title: "name", symbol: "Function" },
    ...{ names: { name: "situation", precedes: "exception" }, decides: "situations", notes: "slots" },
    entries: ["WhenSlot", "PaySlot", "GrantSlot", "BenefitSlot", "WaitingSlot"],
    example:
      "情形 集中缴费 {\n  当 缴费日期 在 集中缴费期\n  缴纳 个人缴费\n  待遇 从 2027年1月1日 至 2027年12月31日\n}",
  },
  SubsidyDeclaration: {
    ...{
      keywords: ["subsidy", "otherGroups"],
      stands: "anywhere",
      title: "groups",
      symbol: "Property",
      decides: "rules",
    },
    ...{ names: { groups: "group", component: "component" }, entries: ["PayerRule", "Part"], notes: "notes" },
    example: "资助 低保对象 200元 由 医疗救助基金",
  },
  CombinationRule: {
    ...{ keywords: ["multiple"], stands: "anywhere", title: null, symbol: "Operator", decides: "rules" },
    ...{ names: {}, entries: [], notes: null },
    example: "多重身份 就高不重复",
  },
  CapRule: {
    ...{ keywords: ["cap"], stands: "anywhere", title: "component", symbol: "Operator", decides: "rules" },
    ...{ names: { component: "component" }, entries: [], notes: null },
    example: "资助上限 个人缴费 300元",
  },
  RewardDeclaration: {
    ...{ keywords: ["reward"], stands: "anywhere", title: "name", symbol: "Property", decides: "rules" },
    ...{ names: { name: "reward", factor: "numberFact" }, entries: [], notes: null },
    example: "奖励 大病保险支付限额 3000元 × 激励年数 至多 60000元 当 激励年数 ≥ 1",
  },
  ScopeBlock: {
    ...{ keywords: ["scope"], stands: "anywhere", title: null, symbol: "Interface", decides: "situations" },
    ...{ names: {}, entries: ["ScopeRule"], notes: "notes" },
    example: "参保范围 {\n  可参保 当 本县户籍\n  不可参保 当 已在外地参保\n}",
  },
  ChangeBlock: {
    ...{ keywords: ["change"], stands: "anywhere", title: null, symbol: "Interface", decides: "rules" },
    ...{ names: {}, entries: ["ChangeCase"], notes: "notes" },
    example:
      "变动 {\n  当 缴费时未享受资助 且 新增认定 且 认定在缴费后 退费 身份认定日期 起 3个月 内\n  当 标准提高 补差\n  其他 不调整\n}",
  },
  DeadlineDeclaration: {
    ...{ keywords: ["deadline"], stands: "anywhere", title: "task", symbol: "Event", decides: "nothing" },
    ...{ names: { bodies: "body", task: "free" }, entries: [], notes: null },
    example: '时限 2026年12月31日 前 由 县医保局 "完成集中缴费"',
  },
  TargetTable: {
    ...{ keywords: ["targets"], stands: "anywhere", title: "name", symbol: "Array", decides: "nothing" },
    ...{ names: { name: "free" }, entries: ["TargetRow"], notes: null },
    example: '任务表 "参保任务分解表" {\n  城南街道 62400人\n  青石镇 51300人\n  小计 113700人\n  合计 113700人\n}',
  },
  Interpretation: {
    ...word,
    ...{ keywords: ["reading"], names: { text: "free" } },
    example: '解释 "通知没有写谁可以参保，不作判断。"',
  },
  Acknowledgement: {
    ...word,
    ...{ keywords: ["sic"], names: { code: "finding", reason: "free" } },
    example: '原文如此 document-number-form "文号里印的是字母O，照录。"',
  },
  Waiver: {
    ...word,
    ...{ keywords: ["note"], names: { text: "free" } },
    example: '说明 "本条是办理流程，不影响金额。"',
  },
  OpenPoint: {
    ...word,
    ...{ keywords: ["unspecified"], names: { what: "free", document: "document" } },
    example: '未规定 "其他困难人群的资助标准" 按 "某医保发〔2026〕3号"',
  },
  TestCase: {
    ...{ keywords: ["test"], stands: "anywhere", title: "name", symbol: "Method", decides: "nothing" },
    ...{ names: { name: "free" }, entries: ["Given", "Expectation"], notes: null },
    example: '用例 "一个人" {\n  已知 缴费日期 2026年10月8日  身份 低保对象\n  期望 情形 集中缴费  个人实缴 200元\n}',
  },
} as const satisfies { readonly [K in StatementKind]: StatementInfo<K> };

/** Every kind of statement, in the table's order. */
export const statementKinds = Object.keys(statements) as readonly StatementKind[];

/** The row of a kind, where any will do. */
export function statementInfo(kind: StatementKind): StatementInfo {
  return statements[kind] as unknown as StatementInfo;
}

/** What no outline shows and any braces may hold. */
export type AnnotationKind = Annotation["kind"];
export function isAnnotation(node: { readonly kind: NodeKind }): node is Annotation {
  return isStatementKind(node.kind) && statementInfo(node.kind).stands === "braces";
}
export function isStatementKind(kind: NodeKind): kind is StatementKind {
  return Object.hasOwn(statements, kind);
}

/** The annotations inside a statement's braces, in text order. */
export function annotationsIn(statement: Statement): readonly Annotation[] {
  const { notes } = statementInfo(statement.kind);
  if (notes === null) return [];
  const lists = statement as unknown as Readonly<Record<string, readonly { readonly kind: NodeKind }[] | undefined>>;
  return (lists[notes] ?? []).filter(isAnnotation);
}

/** The keyword that a statement begins with. */
export function keywordOf(statement: Statement): KeywordId {
  const { keywords } = statementInfo(statement.kind);
  const [first, second] = keywords;
  const isOther =
    (statement.kind === "SituationDeclaration" && statement.exceptional) ||
    (statement.kind === "SubsidyDeclaration" && statement.otherGroups);
  return isOther ? (second ?? first) : first;
}
