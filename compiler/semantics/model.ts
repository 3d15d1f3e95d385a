// What the checked model is: symbols, merged statements, and the facade that every reader asks. Types only; building it is
// build-model.ts's work.
import type {
  Acknowledgement,
  CapRule,
  ChangeBlock,
  CombinationRule,
  DayExpression,
  DeadlineDeclaration,
  Document,
  Interpretation,
  Name,
  Node,
  NodeKind,
  NodeOf,
  OpenPoint,
  Operand,
  PercentRate,
  ScopeBlock,
  Source,
  SubsidyDeclaration,
  TargetTable,
  TestCase,
  Text,
  Waiver,
} from "@zhengce/grammar";
import type { Problem } from "./problem.js";
import type {
  Clause,
  Component,
  Exclusion,
  Fact,
  Group,
  NoticeInfo,
  OperandType,
  Payer,
  PercentBase,
  Period,
  Placed,
  Reward,
  Reference,
  Situation,
  Subsidy,
  Symbol,
  Tier,
} from "./symbols/symbols.js";

export type * from "./symbols/symbols.js";

/** One notice that 人群 沿用 names. */
export interface TakenOver {
  readonly node: Text;
  /** Null where there is no such notice, or none that can be used. */
  readonly from: Model | null;
}

/** The checked model of one file. Complete on any input: what could not be understood is absent and has a finding. */
export interface Model {
  readonly source: Source;
  readonly tree: Document;
  readonly lineStarts: readonly number[];
  readonly notice: NoticeInfo;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly exclusions: readonly Exclusion[];
  /** The notices that 人群 沿用 names, in text order. */
  readonly takenOver: readonly TakenOver[];
  /** 其余人群 不资助. */
  readonly restDenied: readonly Placed<SubsidyDeclaration>[];
  readonly tiers: readonly Tier[];
  readonly components: ReadonlyMap<string, Component>;
  readonly periods: ReadonlyMap<string, Period>;
  /** Exceptions in priority order (优先于 first, then declared), then ordinary situations in declared order. */
  readonly situations: readonly Situation[];
  readonly payers: ReadonlyMap<string, Payer>;
  readonly subsidies: readonly Subsidy[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly combination: Placed<CombinationRule> | null;
  readonly caps: readonly Placed<CapRule>[];
  /** By name, in the order first declared. */
  readonly rewards: ReadonlyMap<string, Reward>;
  readonly scopes: readonly Placed<ScopeBlock>[];
  readonly changes: readonly Placed<ChangeBlock>[];
  readonly deadlines: readonly Placed<DeadlineDeclaration>[];
  readonly targets: readonly Placed<TargetTable>[];
  readonly openPoints: readonly Placed<OpenPoint>[];
  readonly interpretations: readonly Placed<Interpretation>[];
  readonly acknowledgements: readonly Placed<Acknowledgement>[];
  readonly waivers: readonly Placed<Waiver>[];
  readonly tests: readonly Placed<TestCase>[];

  /** Every name in the text that stands for something, in text order; the halves of a glued name each have their own. */
  readonly references: readonly Reference[];
  /** What binding, merging and typing noticed; compiler/rules/<code>.ts words each kind. */
  readonly problems: readonly Problem[];

  /** The innermost nodes around an offset, outermost first. */
  readonly nodesAt: (offset: number) => readonly Node[];
  /** Every node of a kind. Findings are put in order later, so rules need not ask for it. */
  readonly nodesOf: <K extends NodeKind>(kind: K) => readonly NodeOf<K>[];
  readonly symbolAt: (offset: number) => Symbol | null;
  readonly symbolOf: (name: Name) => Symbol | null;
  readonly referencesTo: (symbol: Symbol) => readonly Reference[];
  readonly clauseOf: (node: Node) => Clause | null;
  /** The day number of a day expression that needs no fact, else null. */
  readonly dayOf: (day: DayExpression) => number | null;
  readonly typeOf: (operand: Operand) => OperandType;
  /** A fact by its name or its English code. */
  readonly factNamed: (nameOrCode: string) => Fact | null;
  /** What `rate` is a percentage of, where it names a base; null for a bare percentage and for an unknown name. */
  readonly percentBaseOf: (rate: PercentRate) => PercentBase | null;
  /** The amount that a person states, where the percentage is one of that. */
  readonly percentFactOf: (rate: PercentRate) => Fact | null;
}
