// The syntax tree: readonly nodes, a closed union by `kind`, offsets in UTF-16 units. It stores no meaning:
// no symbol, no type, no resolved name. A child typed `| null` is absent in the text or was lost to a syntax error.

/** Half-open range `[start, end)` of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
interface Base<K extends string> extends Span {
  readonly kind: K;
}

/** A declared or referenced name; `text` without its quotes. */
export interface Name extends Base<"Name"> {
  readonly text: string;
  readonly quoted: boolean;
}
/** A string in quotes: prose, document numbers, file names. */
export interface Text extends Base<"Text"> {
  readonly value: string;
}
/** A clause's printed number or heading in canonical form: `二（一）1`, `附件2`, `参保范围`. */
export interface Label extends Base<"Label"> {
  readonly text: string;
}

// ── Literals ──────────────────────────────────────────────────────────────────────────────────────────────────────
interface Figure {
  /** The figure is marked 待核: carried over from an earlier notice and not yet confirmed. */
  readonly unconfirmed: boolean;
}
/** `280元`, `2.5万元`, `280元/人·年`; integer fen. */
export interface MoneyLiteral extends Base<"MoneyLiteral">, Figure {
  readonly fen: number;
}
/** `70%`; integer parts per million (70% = 700000). */
export interface PercentLiteral extends Base<"PercentLiteral">, Figure {
  readonly ppm: number;
}
/** `2020年11月16日`, `2020-11-16`, `2022年3月底`, `12月10日` (year null). `day` "last" is 底. Existence is not checked here. */
export interface DateLiteral extends Base<"DateLiteral">, Figure {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | "last";
}
/** `每年9月15日`. */
export interface RecurringDay extends Base<"RecurringDay"> {
  readonly date: DateLiteral;
}
/** `60日`, `3个月`, `1年`. */
export interface DurationLiteral extends Base<"DurationLiteral">, Figure {
  readonly count: number;
  readonly unit: "day" | "month" | "year";
}
/** `60周岁`, `70岁`. */
export interface AgeLiteral extends Base<"AgeLiteral">, Figure {
  readonly years: number;
}
/** `5:2:3`. */
export interface RatioLiteral extends Base<"RatioLiteral">, Figure {
  readonly terms: readonly number[];
}
/** `46.3万人`, `2579617人`: heads. */
export interface CountLiteral extends Base<"CountLiteral">, Figure {
  readonly value: number;
}
/** A whole number without a unit. */
export interface IntegerLiteral extends Base<"IntegerLiteral">, Figure {
  readonly value: number;
}
/** 是 or 否. */
export interface BooleanLiteral extends Base<"BooleanLiteral"> {
  readonly value: boolean;
}

// ── Days and operands ─────────────────────────────────────────────────────────────────────────────────────────────
/** `年初`, `年末` of the notice's year. */
export interface YearEdge extends Base<"YearEdge"> {
  readonly edge: "start" | "end";
}
/** A fact's or a period's day: `缴费日期`, `缴费日期 次月`, `集中征缴期 次日`, `三月后缴费期 前日`. */
export interface DayReference extends Base<"DayReference"> {
  readonly name: Name;
  readonly shift: "none" | "nextDay" | "nextMonth" | "previousDay";
}
export type DayExpression = DateLiteral | RecurringDay | YearEdge | DayReference;
/** `年龄`, or `年龄 于 2021年12月31日`: full years on the payment day, or on the day named. */
export interface AgeOperand extends Base<"AgeOperand"> {
  readonly on: DayExpression | null;
}
export type Operand =
  DayExpression | AgeOperand | MoneyLiteral | IntegerLiteral | AgeLiteral | CountLiteral | BooleanLiteral | Name;

/** 未规定, optionally `按 "文号"`: this notice leaves it open. */
export interface Unspecified extends Base<"Unspecified"> {
  readonly document: Text | null;
}

// ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────────
export interface AnyOf extends Base<"AnyOf"> {
  readonly operands: readonly Condition[];
}
export interface AllOf extends Base<"AllOf"> {
  readonly operands: readonly Condition[];
}
export interface Not extends Base<"Not"> {
  readonly operand: Condition;
}
/** A group that is held, or a 是否 fact that is true. */
export interface Holds extends Base<"Holds"> {
  readonly name: Name;
}
/** `县类别 = 贫困县`, `断保年数 ≥ 3`, `出生日期 早于 2000年1月1日` (`<`). */
export interface Comparison extends Base<"Comparison"> {
  readonly left: Operand;
  readonly operator: "=" | "≠" | "<" | "≤" | ">" | "≥";
  readonly right: Operand | null;
}
/** `缴费日期 在 集中征缴期`, `出生日期 在 … 至 …`, `年龄 在 60周岁 至 69周岁`, `缴费日期 在 出生日期 起 90日 内`. */
export interface Membership extends Base<"Membership"> {
  readonly subject: Operand;
  readonly range: Range | null;
}
/** A condition of 变动. */
export interface ChangeTest extends Base<"ChangeTest"> {
  readonly test:
    "newlyCertified" | "standardRaised" | "standardLowered" | "unsubsidisedAtPayment" | "certifiedAfterPayment";
}
export type Condition = AnyOf | AllOf | Not | Holds | Comparison | Membership | ChangeTest;

/** A named period. */
export interface PeriodRange extends Base<"PeriodRange"> {
  readonly name: Name;
}
/** 本年度: 1 January to 31 December of the notice's year. */
export interface YearRange extends Base<"YearRange"> {}
/** `2020年11月16日 至 2021年3月31日`, `60周岁 至 69周岁`; both ends included. */
export interface BetweenRange extends Base<"BetweenRange"> {
  readonly from: Operand;
  readonly to: Operand | null;
}
/** `1951年12月31日 以前` (upTo), `60周岁 以上` (from); the end named is included. */
export interface BoundRange extends Base<"BoundRange"> {
  readonly value: Operand;
  readonly direction: "upTo" | "from";
}
/** `出生日期 起 90日 内`: day t with 0 ≤ t − D ≤ 90. */
export interface WithinRange extends Base<"WithinRange"> {
  readonly anchor: DayExpression;
  readonly duration: DurationLiteral | null;
}
export type Range = PeriodRange | YearRange | BetweenRange | BoundRange | WithinRange;

// ── Statements ────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Document extends Base<"Document"> {
  readonly statements: readonly Statement[];
}
export interface NoticeBlock extends Base<"NoticeBlock"> {
  readonly name: Name | null;
  readonly entries: readonly NoticeEntry[];
}
export type NoticeProperty =
  "title" | "number" | "issuers" | "dated" | "region" | "year" | "basis" | "source" | "superior" | "residual";
