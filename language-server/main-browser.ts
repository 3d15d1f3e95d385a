// The server in a web worker, as VS Code for the Web starts it. It knows the files that the client hands over or opens, and loads what
// makes modules from where the client says.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { handedFiles } from "./handed-files.js";
import { holdLock } from "./held-lock.js";
import { startServer } from "./start.js";
import { loadFrom } from "./worker-require.js";

// The types of a worker are those of a browser, which this package does not otherwise know.
const worker = globalThis as never;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
startServer(connection, {
  files: handedFiles(),
  locale: "zh",
  documentation: "",
  warmsUp: true,
  introduced: (options) => {
    const { packages } = (options ?? {}) as { readonly packages?: unknown };
    loadFrom(typeof packages === "string" ? packages : null);
  },
  begun: () => holdLock(connection, worker),
});
