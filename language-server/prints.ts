// Which files of a workspace may be printed notices: what a client watches, opens and, where the server has no disk, hands over.
import { PRINT_TYPES } from "@zhengce/compiler/editor";

/** In small letters and in capitals: globs tell them apart. */
const TYPES = [...PRINT_TYPES, ...PRINT_TYPES.map((type) => type.toUpperCase())];
export const PRINTS = `**/*.{${TYPES.join(",")}}`;
/** Notices, printed texts, the configuration. Braces inside braces are no glob. */
export const FILES = `**/{*.policy,${TYPES.map((type) => `*.${type}`).join(",")},zhengce.config.json}`;
