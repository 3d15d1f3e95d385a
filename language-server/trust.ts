// Whether the person trusts the workspace: the client says so when it starts (`trusted`), and again once it is granted (`zhengce/trusted`).
// Not a setting: a folder brings its own settings along. Not of the protocol; the name alone.
import { NotificationType0 } from "vscode-languageserver";

export const TrustGrantedNotification = { type: new NotificationType0("zhengce/trusted") } as const;

/** A client that knows no such question has its workspaces trusted. */
export function isTrusted(initializationOptions: unknown): boolean {
  return (initializationOptions as { readonly trusted?: unknown } | null | undefined)?.trusted !== false;
}
