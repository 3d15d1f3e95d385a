// Names as fixes write them.
export { quotedText, writtenName } from "../semantics/written-name.js";
