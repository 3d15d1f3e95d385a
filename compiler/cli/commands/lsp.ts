// `zhengce lsp`: starts the language server. Its bundle lies beside the command line's own, where the extension's build puts it;
// nothing of it is imported here, so the compiler knows no editor.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Misuse, say, type Io } from "../io.js";

const bundle = new URL("./server.cjs", import.meta.url);

/** Serves until the client ends the connection. The server reads the transport from the arguments of the process. */
export function lsp(io: Io): void {
  const file = fileURLToPath(bundle);
  if (!existsSync(file))
    throw new Misuse(say(io, `缺少语言服务器：${file}`, `the language server is missing: ${file}`));
  createRequire(import.meta.url)(file);
}
