// The one parser of a process: making it analyses the whole grammar once, which takes longer than reading a notice.
import { makeParser, type Parser } from "./parser.js";

let parser: Parser | undefined;

export function sharedParser(): Parser {
  return (parser ??= makeParser());
}
