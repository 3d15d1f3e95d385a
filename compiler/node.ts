// The files of a workspace as Node reads them: notices, their printed texts, their superiors.
export { printsFor, sourceTextFinder } from "./find-source-text.js";
export type { Bounds } from "./find-source-text.js";
export { unreadBeside } from "./find-superior.js";
export { loadFile } from "./library/load-file.js";
export { isFolder, policyFiles, readPolicy } from "./node-host.js";
export { isBelow } from "./read-file.js";
