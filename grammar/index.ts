export type * from "./ast.js";
export * from "./diagnostic.js";
export * from "./keywords.js";
export type { Comment } from "./lexer/scan.js";
export * from "./parse.js";
export * from "./source.js";
export { printTree } from "./print-tree.js";
export * from "./visit.js";
export { syntaxMessages } from "./messages.js";
