// A panel about one notice: opened once a notice, answered anew as the notice is edited; an older answer never overtakes a newer one.
// What a panel adds is its question, its script in webview/panels/ and its words.
import * as vscode from "vscode";
import type { FromPanel, Show, ToPanel } from "../webview/messages.js";
import { afterEdits } from "./after-edits.js";
import { policyUri } from "./ask.js";
import { openPanel } from "./panel.js";
import { rangeOf } from "./range-of.js";
import { reveal } from "./reveal.js";

export interface Kind {
  /** Of the command, `zhengce.<name>`, and of the script, webview/panels/<name>.ts. */
  readonly name: string;
  /** Until the notice's name is known. */
  readonly title: () => string;
  /** False where what comes next stands in the panel. */
  readonly preserveFocus?: boolean;
  /** It brings a whole page's style of its own. */
  readonly unstyled?: boolean;
}
/** What is shown of one notice. */
export interface Content {
  /** The answer as it is now; null where the server has none. Asked for at first, after edits, and when `heard` says so. */
  readonly answer: () => Promise<Shown | null>;
  /** Any message of the panel but those that all panels have; true asks for the answer anew. */
  readonly heard?: (message: FromPanel) => boolean | Promise<boolean>;
  /** In place of asking anew: what is shown is not made again by itself. */
  readonly edited?: (document: vscode.TextDocument) => void;
  readonly closed?: () => void;
}
export interface Shown {
  readonly message: Show<unknown>;
  /** Null leaves the title as it is. */
  readonly title: string | null;
  /** The answer is the newest, and is being shown. */
  readonly whenShown?: () => void;
}
/** A panel that is open, for whoever has more to tell it than answers. */
export interface OpenPanel {
  readonly uri: vscode.Uri;
  readonly update: () => Promise<void>;
  readonly edited: (document: vscode.TextDocument) => unknown;
  readonly post: (message: ToPanel | Show<unknown>) => void;
  readonly webview: vscode.WebviewPanel;
}

/** @param contentOf what is shown of the notice `uri`; called once, when its panel opens */
export function noticePanel(
  context: vscode.ExtensionContext,
  kind: Kind,
  contentOf: (uri: vscode.Uri, panel: OpenPanel) => Content,
): vscode.Disposable {
  const open = new Map<string, OpenPanel>();
  const show = (uri: vscode.Uri): void => {
    const webview = openPanel(context, kind.name, kind.title(), kind);
    let asked = 0;
    const update = async (): Promise<void> => {
      const turn = ++asked;
      const shown = await content.answer();
      if (shown === null || turn !== asked || !open.has(uri.toString())) return;
      panel.post(shown.message);
      if (shown.title !== null) webview.title = shown.title;
      shown.whenShown?.();
    };
    const edited = (document: vscode.TextDocument): unknown => (content.edited ?? update)(document);
    const panel: OpenPanel = {
      uri,
      update,
      edited,
      webview,
      post: (message) => void webview.webview.postMessage(message),
    };
    const content = contentOf(uri, panel);
    open.set(uri.toString(), panel);
    webview.onDidDispose(() => {
      open.delete(uri.toString());
      content.closed?.();
    });
    webview.webview.onDidReceiveMessage(async (message: FromPanel) => {
      if (message.kind === "reveal") {
        const place = message.uri === undefined ? uri : vscode.Uri.parse(message.uri);
        return reveal(place, rangeOf(message.range));
      }
      if (message.kind === "ready" || (await content.heard?.(message)) === true) return update();
      return undefined;
    });
  };
  return vscode.Disposable.from(
    afterEdits((document) => open.get(document.uri.toString())?.edited(document)),
    vscode.commands.registerCommand(`zhengce.${kind.name}`, (chosen: unknown) => {
      const uri = policyUri(chosen);
      if (uri === null) return;
      const known = open.get(uri.toString());
      if (known === undefined) show(uri);
      else known.webview.reveal();
    }),
  );
}