export interface NoticeEntry extends Base<"NoticeEntry"> {
  readonly property: NoticeProperty;
  readonly values: readonly (Text | Name | IntegerLiteral | DateLiteral)[];
}
export interface ClauseBlock extends Base<"ClauseBlock"> {
  readonly label: Label | null;
  readonly heading: Text | null;
  readonly statements: readonly Statement[];
}
export interface FactDeclaration extends Base<"FactDeclaration"> {
  readonly name: Name | null;
  /** English code, `（countyKind）`. */
  readonly code: Name | null;
  readonly type: FactType | null;
  readonly optional: boolean;
}
export interface FactType extends Base<"FactType"> {
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration; empty for the others. */
  readonly values: readonly Name[];
}
export interface GroupDeclaration extends Base<"GroupDeclaration"> {
  readonly names: readonly Name[];
  readonly includes: readonly Name[];
  readonly condition: Condition | null;
  readonly certifiers: readonly (Text | Name)[];
  readonly formerNames: readonly (Text | Name)[];
}
export interface TierDeclaration extends Base<"TierDeclaration"> {
  readonly names: readonly Name[];
}
export interface StandardDeclaration extends Base<"StandardDeclaration"> {
  readonly name: Name | null;
  readonly rate: Rate | null;
  readonly variants: readonly Variant[];
  readonly parts: readonly Part[];
  readonly notes: readonly Annotation[];
}
/** `当 在黔高校大学生 { 一档 280元 二档 655元 }` inside a 标准. */
export interface Variant extends Base<"Variant"> {
  readonly condition: Condition | null;
  readonly rate: Rate | null;
}
/** What is paid or granted, tier by tier; a single entry without a tier holds for every tier. */
export interface Rate extends Base<"Rate"> {
  readonly entries: readonly RateEntry[];
}
/** `一档 100%（320元）`: a value and its echo. */
export interface RateEntry extends Base<"RateEntry"> {
  readonly tier: Name | null;
  readonly value: RateValue | null;
  readonly echo: MoneyLiteral | null;
}
export interface AmountRate extends Base<"AmountRate"> {
  readonly bound: "exact" | "floor" | "ceiling";
  readonly amount: MoneyLiteral | null;
}
/** `70%`, `个人缴费 的 70%`, `一档个人缴费 的 100%` (base is the name as written; a tier may be glued to its front). */
export interface PercentRate extends Base<"PercentRate"> {
  readonly base: Name | null;
  readonly bound: "exact" | "floor" | "ceiling";
  readonly percent: PercentLiteral;
}
/** 全额. */
export interface FullRate extends Base<"FullRate"> {}
/** `个人实缴 92元`: what the person still pays. */
export interface NetRate extends Base<"NetRate"> {
  readonly amount: MoneyLiteral | null;
}
export type RateValue = AmountRate | PercentRate | FullRate | NetRate | Unspecified;
/** `其中 120元 由 …`, `其中 其余 由 …`: a part of the amount around it. */
export interface Part extends Base<"Part"> {
  readonly quantity: MoneyLiteral | PercentLiteral | Rest | null;
  readonly payment: Payment | null;
  readonly condition: Condition | null;
}
export interface Rest extends Base<"Rest"> {}
/** `由 …`: who pays, under a condition or always. */
export interface PayerRule extends Base<"PayerRule"> {
  readonly payment: Payment | null;
  readonly condition: Condition | null;
}
/** `医疗救助基金 140元、其余 市级财政:县级财政 = 4:6`, or 未规定. */
export interface Payment extends Base<"Payment"> {
  readonly items: readonly PaymentItem[];
  readonly unspecified: Unspecified | null;
}
/** One entry: payers with a fixed part, a percentage (`各 50%` = each), the rest, a ratio, or all of it (quantity null). */
export interface PaymentItem extends Base<"PaymentItem"> {
  readonly payers: readonly Name[];
  readonly quantity: MoneyLiteral | PercentLiteral | Rest | null;
  readonly each: boolean;
  readonly ratio: RatioLiteral | null;
}
export interface PeriodDeclaration extends Base<"PeriodDeclaration"> {
  readonly name: Name | null;
  readonly from: DayExpression | Unspecified | null;
  readonly to: DayExpression | Unspecified | null;
}
export interface SituationDeclaration extends Base<"SituationDeclaration"> {
  readonly name: Name | null;
  /** 例外 rather than 情形. */
  readonly exceptional: boolean;
  /** 优先于: the exceptions that this one goes before. */
  readonly precedes: readonly Name[];
  readonly slots: readonly Slot[];
}
export interface WhenSlot extends Base<"WhenSlot"> {
  readonly condition: Condition | null;
}
/** `缴纳 个人缴费 + 财政补助（830元）`. */
export interface PaySlot extends Base<"PaySlot"> {
  readonly terms: readonly PayTerm[];
  readonly echo: MoneyLiteral | null;
  readonly unspecified: Unspecified | null;
}
/** A component, or a percentage of it: `个人缴费 的 50%`. */
export interface PayTerm extends Base<"PayTerm"> {
  readonly component: Name;
  readonly percent: PercentLiteral | null;
}
/** `资助 享受`, `资助 不享受`, `资助 未规定`. */
export interface GrantSlot extends Base<"GrantSlot"> {
  readonly grant: "granted" | "notGranted" | "unspecified";
  readonly unspecified: Unspecified | null;
}
/** `待遇 从 缴费日期 等待 60日 至 年末`. */
export interface BenefitSlot extends Base<"BenefitSlot"> {
  readonly from: DayExpression | Unspecified | null;
  readonly waiting: Waiting | null;
  readonly to: DayExpression | Unspecified | null;
}
export interface WaitingSlot extends Base<"WaitingSlot"> {
  readonly waiting: Waiting | null;
}
/** `等待 3个月 + 1个月 × 断保年数 至少 3个月 至多 12个月`. */
export interface Waiting extends Base<"Waiting"> {
  readonly terms: readonly WaitingTerm[];
  readonly minimum: DurationLiteral | null;
  readonly maximum: DurationLiteral | null;
  readonly unspecified: Unspecified | null;
}
export interface WaitingTerm extends Base<"WaitingTerm"> {
  readonly duration: DurationLiteral;
  /** The number fact that multiplies the duration. */
  readonly factor: Name | null;
}
export type Slot = WhenSlot | PaySlot | GrantSlot | BenefitSlot | WaitingSlot | Annotation;

