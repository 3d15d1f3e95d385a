// What one connection knows beside its files: what the client can do, what the person has set, and in which language to answer.
import type { Locale } from "@zhengce/grammar";
import type { Connection } from "vscode-languageserver";
import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import { clientCan, type ClientCan } from "./client-can.js";
import { createCalm, type Calm } from "./diagnostics/calm.js";
import type { Files } from "./files.js";
import { defaults, readSettings, type Settings } from "./settings.js";
import { isTrusted } from "./trust.js";
import { createWorkspace, type Workspace } from "./workspace.js";

/** What the place the server runs in provides. */
export interface Host {
  readonly files: Files;
  /** For a client that says nothing of its language. */
  readonly locale: Locale;
  /** The findings' pages, where they are at hand; empty where not. */
  readonly documentation: string;
  /** Compile the first notice some times more while nobody waits (warm-up.ts): for a server that people type to. */
  readonly warmsUp?: boolean;
  /** Told of the client's initializationOptions before anything is asked. */
  readonly introduced?: (options: unknown) => void;
  /** Told once the client has been answered and listens. */
  readonly begun?: () => void;
}

export interface Session {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly host: Host;
  readonly calm: Calm;
  /** Told when a file is judged without an edit. */
  judged: (uri: string) => void;
  client: ClientCapabilities;
  can: ClientCan;
  settings: Settings;
  /** The client's language. */
  clientLocale: Locale;
  /** The folders of the workspace. */
  folders: readonly string[];
  /** What a configuration of the workspace names counts. */
  trusted: boolean;
  /** Before the handshake, at work, after `shutdown`. */
  stage: "new" | "running" | "ended";
  /** The folders have been read, as far as they were known at the start. */
  ready: Promise<void>;
  /** Nothing waits to be worked out or sent. */
  idle: () => boolean;
}

export function createSession(connection: Connection, host: Host): Session {
  const workspace = createWorkspace(host.files);
  const session: Session = {
    connection,
    host,
    workspace,
    calm: createCalm(
      workspace,
      () => (hearsOf(session.client) ? Math.max(0, session.settings.diagnostics.pause) : 0),
      (uri) => session.judged(uri),
    ),
    judged: () => undefined,
    client: {},
    can: clientCan({}),
    settings: { ...defaults, documentation: host.documentation },
    clientLocale: host.locale,
    folders: [],
    trusted: true,
    stage: "new",
    ready: Promise.resolve(),
    idle: () => true,
  };
  return session;
}

/** A client that asks for findings, and can't be told to ask again, would never see what is held back. */
function hearsOf({ textDocument, workspace }: ClientCapabilities): boolean {
  return textDocument?.diagnostic === undefined || workspace?.diagnostics?.refreshSupport === true;
}

/** Takes in what the client says of itself. */
export function introduce(session: Session, params: InitializeParams): void {
  session.client = params.capabilities;
  session.can = clientCan(params.capabilities, params.initializationOptions);
  session.host.introduced?.(params.initializationOptions);
  session.settings = readSettings(params.initializationOptions, session.settings);
  if (params.locale !== undefined) session.clientLocale = /^zh/iu.test(params.locale) ? "zh" : "en";
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  session.folders = folders.length > 0 ? folders : rootOf(params);
  session.trusted = isTrusted(params.initializationOptions);
  confine(session);
}

/** Tells the files what may be read of them. */
export function confine({ workspace, folders, trusted }: Session): void {
  workspace.files.confine?.({ folders, trusted });
}

/** Clients before version 3.6 of the protocol name one root instead of folders. */
function rootOf(params: InitializeParams): readonly string[] {
  const { rootUri } = params as { readonly rootUri?: string | null };
  return typeof rootUri === "string" ? [rootUri] : [];
}

export function localeOf({ settings, clientLocale }: Session): Locale {
  return settings.locale === "auto" ? clientLocale : settings.locale;
}
