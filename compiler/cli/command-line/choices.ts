// What options of the commands over rosters may name.
export const ENGINES = ["javascript", "duckdb"] as const;
export type Engine = (typeof ENGINES)[number];

/** Of text files that are written. */
export const ENCODINGS = ["utf-8", "gb18030"] as const;
export type Encoding = (typeof ENCODINGS)[number];
