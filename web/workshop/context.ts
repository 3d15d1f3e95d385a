// A file of the workshop as the server's commands are asked of it.
import { CancellationToken } from "vscode-languageserver/browser";
import { clientCan } from "../../language-server/client-can.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { defaults } from "../../language-server/settings.js";
import type { Workspace } from "../../language-server/workspace.js";
import type { Locale, OfNotice } from "./protocol.js";

/** Throws where there is no such file. */
export function contextOf(workspace: Workspace, { uri, locale }: OfNotice): FeatureContext {
  const document = workspace.document(uri);
  const compilation = workspace.compilation(uri);
  if (document === null || compilation === null) throw new Error("no such file");
  const [can, token] = [clientCan({}), CancellationToken.None];
  return { workspace, document, compilation, locale, settings: defaults, can, token };
}

export function say(locale: Locale, zh: string, en: string): string {
  return locale === "zh" ? zh : en;
}
