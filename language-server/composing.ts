// A client that knows says when an input method begins to put a word together in a file, and when it has done so (`compositionstart` and
// `compositionend` of a page). Not of the protocol; the name alone.
import { NotificationType } from "vscode-languageserver";

interface Composing {
  readonly uri: string;
  readonly composing: boolean;
}
export const ComposingNotification = { type: new NotificationType<unknown>("zhengce/composing") } as const;

/** Clients send what they like. */
export function isComposing(sent: unknown): sent is Composing {
  if (typeof sent !== "object" || sent === null) return false;
  const { uri, composing } = sent as Readonly<Record<string, unknown>>;
  return typeof uri === "string" && typeof composing === "boolean";
}
