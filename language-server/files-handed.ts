// `zhengce/files`: a client hands its files to a server that has no disk. Not of the protocol; types and the name alone.
import { NotificationType } from "vscode-languageserver";
import type { HandedFile } from "./commands/protocol.js";

export interface FilesHandedParams {
  readonly files: readonly HandedFile[];
}
export const FilesHandedNotification = { type: new NotificationType<FilesHandedParams>("zhengce/files") } as const;

/** What comes from a client is checked. */
export function isHandedFile(value: unknown): value is HandedFile {
  if (typeof value !== "object" || value === null) return false;
  const { uri, text, bytes } = value as Readonly<Record<string, unknown>>;
  return (
    typeof uri === "string" &&
    URL.canParse(uri) &&
    (text === null || typeof text === "string") &&
    (bytes === undefined || typeof bytes === "string")
  );
}
