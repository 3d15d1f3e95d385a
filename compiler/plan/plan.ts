// A plan: the decision of one notice as columns over one person, for whatever runs over many people at once. Target-neutral: nothing here
// knows of JavaScript, SQL or sheets. docs/plan.md says what each column holds.
import type { Expression, Type } from "./expression.js";

/** What is known of a person: a fact, the number of the tier, or whether a group is claimed. */
export interface InputColumn {
  readonly name: string;
  readonly type: Type;
  readonly of:
    | { readonly kind: "fact"; readonly fact: number }
    | { readonly kind: "claim"; readonly group: number }
    | { readonly kind: "tier" };
}

/** Computed from inputs and from columns further up. */
export interface PlanColumn {
  readonly name: string;
  readonly type: Type;
  readonly value: Expression;
  /** The notice's own name of what the column is about, for comments; null where it is about the person. */
  readonly about: string | null;
  /** The clause that says so; null where none does by itself. */
  readonly clause: string | null;
}

/** Both ends of an amount in fen; the same expression where nothing is open. Inside a contest, FAR stands for an end that is not known; in the answer it is absent. */
export interface Ends {
  readonly min: Expression;
  readonly max: Expression;
}

/** A component that some situation makes people pay, or may where it leaves open what they do; the second of its name where one situation charges it twice. */
export interface PaidColumn {
  readonly component: number;
  /** Which mention of the component within a situation, from 0. */
  readonly mention: number;
  /** For certain. */
  readonly isPaid: Expression;
  /** Fen, absent where it is not paid; from nothing up where that is open. */
  readonly amount: Ends;
  /** The plain standard that it is paid of; absent where that of a variant is, or where nobody asks. */
  readonly plain: Ends;
}

/** A subsidy of the program on one paid component. */
export interface CandidateColumn {
  readonly subsidy: number;
  readonly applies: Expression;
  /** Within the cap, over all that may have to be paid; 0 where it does not apply. */
  readonly worth: Ends;
  /** The same where the least is paid, and where the most is. */
  readonly atMin: Ends;
  readonly atMax: Ends;
}

export interface ShareColumn {
  /** Null: nobody is named. */
  readonly payer: string | null;
  readonly amount: Ends;
}
/** What is granted by one way of funding: one subsidy at most, by number; absent where none is. */
export interface GrantColumn {
  readonly subsidy: Expression;
  readonly amount: Ends;
  readonly shares: readonly ShareColumn[];
}
/** A standard that the notice says somebody bears. */
export interface SupportColumn {
  readonly component: number;
  /** The situation that applies does not charge it. */
  readonly isBorne: Expression;
  readonly amount: Ends;
  readonly shares: readonly ShareColumn[];
}
export interface ContestColumn {
  readonly paid: PaidColumn;
  readonly candidates: readonly CandidateColumn[];
  readonly grants: readonly GrantColumn[];
}

/** A promise of the program (奖励), by number. */
export interface RewardColumn {
  readonly reward: number;
  readonly isPromised: Expression;
  /** 0 where it is not promised; `max` is absent where no upper end is known. */
  readonly amount: Ends;
}

/** Which columns make up the answer. Every expression here is a column, an input or a constant. */
export interface AnswerColumns {
  /** Absent where the notice has no rule on who may join. */
  readonly eligible: Expression;
  /** Number of the situation in the program; absent where none applies. */
  readonly situation: Expression;
  readonly paid: readonly PaidColumn[];
  readonly due: Ends;
  readonly contests: readonly ContestColumn[];
  readonly subsidy: Ends;
  readonly payable: Ends;
  readonly benefit: { readonly from: Expression; readonly to: Expression };
  /** One a promise of the program, in its order. */
  readonly support: readonly SupportColumn[];
  readonly rewards: readonly RewardColumn[];
}

export interface Plan {
  readonly inputs: readonly InputColumn[];
  /** Each once, each above those that read it. */
  readonly columns: readonly PlanColumn[];
  readonly answer: AnswerColumns;
}