export interface SubsidyDeclaration extends Base<"SubsidyDeclaration"> {
  readonly groups: readonly Name[];
  /** The component subsidised, where the statement names one. */
  readonly component: Name | null;
  readonly rate: Rate | null;
  readonly condition: Condition | null;
  readonly payers: readonly PayerRule[];
  readonly parts: readonly Part[];
  readonly notes: readonly Annotation[];
}
export interface CombinationRule extends Base<"CombinationRule"> {
  readonly mode: "highest" | "sum" | "first" | "unspecified";
  readonly unspecified: Unspecified | null;
}
export interface CapRule extends Base<"CapRule"> {
  readonly component: Name | null;
  /** A cap of its own; null caps at the component's standard. */
  readonly amount: MoneyLiteral | null;
}
export interface ScopeBlock extends Base<"ScopeBlock"> {
  readonly rules: readonly ScopeRule[];
  readonly unspecified: Unspecified | null;
  readonly notes: readonly Annotation[];
}
export interface ScopeRule extends Base<"ScopeRule"> {
  readonly admits: boolean;
  readonly condition: Condition | null;
}
export interface ChangeBlock extends Base<"ChangeBlock"> {
  readonly cases: readonly ChangeCase[];
  readonly notes: readonly Annotation[];
}
/** `当 … 退费 身份认定日期 起 3个月 内`; a case without a condition always applies. */
export interface ChangeCase extends Base<"ChangeCase"> {
  readonly condition: Condition | null;
  readonly effect: "supplement" | "refund" | "none" | "unspecified" | null;
  readonly within: WithinRange | null;
}
export interface DeadlineDeclaration extends Base<"DeadlineDeclaration"> {
  readonly when: DeadlineTime | null;
  readonly bodies: readonly (Text | Name)[];
  readonly task: Text | null;
}
/** `2021年10月15日 前`, `2021年11月1日 至 2021年12月31日`, `每月 2022年1月1日 至 2022年12月31日`, `身份认定日期 起 3个月 内`, `未规定`. */
export interface DeadlineTime extends Base<"DeadlineTime"> {
  readonly repeats: "once" | "weekly" | "monthly" | "yearly";
  readonly from: DayExpression | null;
  readonly to: DayExpression | null;
  readonly within: WithinRange | null;
  readonly unspecified: Unspecified | null;
}
export interface TargetTable extends Base<"TargetTable"> {
  readonly name: Name | Text | null;
  readonly total: CountLiteral | IntegerLiteral | null;
  readonly rows: readonly TargetRow[];
}
export interface TargetRow extends Base<"TargetRow"> {
  readonly role: "item" | "subtotal" | "total";
  readonly name: Name | Text | null;
  readonly value: CountLiteral | IntegerLiteral | null;
  readonly rows: readonly TargetRow[];
}
/** `未规定 "待遇起止" 按 "黔医保发〔2021〕64号"` as a statement. */
export interface OpenPoint extends Base<"OpenPoint"> {
  readonly what: Text | null;
  readonly document: Text | null;
}
export interface Interpretation extends Base<"Interpretation"> {
  readonly text: Text | null;
}
/** `原文如此 annex-sum "总计多20人"`: silences exactly that finding on the statement that follows, or around it. */
export interface Acknowledgement extends Base<"Acknowledgement"> {
  readonly code: Name | Text | null;
  readonly reason: Text | null;
}
export interface Waiver extends Base<"Waiver"> {
  readonly text: Text | null;
}
export type Annotation = Interpretation | Acknowledgement | Waiver | OpenPoint;

