// Runs as soon as the workers' script stands in the page, before the rest of the page is read: the server gets ready meanwhile.
import { startWorker } from "./worker-script.js";

declare global {
  /** The language server's worker; taken by server.ts. */
  var zhengceServer: Worker | undefined;
}

globalThis.zhengceServer = startWorker("server");
