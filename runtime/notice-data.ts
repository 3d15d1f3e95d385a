// What a compiled notice says beside its decision, as data: types only. Dates are `YYYY-MM-DD`.
/** The notice's name and particulars. */
export interface NoticeParticulars {
  readonly name: string;
  readonly title: string | null;
  /** Document number (发文字号). */
  readonly number: string | null;
  readonly issuers: readonly string[];
  /** Day of issue. */
  readonly dated: string | null;
  readonly region: string | null;
  readonly year: number | null;
  /** Document numbers that it rests on. */
  readonly basis: readonly string[];
  /** File of the printed text. */
  readonly source: string | null;
  readonly superior: string | null;
  /** The document that answers what is left open (未尽事宜). */
  readonly residual: string | null;
}

/** 时限: which body does what by when. */
export interface Obligation {
  readonly clause: string;
  readonly line: number;
  readonly bodies: readonly string[];
  readonly task: string;
  readonly repeats: "once" | "weekly" | "monthly" | "yearly";
  /** First and last day; null where there is none, where it follows from a fact, or where it recurs. */
  readonly from: string | null;
  readonly to: string | null;
  /** The time in the notice's words, in one canonical form. */
  readonly time: string;
  /** The notice leaves the day open; the document it points to, if any. */
  readonly unspecified: { readonly document: string | null } | null;
}

/** 任务表: an annex of figures. */
export interface Annex {
  readonly clause: string;
  readonly line: number;
  readonly name: string;
  /** The total as printed. */
  readonly total: number | null;
  readonly rows: readonly AnnexRow[];
}
export interface AnnexRow {
  readonly role: "item" | "subtotal" | "total";
  readonly name: string;
  /** As printed. */
  readonly value: number | null;
  readonly rows: readonly AnnexRow[];
}

/** 未规定 as a statement of its own. */
export interface ClauseOpenPoint {
  readonly clause: string;
  readonly line: number;
  /** In the notice's words. */
  readonly what: string;
  readonly document: string | null;
}

/** 解释: how an ambiguous sentence is read. */
export interface ClauseReading {
  readonly clause: string;
  readonly line: number;
  readonly text: string;
}
/** 原文如此: an error of the notice that is kept as printed. */
export interface Acknowledged {
  readonly clause: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}
/** 说明: a clause with nothing to encode, and why. */
export interface Waived {
  readonly clause: string;
  readonly line: number;
  readonly text: string;
}
