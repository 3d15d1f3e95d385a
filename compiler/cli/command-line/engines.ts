// What answers a roster, by name.
export const ENGINES = ["javascript", "duckdb"] as const;
export type Engine = (typeof ENGINES)[number];
