// A webview panel with one script of ours and no other right: no inline script, no network. What it shows comes by messages.
import * as vscode from "vscode";
import { followLife } from "./panel-life.js";
import { say } from "./say.js";

/** Opens a panel beside the editor that runs `dist/extension/<script>.js`. */
export function openPanel(
  context: vscode.ExtensionContext,
  script: string,
  title: string,
  { preserveFocus = true, unstyled = false }: { readonly preserveFocus?: boolean; readonly unstyled?: boolean } = {},
): vscode.WebviewPanel {
  const root = vscode.Uri.joinPath(context.extensionUri, "dist/extension");
  const media = vscode.Uri.joinPath(context.extensionUri, "media");
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
  const panel = vscode.window.createWebviewPanel(`zhengce.${script}`, title, column, {
    enableScripts: true,
    enableFindWidget: true,
    retainContextWhenHidden: true,
    localResourceRoots: [root, media],
  });
  const icon = (shade: string): vscode.Uri => vscode.Uri.joinPath(media, `file-${shade}.svg`);
  panel.iconPath = { light: icon("light"), dark: icon("dark") };
  const source = (uri: vscode.Uri): string => panel.webview.asWebviewUri(uri).toString();
  const rights = `default-src 'none'; style-src ${panel.webview.cspSource}; script-src ${panel.webview.cspSource}`;
  panel.webview.html = `<!doctype html>
<html lang="${say("zh-CN", "en")}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${rights}">
    <title>${title}</title>
    <link rel="stylesheet" href="${source(vscode.Uri.joinPath(media, unstyled ? "page.css" : "panel.css"))}">
  </head>
  <body>
    <main id="root"></main>
    <script src="${source(vscode.Uri.joinPath(root, `${script}.js`))}"></script>
  </body>
</html>`;
  followLife(panel);
  return panel;
}
