// What a program reads printed notices with, in Node and in a browser: bytes in, text out. What PDF and old Word files need is loaded
// when the first such file is read.
export { readDocument } from "./documents/read-document.js";
export type { DocumentFailure, DocumentFormat, PrintedDocument, UnreadDocument } from "./documents/document.js";
export type { PrintNote } from "./source-text/printed.js";