export interface TestCase extends Base<"TestCase"> {
  readonly name: Text | null;
  readonly given: readonly Given[];
  /** 后来: the facts as certified later, for 变动. */
  readonly later: readonly Given[];
  readonly expected: readonly Expectation[];
}
export interface Given extends Base<"Given"> {
  /** The fact's name; `身份` and `档次` included. */
  readonly fact: Name;
  readonly values: readonly (Operand | Text)[];
}
export interface Expectation extends Base<"Expectation"> {
  readonly subject:
    | "eligible"
    | "situation"
    | "due"
    | "subsidy"
    | "payable"
    | "benefit"
    | "payers"
    | "supplement"
    | "refund"
    | "noAdjustment"
    | "unspecifiedAdjustment";
  /** An amount, a name, a boolean; null together with `none` or `unspecified`. */
  readonly value: MoneyLiteral | Name | BooleanLiteral | null;
  /** The upper end of a range of money: `120元 至 280元`. */
  readonly upper: MoneyLiteral | null;
  /** 无: no situation. */
  readonly none: boolean;
  readonly unspecified: Unspecified | null;
  readonly from: DayExpression | Unspecified | null;
  readonly to: DayExpression | Unspecified | null;
  readonly payment: Payment | null;
}

export type Statement =
  | NoticeBlock
  | ClauseBlock
  | FactDeclaration
  | GroupDeclaration
  | TierDeclaration
  | StandardDeclaration
  | PeriodDeclaration
  | SituationDeclaration
  | SubsidyDeclaration
  | CombinationRule
  | CapRule
  | ScopeBlock
  | ChangeBlock
  | DeadlineDeclaration
  | TargetTable
  | Annotation
  | TestCase;

export type Node =
  | Document
  | Statement
  | Name
  | Text
  | Label
  | MoneyLiteral
  | PercentLiteral
  | DateLiteral
  | RecurringDay
  | DurationLiteral
  | AgeLiteral
  | RatioLiteral
  | CountLiteral
  | IntegerLiteral
  | BooleanLiteral
  | YearEdge
  | DayReference
  | AgeOperand
  | Unspecified
  | Condition
  | Range
  | NoticeEntry
  | FactType
  | Variant
  | Rate
  | RateEntry
  | RateValue
  | Part
  | Rest
  | PayerRule
  | Payment
  | PaymentItem
  | Slot
  | PayTerm
  | Waiting
  | WaitingTerm
  | ScopeRule
  | ChangeCase
  | DeadlineTime
  | TargetRow
  | Given
  | Expectation;
export type NodeKind = Node["kind"];
export type NodeOf<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
