// What a client has to know of the server: its commands, the shapes of their answers, and the files to hand over where it has no disk.
export * from "./commands/protocol.js";
export { typedDay } from "@zhengce/runtime";
export { fenOf } from "./commands/fen-of.js";
export { piecesOf, type Paragraph, type Piece } from "./commands/print-pieces.js";
export { FILES } from "./prints.js";
