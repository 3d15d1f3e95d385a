// A document of any format at once: where a library reads it in its own time, a thread does and this one waits. Part of the host.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { DocumentTask } from "./document-worker.js";
import type { PrintedDocument, UnreadDocument } from "./documents/document.js";
import { readPlainDocument } from "./documents/read-plain-document.js";

/** In milliseconds; a notice takes one or two seconds. */
const LONGEST = 60_000;
const MEGABYTES = 1024;

/** Null where this program was put up without the reader of that format. Never throws. */
export function readDocumentNow(bytes: Uint8Array, name: string): PrintedDocument | UnreadDocument | null {
  return readPlainDocument(bytes, name) ?? readInThread(bytes, name);
}

/** Beside this file as it is bundled, or in the folder of what was built. */
function workerPath(): string | null {
  const places = ["./document-worker.cjs", "./dist/document-worker.cjs"];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path)) ?? null;
}

function readInThread(bytes: Uint8Array, name: string): PrintedDocument | UnreadDocument | null {
  const path = workerPath();
  if (path === null) return null;
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const task: DocumentTask = { bytes: Uint8Array.from(bytes), name, port: port2, signal };
  const worker = new Worker(path, {
    workerData: task,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });
  worker.on("error", () => undefined);
  worker.unref();
  Atomics.wait(signal, 0, 0, LONGEST);
  const answer = receiveMessageOnPort(port1) as { readonly message: PrintedDocument | UnreadDocument } | undefined;
  port1.close();
  void worker.terminate();
  return answer?.message ?? { failure: "too-large" };
}
