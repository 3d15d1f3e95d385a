// What a feature may look at: one document with all that is known of it, its workspace, and what the person has set.
// A feature is a pure function `(context, params) → result`, in features/<feature>.ts, wired by one line in register.ts.
import type { Locale } from "@zhengce/grammar";
import type { Compilation } from "@zhengce/compiler";
import type { CancellationToken } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientCan } from "./client-can.js";
import type { Settings } from "./settings.js";
import type { Workspace } from "./workspace.js";

/** Everything but the document: for requests about the whole workspace. */
export interface WorkspaceContext {
  readonly workspace: Workspace;
  /** Language of every text that a person reads. */
  readonly locale: Locale;
  readonly settings: Settings;
  /** What the editor can show. */
  readonly can: ClientCan;
  /** Long loops ask it and stop; what they return then is dropped. */
  readonly token: CancellationToken;
}

export interface FeatureContext extends WorkspaceContext {
  /** The text as the client has it now; positions ↔ offsets by positions.ts. */
  readonly document: TextDocument;
  /** Of exactly this text. Lazy: asking for the model never runs the rules. */
  readonly compilation: Compilation;
}
