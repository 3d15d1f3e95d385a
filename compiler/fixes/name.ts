// Names as fixes write them.
export { writtenName } from "../semantics/written-name.js";
