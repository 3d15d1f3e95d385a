// What a document is made of: sections of blocks, free of any markup. The files beside it set it as a page, as Markdown, as plain text; nothing
// is worked out or worded here.
import type { Locale } from "@zhengce/grammar";

/** A cell: lines of text, or figures, which are set to the right. */
export interface Cell {
  readonly text: string;
  /** In smaller type below. */
  readonly note?: string;
  readonly align?: "end" | "center";
  /** Something to look at: before signing, or because it is another than before. */
  readonly tone?: "bad" | "open" | "good" | "quiet" | "changed";
  /** Rows that the cell takes; 0: it is covered by the one above. 1 where absent. */
  readonly span?: number;
}
/** A cell of the line above the head, over so many columns. */
export interface Over {
  readonly text: string;
  readonly columns: number;
}
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | {
      readonly kind: "table";
      readonly caption?: string;
      readonly over?: readonly Over[];
      readonly head: readonly string[];
      /** Widths of the columns in hundredths of the table; left to the page where absent. */
      readonly widths?: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A picture made by charts/; its markup is ours, and every text in it is escaped there. */
  | { readonly kind: "figure"; readonly svg: string; readonly caption: string };
export type Table = Extract<Block, { readonly kind: "table" }>;
export interface Tile {
  readonly figure: string;
  readonly label: string;
  readonly tone: "good" | "open" | "bad" | "plain";
}
export interface Section {
  readonly title: string;
  /** 2 where absent; the document's own title is 1. */
  readonly level?: 2 | 3;
  readonly blocks: readonly Block[];
}
export interface Page {
  readonly locale: Locale;
  /** Wide pages lie on their side. */
  readonly layout: "upright" | "wide";
  readonly title: string;
  readonly subtitle?: string;
  /** The heading of a list of the sections; null where there is none. */
  readonly contents: string | null;
  /** The last section is where people sign. */
  readonly signed?: boolean;
  readonly sections: readonly Section[];
}

export const cell = (text: string, more: Omit<Cell, "text"> = {}): Cell => ({ text, ...more });
