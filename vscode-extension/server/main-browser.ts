// The server in a web worker, as VS Code for the Web starts it. It knows the files that the client opens.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { noFiles } from "./files.js";
import { startServer } from "./start.js";

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), {
  files: noFiles,
  locale: "zh",
  documentation: "",
});
