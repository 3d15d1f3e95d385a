// What the printed notice is once it has been read: its clauses in order, each with the stretches of text that are its own. Types only.
import type { Span } from "@zhengce/grammar";
import type { Figure } from "./figure.js";

/** The notice as printed; `path` as findings show it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Of a document: what may be missing, or stand otherwise than in the print. */
  readonly notes?: readonly PrintNote[];
}
/** What a person should know of how a document was read. */
export type PrintNote =
  /** The numbers that Word makes are not in files of this format. */
  | { readonly code: "numbers-may-be-missing" }
  /** Pages of a PDF that hold no text, from 1: pictures of paper. */
  | { readonly code: "pages-without-text"; readonly pages: readonly number[] }
  /** Changes that nobody accepted yet: read as if they were accepted. */
  | { readonly code: "tracked-changes" }
  /** Text that is hidden in print was left out. */
  | { readonly code: "hidden-text" }
  /** Pictures and embedded objects, which may hold text. */
  | { readonly code: "pictures"; readonly count: number }
  /** The table of contents was left out. */
  | { readonly code: "contents-left-out" }
  /** Characters that could not be read; each is U+FFFD in the text. */
  | { readonly code: "unknown-characters"; readonly count: number };
/** Why a file has no text to be compared with, where 原文 names one. */
export interface Unprinted {
  /** The file that is most likely meant, as 原文 would name it; null where none is near. */
  readonly nearest: string | null;
  /** Why that file can't be read; null where it can. */
  readonly unreadable: Unreadable | null;
  /** Texts that lie where the name was looked for, where none is near: the first of them, and how many there are. */
  readonly others: { readonly names: readonly string[]; readonly count: number };
  /** The name leads out of the folders that are searched, so it is never found. */
  readonly outside: boolean;
  /** Why zhengce.config.json names less than its author meant; null where nothing is wrong with it. */
  readonly misconfigured: Misconfigured | null;
}
export interface Misconfigured {
  /** It can't be read; it is no JSON with a list of folders; one of them is not in the workspace. */
  readonly reason: "unreadable" | "malformed" | "folder";
  /** That folder as it is named there; "" for the other reasons. */
  readonly folder: string;
}
/** "special": a pipe, a device, a circle of links; "elsewhere": a link out of the workspace; "foreign": no text of a notice. */
export type Unreadable =
  NotText | UnreadDocumentReason | "encoding" | "folder" | "denied" | "special" | "large" | "elsewhere" | "foreign";
/** Files that hold a text but are none. */
export type NotText = "office" | "pdf" | "rtf";
/** Why a document gives no text: a password is needed, it is damaged, it holds none (pictures of paper), far too much, a spreadsheet. */
export type UnreadDocumentReason = "locked" | "broken" | "no-text" | "too-much" | "sheet";

/** A clause as the print numbers it. */
export interface PrintedClause extends Span {
  /** Where the text behind the clause's number begins. */
  readonly body: number;
  /** As `clauseKey` makes it of a label: `二(1)1`, `附件2`, `二(1)后段`; "" for what stands in front of the first clause. */
  readonly key: string;
  /** As printed, without stops: `二（2）1`. */
  readonly label: string;
  /** The keys of the clauses around it, outermost first. */
  readonly around: readonly string[];
  /** "listed": a line of the list of annexes; "closing": signatures, dates and what stands around them. */
  readonly kind: "front" | "clause" | "tail" | "listed" | "closing" | "annex";
  /** The number of the last level; null where there is none. */
  readonly number: number | null;
  readonly form: "numeral" | "bracket" | "digit" | "words";
}
/** Text without blanks, and where the figure begins in it. */
export interface Setting {
  readonly text: string;
  readonly at: number;
}
/** A figure of the print. */
export interface PrintedFigure extends Span {
  readonly figure: Figure;
  /** False for a unit, 每断保1年, and for lines of the page or the press: it may answer for a figure of the file, and none is asked for it. */
  readonly asked: boolean;
  /** The clause whose text it stands in. */
  readonly clause: PrintedClause;
  /** The year that its sentence gives a date without one. */
  readonly year: number | null;
  /** The text around it, half width and without blanks: where a quotation is looked for. */
  readonly setting: Setting;
  /** In a table: the words of its row, the nearest first (of each row that a merged cell holds for); null in running text. */
  readonly row: readonly string[] | null;
  /** In a table: the head of its column, or "". */
  readonly column: string;
  /** It stands in the title of another document, 《…》; that document's number where one follows. */
  readonly title: { readonly document: string | null } | null;
}
export interface PrintedNotice {
  readonly source: SourceText;
  /** In text order; they cover the text from end to end, none overlapping another. */
  readonly clauses: readonly PrintedClause[];
  readonly figures: readonly PrintedFigure[];
}
