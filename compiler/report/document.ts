// What a report is made of: sections of blocks, free of any markup. to-html.ts and to-markdown.ts set it; nothing is worked out here.

/** A cell: lines of text, or figures, which are set to the right. */
export interface Cell {
  readonly text: string;
  /** In smaller type below. */
  readonly note?: string;
  readonly align?: "end" | "center";
  /** Something to look at before signing. */
  readonly tone?: "bad" | "open" | "good" | "quiet";
}
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | {
      readonly kind: "table";
      readonly caption?: string;
      readonly head: readonly string[];
      /** Widths of the columns in hundredths of the table; left to the page where absent. */
      readonly widths?: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** A picture made by charts/; its markup is ours, and every text in it is escaped there. */
  | { readonly kind: "figure"; readonly svg: string; readonly caption: string };
export interface Tile {
  readonly figure: string;
  readonly label: string;
  readonly tone: "good" | "open" | "bad" | "plain";
}
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

export const cell = (text: string, more: Omit<Cell, "text"> = {}): Cell => ({ text, ...more });
