// Reads one document in a thread of its own, so that a file made to harm takes no more memory and time than that thread has.
import { workerData, type MessagePort } from "node:worker_threads";
import { readDocument } from "./documents/read-document.js";

/** What the thread is started with. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly port: MessagePort;
  /** Becomes 1 when the answer lies at the port. */
  readonly signal: Int32Array;
}

const { bytes, name, port, signal } = workerData as DocumentTask;
void readDocument(bytes, name).then((read) => {
  port.postMessage(read);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
  port.close();
});
