// The shape of an answer. Money is an integer number of fen (1元 = 100 fen); dates are `YYYY-MM-DD`, plain days.

/** Both ends in fen, both included; used only where `min < max`. */
export interface MoneyRange {
  readonly min: number;
  readonly max: number;
}
/** Fen, or the range within which the notice leaves it. */
export type Amount = number | MoneyRange;

export interface Component {
  readonly name: string;
  /** Fen; null where the notice gives only a floor or a ceiling that nothing confirms. */
  readonly amount: number | null;
}
/** What one payer bears. `payer` null: the notice leaves the split open, and `unspecified` says where to. */
export interface Share {
  readonly payer: string | null;
  readonly amount: Amount;
  readonly unspecified?: string;
}
export interface GrantedSubsidy {
  readonly group: string;
  readonly component: string;
  readonly amount: Amount;
  readonly shares: readonly Share[];
  readonly clause: string;
}
/** A subsidy the person qualifies for, and why it was granted or lost. */
export interface ConsideredSubsidy {
  readonly group: string;
  readonly component: string;
  readonly amount: Amount;
  readonly clause: string;
  readonly granted: boolean;
  readonly reason: string;
}
/** What this notice does not say, and the document it points to, if any. */
export interface OpenPoint {
  readonly what: string;
  readonly document: string | null;
}
/** A rule that fired: its clause in the notice, its line in the `.policy` file (from 1). */
export interface TraceEntry {
  readonly clause: string;
  readonly rule: string;
  readonly line: number;
  readonly detail: string;
}
export interface Assessment<Group extends string = string, Tier extends string = string> {
  readonly notice: string;
  /** null: the notice has no rule on who may join. */
  readonly eligible: boolean | null;
  readonly situation: string | null;
  readonly tier: Tier | null;
  /** Fen before any subsidy. */
  readonly due: number | null;
  readonly components: readonly Component[];
  readonly subsidy: Amount;
  readonly subsidies: readonly (GrantedSubsidy & { readonly group: Group })[];
  readonly considered: readonly (ConsideredSubsidy & { readonly group: Group })[];
  /** `due − subsidy`, end by end. */
  readonly payable: Amount | null;
  readonly benefit: { readonly from: string | null; readonly to: string | null };
  readonly unspecified: readonly OpenPoint[];
  readonly trace: readonly TraceEntry[];
}
export type AdjustmentKind = "补差" | "退费" | "不调整" | "未规定";
export interface Adjustment {
  readonly kind: AdjustmentKind;
  /** Fen that change hands; 0 for 不调整, null for 未规定. */
  readonly amount: Amount | null;
  readonly dueBy: string | null;
  readonly unspecified: readonly OpenPoint[];
  readonly trace: readonly TraceEntry[];
}
