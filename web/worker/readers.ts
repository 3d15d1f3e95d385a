// A PDF or an old Word file → its printed text, in a worker of its own: a file made to harm takes no more than that, and it is stopped.
import { readDocument } from "../../compiler/documents/read-document.js";
import type { ReadDocument } from "../workshop/protocol.js";

/** What the worker is told, once. It answers at the port: the reader of PDF says things of its own to whoever started the worker. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly port: MessagePort;
}

addEventListener("message", ({ data }: MessageEvent<Partial<ReadTask>>) => {
  const { bytes, name, port } = data;
  if (bytes === undefined || name === undefined || port === undefined) return;
  const tell = (read: ReadDocument): void => port.postMessage(read);
  // A library that lets go of what went wrong says nothing else.
  addEventListener("unhandledrejection", () => tell({ failure: "broken" }));
  void readDocument(bytes, name).then(tell);
});
