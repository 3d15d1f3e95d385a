// require() for a worker: a package that is loaded late is a script, at the place that the client names, which leaves its exports behind.
// The worker's bundle has it for `node:module`.
interface WorkerScope {
  readonly importScripts: (url: string) => void;
  zhengceLate?: unknown;
}
const scope = globalThis as unknown as WorkerScope;
const loaded = new Map<string, unknown>();
let place: string | null = null;

/** @param url of the folder of packages; null where the client has none */
export function loadFrom(url: string | null): void {
  place = url;
}

export function createRequire(): (name: string) => unknown {
  return (name) => {
    if (loaded.has(name)) return loaded.get(name);
    if (place === null) throw new Error(`${name} can't be loaded here`);
    scope.importScripts(`${place}/${name}/index.js`);
    loaded.set(name, scope.zhengceLate);
    return scope.zhengceLate;
  };
}
