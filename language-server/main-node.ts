// The server over stdio, a pipe or a socket: whatever the command line names (`--stdio`, `--node-ipc`, `--pipe=`, `--socket=`).
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./node-files.js";
import { startServer } from "./start.js";

const transports = ["--stdio", "--node-ipc", "--pipe", "--socket"];
// Started by hand without a transport it would fail with a riddle; standard input and output are what everybody means.
if (!process.argv.some((arg) => transports.some((name) => arg.startsWith(name)))) process.argv.push("--stdio");

const language = process.env["ZHENGCE_LOCALE"] ?? process.env["LC_ALL"] ?? process.env["LANG"] ?? "";
startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles(),
  locale: /^(?:zh|C\b|POSIX|$)/iu.test(language) ? "zh" : "en",
  documentation: findingPages(),
  warmsUp: true,
});

/** The folder of the findings' pages, where the server runs inside the project or beside a copy of it. */
function findingPages(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = ["docs/findings", "../docs/findings", "../../docs/findings"]
    .map((path) => join(here, path))
    .find(existsSync);
  return found === undefined ? "" : pathToFileURL(found).href;
}
