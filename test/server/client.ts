// A client and the server in one process, joined by two streams: what is tested goes through the protocol as between processes.
import { PassThrough } from "node:stream";
import {
  createProtocolConnection,
  ConfigurationRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type RegistrationParams,
} from "vscode-languageserver-protocol/node";
import { createConnection } from "vscode-languageserver/node";
import { noFiles, type Files } from "../../language-server/files.js";
import type { Session } from "../../language-server/session.js";
import { startServer } from "../../language-server/start.js";

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The answer to the command that was asked for early. */
  readonly early: Promise<unknown> | null;
  readonly session: Session;
  /** The last diagnostics pushed for a file. */
  readonly pushed: ReadonlyMap<string, { readonly version: number | undefined; readonly diagnostics: Diagnostic[] }>;
  /** What the server asked to be told of. */
  readonly registered: readonly string[];
  /** Errors that the server logged: none is expected. */
  readonly errors: readonly string[];
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  readonly replace: (uri: string, text: string, version: number) => Promise<void>;
  /** Waits until everything sent so far is handled and pushed. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What an editor of today can show. */
export const modern: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

export interface TestClientOptions {
  readonly files?: Files;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly locale?: string;
  /** A command that is asked for as soon as the protocol allows, with its argument. */
  readonly early?: readonly [string, unknown];
}

export async function startClient(options: TestClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const session = startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files: options.files ?? noFiles,
    locale: "zh",
    documentation: "",
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const pushed = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  const errors: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    pushed.set(uri, { version, diagnostics });
  });
  connection.onNotification(LogMessageNotification.type, ({ message, type }) => {
    if (type === 1) errors.push(message);
  });
  connection.onRequest(ConfigurationRequest.type, () => [options.settings ?? null]);
  const registered: string[] = [];
  connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    locale: options.locale ?? "zh-cn",
    capabilities: options.capabilities ?? modern,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    ...(options.settings === undefined ? {} : { initializationOptions: options.settings }),
  });
  await connection.sendNotification("initialized", {});
  const [command, ...sent] = options.early ?? [];
  const early =
    command === undefined ? null : connection.sendRequest("workspace/executeCommand", { command, arguments: sent });

  const settled = async (): Promise<void> => {
    // A request is answered after all that was sent before it; the pushes that wait for a pause come within a few turns.
    for (let calm = 0; calm < 3;) {
      const before = pushed.size;
      await connection.sendRequest("workspace/symbol", { query: "\u0000" });
      await new Promise((resolve) => setTimeout(resolve, 15));
      calm = session.idle() && pushed.size === before ? calm + 1 : 0;
    }
  };
  const client: TestClient = {
    connection,
    initialized,
    early,
    session,
    pushed,
    registered,
    errors,
    settled,
    open: (uri, text, version = 1) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "policy", version, text },
      }),
    replace: (uri, text, version) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    stop: async () => {
      await connection.sendRequest("shutdown");
      connection.dispose();
      session.connection.dispose();
    },
  };
  await settled();
  return client;
}
