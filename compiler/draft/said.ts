// What a sentence of the print says, in values: what the patterns give and what the writer writes. Types only.
import type { Aside } from "./patterns/asides.js";
import type { Bearer, Bound, ClassPart, DayText, Payers, Paying, Value, When, Who } from "./said-parts.js";

export type { Bearer, Bound, ClassPart, DayText, Payers, Paying, Value, When, Who } from "./said-parts.js";

export type Said =
  | {
      readonly kind: "standard";
      readonly component: string;
      readonly yuan: string;
      readonly bound: Bound;
      /** Whom alone it concerns; none for everybody. */
      readonly groups: readonly string[];
      /** It is that of adults: everybody's only beside that of minors. */
      readonly adults?: boolean;
    }
  /** Of the standard in front of it, for a group. */
  | { readonly kind: "variant"; readonly groups: readonly string[]; readonly yuan: string }
  /** Who belongs to a group. */
  | { readonly kind: "group"; readonly name: string; readonly who: Who }
  /** Who certifies groups. */
  | { readonly kind: "certified"; readonly groups: readonly string[]; readonly body: string }
  | {
      readonly kind: "tiers";
      readonly component: string;
      readonly rates: readonly { readonly tier: string; readonly yuan: string }[];
    }
  | {
      readonly kind: "subsidy";
      readonly groups: readonly string[];
      readonly value: Value;
      readonly payers: Payers | null;
      readonly tier: string | null;
      /** Who bears how much of it. */
      readonly shares?: Extract<Said, { kind: "shares" }>["parts"];
    }
  /** Who bears the subsidies of the same segment. */
  | { readonly kind: "payers"; readonly payers: Payers }
  /** Who bears the standard in front of it. */
  | {
      readonly kind: "part";
      /** Null for the rest. */
      readonly yuan: string | null;
      readonly payers: readonly string[];
      /** Another document says who bears it. */
      readonly document: string | null;
    }
  /** Who bears the budgets' standard, all parts in one breath. */
  | {
      readonly kind: "bearers";
      /** The standard, where it is named again. */
      readonly whole: string | null;
      readonly parts: readonly Bearer[];
      /** Who bears a part that nothing says. */
      readonly open: readonly string[];
      readonly rest: { readonly names: readonly string[]; readonly ratio: string | null } | null;
      /** All of it in a ratio, with what that comes to. */
      readonly shared: { readonly payers: Payers; readonly echoes: readonly Bearer[] } | null;
    }
  /** Who bears the amount in front of it, all of it. */
  | {
      readonly kind: "shares";
      readonly parts: readonly { readonly payers: readonly string[]; readonly yuan: string }[];
    }
  | { readonly kind: "combination" }
  | { readonly kind: "cap" }
  | {
      readonly kind: "period";
      readonly name: string;
      readonly from: DayText;
      readonly to: DayText;
      /** The own contribution is paid in it, too, as in the ordinary one. */
      readonly pays?: boolean;
    }
  /** A period whose days differ by group; the last is everybody else. */
  | {
      readonly kind: "periods";
      readonly name: string;
      readonly of: readonly { readonly group: string | null; readonly from: DayText; readonly to: DayText }[];
    }
  /** Benefits of whoever pays inside the ordinary period, or outside of it. */
  | {
      readonly kind: "benefits";
      readonly inside: boolean;
      readonly from: DayText;
      readonly to: DayText | null;
      /** Only of who paid without gaps. */
      readonly gapless: boolean;
    }
  | { readonly kind: "wait"; readonly inside: false; readonly wait: string }
  /** Who pays outside the ordinary period pays both standards. */
  | {
      readonly kind: "late";
      readonly yuan: string | null;
      /** Null: from the day after the ordinary period on, nothing says until when. */
      readonly from: DayText | null;
      readonly to: DayText | null;
      readonly wait: string | null;
      /** The first day as printed, where only that is: it has to follow the last period. */
      readonly after: DayText | null;
      /** The two standards that the amount adds up, where they are named. */
      readonly of: { readonly own: string; readonly budget: string } | null;
    }
  /** Again what is paid and waited outside of the ordinary period. */
  | { readonly kind: "lateAgain"; readonly wait: string; readonly after: string }
  | { readonly kind: "newborn"; readonly within: string }
  /** Whoever comes later than an exception allows is like everybody else. */
  | { readonly kind: "beyond"; readonly after: string }
  | {
      readonly kind: "transfer";
      readonly within: string;
      /** Who was insured at least so long; null where the print asks nothing of it. */
      readonly years: string | null;
      readonly from: "缴费日期" | "缴费日期 次月";
      /** Whether the print says that the own contribution is paid. */
      readonly pays: boolean;
    }
  | { readonly kind: "veteran"; readonly yuan: string | null }
  | {
      readonly kind: "deadline";
      readonly time: string;
      readonly every: boolean;
      /** As printed, where that names no year. */
      readonly yearless: string | null;
      readonly bodies: readonly string[];
      readonly task: string;
    }
  | { readonly kind: "persons"; readonly name: string; readonly count: string }
  /** Left to another document. */
  | { readonly kind: "elsewhere"; readonly topic: string; readonly document: string }
  | { readonly kind: "residual"; readonly document: string }
  /** From when until when the notice holds. */
  | { readonly kind: "force"; readonly from: DayText; readonly to: DayText }
  /** Whoever came late, or paid with gaps too, waits so long. */
  | {
      readonly kind: "waitFixed";
      readonly wait: string;
      readonly gaps: boolean;
      readonly since: string | null;
      /** The period of paying of which it is said; left out where it is all that is not the ordinary one. */
      readonly period?: string | null;
      /** The first day of coming late, as printed; null where that is named by the period. */
      readonly first: DayText | null;
      /** 除新生儿等特殊群体外: whom exactly is left to a person. */
      readonly exempt: boolean;
    }
  | {
      readonly kind: "waitGap";
      readonly each: string;
      /** Said to come on top of the fixed time, and of which. */
      readonly onFixed: boolean;
      readonly base: string | null;
    }
  | { readonly kind: "waitRepair"; readonly less: string }
  | { readonly kind: "waitFloor"; readonly years: string; readonly least: string }
  /** A year is repaired for this year's own contribution. */
  | { readonly kind: "repairPrice" }
  /** All that a clause says of waiting. */
  | {
      readonly kind: "waits";
      readonly fixed: Extract<Said, { kind: "waitFixed" }>;
      readonly each: string | null;
      readonly less: string | null;
      readonly floor: { readonly years: string; readonly least: string } | null;
      readonly price: boolean;
    }
  /** From when on benefits are due for who pays on certain days. */
  | {
      readonly kind: "benefitsBy";
      readonly from: DayText | null;
      readonly to: DayText;
      readonly starts: DayText;
      /** The last day of benefits, where it is named. */
      readonly ends?: DayText | null;
    }
  /** What is paid, and from when on benefits are due, at some time of paying. */
  | {
      readonly kind: "rule";
      readonly when: When;
      readonly paying: Paying | null;
      readonly starts: DayText | null;
      readonly to: DayText | null;
      readonly wait: string | null;
      /** 不享受参保资助政策. */
      readonly ungranted: boolean;
    }
  /** Who may pay at other times. */
  | {
      readonly kind: "exception";
      readonly name: string;
      /** Whoever is one of them; none where the day alone tells. */
      readonly groups: readonly string[];
      /** So long from one of these days on. */
      readonly facts: readonly string[];
      readonly within: string | null;
      /** From the first of the next month on. */
      readonly next: boolean;
      readonly until: DayText | null;
      readonly from: DayText;
      readonly pays: boolean;
    }
  /** How long who pays in another period waits. */
  | { readonly kind: "waitIn"; readonly period: string; readonly wait: string }
  /** Until when benefits of everybody last. */
  | { readonly kind: "benefitsEnd"; readonly to: DayText }
  | {
      readonly kind: "reward";
      readonly amount: string;
      /** For each year that follows so many; null: for a year without a claim. */
      readonly after: string | null;
      readonly most: string | null;
    }
  | {
      readonly kind: "rewardLimit";
      readonly amount: string;
      readonly ofYears: boolean;
      /** Said of all rewards together, as this share of something; null where it is not. */
      readonly share: string | null;
    }
  | { readonly kind: "change"; readonly of: "refund" | "raised" | "none"; readonly within: string | null }
  /** All that a clause says of changes. */
  | {
      readonly kind: "changes";
      readonly within: string | null;
      readonly raised: boolean;
      readonly none: boolean;
    }
  /** Who bears the budgets' standard in counties of one class. */
  | { readonly kind: "classParts"; readonly place: string; readonly parts: readonly ClassPart[] }
  /** The same for all classes: the percentage and the amount of each. */
  | {
      readonly kind: "classes";
      readonly places: readonly string[];
      readonly parts: readonly (Pick<ClassPart, "payers" | "bound"> & {
        readonly place: string;
        readonly percent: string | null;
        readonly yuan: string | null;
      })[];
    }
  /** The own contribution and the budgets' standard added up; null where the print names only the sum. */
  | { readonly kind: "sum"; readonly own: string | null; readonly budget: string | null; readonly yuan: string }
  /** From here on the segment speaks of one tier. */
  | { readonly kind: "tier"; readonly tier: string }
  /** A figure of no consequence: how much more than last year. */
  | { readonly kind: "note"; readonly text: string }
  /** It is said together with another sentence of the clause. */
  | { readonly kind: "belongs"; readonly to: Said["kind"] }
  /** Figures of the print that change nothing of what anybody pays. */
  | { readonly kind: "beside"; readonly words: string; readonly of?: Aside }
  /** Says nothing that is encoded. */
  | { readonly kind: "neutral" };
