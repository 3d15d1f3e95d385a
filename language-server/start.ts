// A connection → a running server: the handshake, the order of starting, and how it ends. No feature is named here.
import type { Connection } from "vscode-languageserver";
import {
  CancellationToken,
  DidChangeConfigurationNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { compile } from "@zhengce/compiler";
import { capabilities } from "./capabilities.js";
import { documentDiagnostics, workspaceDiagnostics } from "./diagnostics/pull.js";
import { asked, pushing, type Publisher } from "./diagnostics/push.js";
import { changeFolders, pause, readFolders } from "./folders.js";
import { contextOf, workspaceContextOf } from "./on-document.js";
import { refreshShown } from "./refresh.js";
import { register } from "./register.js";
import { ComposingNotification, isComposing } from "./composing.js";
import { createScheduler } from "./scheduler.js";
import { confine, createSession, introduce, type Host, type Session } from "./session.js";
import { readSettings } from "./settings.js";
import { keepInStep, watchFiles } from "./text-sync.js";
import { TrustGrantedNotification } from "./trust.js";
import { warmUp } from "./warm-up.js";

declare const ZHENGCE_VERSION: string | undefined;

/** Serves `connection` until it closes. */
export function startServer(connection: Connection, host: Host): Session {
  const session = createSession(connection, host);
  const now = () => performance.now();
  const scheduler = createScheduler(now);
  session.idle = () => scheduler.idle() && session.calm.idle();
  const context = () => ({ ...workspaceContextOf(session, CancellationToken.None), calm: session.calm });
  let publisher: Publisher = pushing(session, context, scheduler);
  session.judged = (uri) => publisher.judged(uri);
  const practice = host.warmsUp === true ? warmUp(() => practise(session), now) : null;

  const settingsChanged = (): void => {
    publisher.all();
    refreshShown(session);
  };

  connection.onInitialize((params) => {
    if (session.stage !== "new") return new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
    session.stage = "running";
    introduce(session, params);
    if (session.client.textDocument?.diagnostic !== undefined) publisher = asked(session, scheduler);
    const version = typeof ZHENGCE_VERSION === "string" ? ZHENGCE_VERSION : "0.0.0";
    return { capabilities, serverInfo: { name: "zhengce", version } };
  });
  const begin = async (): Promise<void> => {
    // A client may refuse what it has offered: then it is not told of changes, and all else goes on.
    await Promise.allSettled([watchFiles(session), watchSettings(session, () => settingsChanged())]);
    publisher.stored(await readFolders(session, session.folders));
    watchFolders(session, (uris) => publisher.stored(uris));
  };
  connection.onInitialized(() => {
    host.begun?.();
    session.ready = begin();
    return session.ready;
  });
  connection.onShutdown(() => {
    session.stage = "ended";
    scheduler.stop();
    session.calm.stop();
    practice?.stop();
  });
  keepInStep(session, {
    edited: (uri) => {
      publisher.edited(uri);
      practice?.busy();
    },
    stored: (uris) => publisher.stored(uris),
  });
  connection.languages.diagnostics.on((params, token) => {
    if (token.isCancellationRequested) return notNow();
    const context = contextOf(session, params.textDocument.uri, token);
    return context === null
      ? { kind: "full", items: [] }
      : documentDiagnostics({ ...context, calm: session.calm }, params);
  });
  connection.languages.diagnostics.onWorkspace(async (params, token) => {
    const report = await workspaceDiagnostics(
      { ...workspaceContextOf(session, token), calm: session.calm },
      params,
      pause,
    );
    return token.isCancellationRequested ? notNow() : report;
  });
  connection.onNotification(ComposingNotification.type, (sent) => {
    if (isComposing(sent)) session.calm.composing(sent.uri, sent.composing);
  });
  connection.onNotification(TrustGrantedNotification.type, () => {
    session.trusted = true;
    confine(session);
    publisher.stored(session.workspace.printChanged("zhengce.config.json"));
  });
  register(session);
  connection.listen();
  return session;
}

/** Compiles a notice that is open, for nothing but practice: how many findings it has, or null where none is open. */
function practise({ workspace }: Session): number | null {
  const [uri] = workspace.openUris();
  const document = uri === undefined ? null : workspace.document(uri);
  return document === null ? null : compile({ path: document.uri, text: document.getText() }).diagnostics.length;
}

function notNow() {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled", { retriggerRequest: false });
}

/** Keeps the settings in step, by asking where the client answers, else from what it sends. */
async function watchSettings(session: Session, changed: () => void): Promise<void> {
  const { connection, client } = session;
  const asks = client.workspace?.configuration === true;
  const ask = async (): Promise<unknown> => connection.workspace.getConfiguration("zhengce");
  connection.onDidChangeConfiguration(async ({ settings }) => {
    const sent = (settings as { readonly zhengce?: unknown } | null)?.zhengce;
    session.settings = readSettings(asks ? await ask() : sent, session.settings);
    changed();
  });
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: "zhengce" });
  if (asks) session.settings = readSettings(await ask(), session.settings);
}

function watchFolders(session: Session, changed: (uris: readonly string[]) => void): void {
  if (session.client.workspace?.workspaceFolders !== true) return;
  const uriOf = ({ uri }: { readonly uri: string }): string => uri;
  session.connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) =>
    changed(await changeFolders(session, added.map(uriOf), removed.map(uriOf))),
  );
}
