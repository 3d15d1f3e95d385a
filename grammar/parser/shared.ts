// The one parser of a process: making it analyses the whole grammar once, which takes longer than reading a notice.
import { PolicyParser } from "./parser.js";

let parser: PolicyParser | undefined;

export function sharedParser(): PolicyParser {
  return (parser ??= new PolicyParser());
}
