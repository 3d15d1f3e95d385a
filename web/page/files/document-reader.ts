// PDF and old Word files → their text, by a worker that is started for one file and ended with it.
import type { ReadDocument } from "../../workshop/protocol.js";
import type { ReadTask } from "../../worker/readers.js";
import { startWorker } from "../worker-script.js";

/** In milliseconds; a notice takes one or two seconds. */
const LONGEST = 60_000;

/** A file that takes longer than any notice is too large. Never rejects. */
export function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const worker = startWorker("readers");
  const { port1, port2 } = new MessageChannel();
  const task: ReadTask = { bytes, name, port: port2 };
  return new Promise<ReadDocument>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<ReadDocument>) => resolve(data);
    worker.addEventListener("error", () => resolve({ failure: "broken" }));
    setTimeout(() => resolve({ failure: "too-large" }), LONGEST);
    worker.postMessage(task, [port2]);
  }).finally(() => {
    worker.terminate();
    port1.close();
  });
}
