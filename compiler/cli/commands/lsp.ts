// `zhengce lsp`: starts the language server, a package of its own that is looked for when it is asked for; nothing of it is imported
// here, so the compiler knows no editor.
import { createRequire } from "node:module";
import { Misuse, say, type Io } from "../io.js";

const SERVER = "@zhengce/language-server/server";

/** Serves until the client ends the connection. The server reads the transport from the arguments of the process. */
export function lsp(io: Io): void {
  const require = createRequire(import.meta.url);
  let file: string;
  try {
    file = require.resolve(SERVER);
  } catch {
    throw new Misuse(say(io, `缺少语言服务器：${SERVER}`, `the language server is missing: ${SERVER}`));
  }
  require(file);
}
