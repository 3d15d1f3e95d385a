// Every open panel says when the server behind it does not run: what stands in it is from before. Once it runs again, the panel asks anew by itself.
import type { Disposable, WebviewPanel } from "vscode";
import type { ToPanel } from "../webview/messages.js";
import { noAnswer, type ServerLife } from "./server-life.js";

const open = new Set<WebviewPanel>();
let text: string | null = null;

/** From now on the panel is told. */
export function followLife(panel: WebviewPanel): void {
  open.add(panel);
  panel.onDidDispose(() => open.delete(panel));
  // A page that has just been drawn knows nothing yet.
  panel.webview.onDidReceiveMessage(() => (text === null ? undefined : tell(panel)));
}

export function tellPanels(life: ServerLife): Disposable {
  return life.onDidChange((now) => {
    text = now === "running" ? null : noAnswer();
    open.forEach(tell);
  });
}

function tell(panel: WebviewPanel): void {
  const message: ToPanel = { kind: "life", text };
  void panel.webview.postMessage(message);
}
