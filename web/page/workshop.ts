// A workshop in its worker: it is given the files as they are, then asked. Stopping it ends whatever it is at; the next question starts it anew.
import type { FromWorkshop, Progress, Question, Questions, ToWorkshop } from "../workshop/protocol.js";
import { firstFindings } from "./first.js";
import { uriOf, type AppStore } from "./state.js";
import { startWorker, type WorkerName } from "./worker-script.js";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly told: (progress: Progress) => void;
}

/** The workshop was stopped, or could not answer. */
export class NoAnswer extends Error {}

export class Workshop {
  private worker: Worker | null = null;
  private known = new Map<string, string>();
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  constructor(
    private readonly store: AppStore,
    private readonly name: WorkerName,
  ) {}

  /** Rejects with `NoAnswer` where it is stopped before. */
  async ask<Q extends Question>(
    question: Q,
    argument: Questions[Q][0],
    told: (progress: Progress) => void = () => undefined,
  ): Promise<Questions[Q][1]> {
    await firstFindings;
    const worker = this.started();
    this.hand(worker);
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as Questions[Q][1]), reject, told });
      this.send(worker, { kind: "ask", id, question, argument });
    });
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.known = new Map();
    for (const { reject } of this.waiting.values()) reject(new NoAnswer("stopped"));
    this.waiting.clear();
  }

  private started(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = startWorker(this.name);
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorkshop>) => this.take(data));
    worker.addEventListener("error", () => this.stop());
    this.worker = worker;
    return worker;
  }

  private take(message: FromWorkshop): void {
    const one = this.waiting.get(message.id);
    if (one === undefined) return;
    if (message.kind === "progress") return one.told(message.progress);
    this.waiting.delete(message.id);
    if (message.kind === "answer") one.resolve(message.value);
    else one.reject(new NoAnswer("failed"));
  }

  /** What changed since it was last asked. */
  private hand(worker: Worker): void {
    const { files } = this.store.get();
    const now = new Map(files.map(({ path, text }) => [path, text]));
    const gone = [...this.known.keys()].filter((path) => !now.has(path));
    const changed = files.filter(({ path, text }) => this.known.get(path) !== text);
    this.known = now;
    if (gone.length + changed.length === 0) return;
    this.send(worker, {
      kind: "files",
      files: [
        ...gone.map((path) => ({ uri: uriOf(path), text: null })),
        ...changed.map(({ path, text }) => ({ uri: uriOf(path), text })),
      ],
    });
  }

  private send(worker: Worker, message: ToWorkshop): void {
    worker.postMessage(message);
  }
}
