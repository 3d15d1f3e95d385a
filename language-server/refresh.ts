// What an editor shows beside the text is asked for anew when the person's settings change: it can't know that they are ours.
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from "vscode-languageserver";
import type { Session } from "./session.js";

export function refreshShown({ connection, client: { workspace } }: Session): void {
  const wanted = [
    ...(workspace?.inlayHint?.refreshSupport === true ? [InlayHintRefreshRequest.type] : []),
    ...(workspace?.codeLens?.refreshSupport === true ? [CodeLensRefreshRequest.type] : []),
  ];
  // A client may be on its way out.
  for (const type of wanted) connection.sendRequest(type).catch(() => undefined);
}
