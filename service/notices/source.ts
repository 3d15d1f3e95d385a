// What is served now, and how it follows the files: compiled aside in a worker, then put in the place of the last at once.
import { Worker } from "node:worker_threads";
import { watch, type FSWatcher } from "chokidar";
import type { CompiledFiles } from "./compiled-notice.js";
import { NOTHING, servedOf, type Served } from "./served.js";

export interface Source {
  readonly served: () => Served;
  /** Compiles all files and serves what comes of them. Calls that come meanwhile share the next run. Rejects where the compiler itself fails; then the last goes on. */
  readonly reload: () => Promise<Served>;
  /** Reloads whenever a file changes, until `close`. */
  readonly follow: (told: (outcome: Served | Error) => void) => void;
  readonly close: () => Promise<void>;
}

/** A person saves several files at once. */
const QUIET = 150;

export function sourceOf(
  paths: readonly string[],
  compile: (paths: readonly string[]) => Promise<CompiledFiles>,
): Source {
  let served = NOTHING;
  let running: Promise<Served> | null = null;
  let next: Promise<Served> | null = null;
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<Served> => {
    try {
      return (served = servedOf(await compile(paths), served));
    } finally {
      running = null;
    }
  };
  const reload = (): Promise<Served> => {
    if (running === null) return (running = run());
    const begin = (): Promise<Served> => {
      next = null;
      return reload();
    };
    return (next ??= running.then(begin, begin));
  };
  return {
    served: () => served,
    reload,
    follow: (told) => {
      watcher = watch([...paths], { ignoreInitial: true, ignored: IGNORED });
      watcher.on("all", (_event, path) => {
        if (typeof path !== "string" || !/\.(?:policy|txt|json)$/u.test(path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          reload().then(told, (error: unknown) => told(error instanceof Error ? error : new Error(String(error))));
        }, QUIET);
      });
    },
    close: async () => {
      clearTimeout(timer);
      await watcher?.close();
    },
  };
}
const IGNORED = /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)(?:[\\/]|$)/u;

/** Compiles in a worker of its own. */
export function compileAside(worker: string | URL): (paths: readonly string[]) => Promise<CompiledFiles> {
  return (paths) =>
    new Promise((resolve, reject) => {
      const aside = new Worker(worker, { workerData: paths });
      aside.once("message", resolve);
      aside.once("error", reject);
      aside.once("exit", () => reject(new Error("the compiler ended without an answer")));
    });
}
