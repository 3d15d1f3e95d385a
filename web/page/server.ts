// The language server in its worker, and CodeMirror's client for it: what the client says of itself is put right on the way.
import { LSPClient, type LSPClientExtension, type Transport } from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";
import type { HandedFile } from "@zhengce/language-server/protocol";
import { sanitize } from "./sanitize.js";
import { WORKSPACE } from "./state.js";
import type { Locale } from "./words.js";
import { startWorker } from "./worker-script.js";

/** Longer than any answer takes that the server gives while somebody types. */
const PATIENCE = 20_000;

export interface Server {
  readonly client: LSPClient;
  /** Tells the server of files that no editor has open. */
  readonly hand: (files: readonly HandedFile[]) => void;
  readonly speak: (locale: Locale) => void;
  /** Asks a command of the server; null where it has no answer. */
  readonly command: <T>(name: string, argument: object) => Promise<T | null>;
}

export function startServer(locale: Locale, extensions: readonly (Extension | LSPClientExtension)[]): Server {
  const client = new LSPClient({
    rootUri: WORKSPACE,
    timeout: PATIENCE,
    sanitizeHTML: sanitize,
    extensions,
    notificationHandlers: { "window/logMessage": () => true },
  });
  const { zhengceServer: early = startWorker("server") } = globalThis;
  client.connect(transportOf(early, locale));
  return {
    client,
    hand: (files) => void client.initializing.then(() => client.notification("zhengce/files", { files })),
    speak: (wanted) =>
      client.notification("workspace/didChangeConfiguration", { settings: { zhengce: { locale: wanted } } }),
    command: (command, argument) => client.request("workspace/executeCommand", { command, arguments: [argument] }),
  };
}

interface Message {
  readonly method?: string;
  readonly params?: { locale?: string; capabilities: Capabilities };
}
interface Capabilities {
  textDocument: Record<string, unknown>;
  workspace?: unknown;
}

function transportOf(worker: Worker, locale: Locale): Transport {
  const handlers = new Set<(message: string) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = JSON.stringify(data);
    for (const handler of handlers) handler(message);
  });
  return {
    send: (text) => {
      const message = JSON.parse(text) as Message;
      if (message.method === "initialize" && message.params !== undefined) introduce(message.params, locale);
      worker.postMessage(message);
    },
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}

/** The client never asks for findings: it must not say that it would. What the page's own extensions show is added. */
function introduce(params: NonNullable<Message["params"]>, locale: Locale): void {
  params.locale = locale;
  const { textDocument } = params.capabilities;
  delete textDocument["diagnostic"];
  textDocument["documentSymbol"] = { hierarchicalDocumentSymbolSupport: true };
  textDocument["codeAction"] = {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "refactor", "source"] } },
    isPreferredSupport: true,
  };
}
