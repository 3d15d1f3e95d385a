// A document as sections of blocks, free of any markup; every text is shown as it is.

export interface SheetCell {
  readonly text: string;
  /** In smaller type below. */
  readonly note?: string;
  readonly align?: "end" | "center";
  readonly tone?: "bad" | "open" | "good" | "quiet" | "changed";
  /** Rows that the cell takes; 0: it is covered by the one above. 1 where absent. */
  readonly span?: number;
}
export type SheetBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: "table";
      readonly caption?: string;
      /** A line above the head. */
      readonly over?: readonly { readonly text: string; readonly columns: number }[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly SheetCell[])[];
    };
export interface Sheet {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly level?: 2 | 3;
    readonly blocks: readonly SheetBlock[];
  }[];
}
