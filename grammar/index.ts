export type * from "./ast.js";
export * from "./diagnostic.js";
export * from "./keywords.js";
export * from "./source.js";
