// Work that was not saved, kept by the browser over a crash: one record a page that is open. A record whose page is gone was left behind.
import type { WorkFile } from "../state.js";

export interface KeptWork {
  readonly id: string;
  /** Milliseconds since 1970, for the person to recognise it by. */
  readonly time: number;
  readonly current: string | null;
  readonly files: readonly WorkFile[];
}

const DATABASE = "zhengce-workbench";
const STORE = "work";
const LOCK = "zhengce-workbench-";

/** This page's own name; its lock is held as long as the page lives. */
const own = `${LOCK}${crypto.randomUUID()}`;
let isHeld = false;

function hold(): void {
  if (isHeld || !("locks" in navigator)) return;
  isHeld = true;
  void navigator.locks.request(own, () => new Promise(() => undefined));
}

/** Keeps what stands unsaved in this page. A browser that keeps nothing is no fault. */
export async function keepWork(work: Omit<KeptWork, "id" | "time"> | null): Promise<void> {
  hold();
  await inStore("readwrite", (store) =>
    work === null ? store.delete(own) : store.put({ ...work, id: own, time: Date.now() }),
  ).catch(() => undefined);
}

/** What pages that are gone left behind, the newest first. */
export async function leftBehind(): Promise<readonly KeptWork[]> {
  hold();
  const all = await inStore<KeptWork[]>("readonly", (store) => store.getAll() as IDBRequest<KeptWork[]>).catch(
    () => [],
  );
  const { held = [] } = "locks" in navigator ? await navigator.locks.query() : {};
  const alive = new Set(held.map(({ name }) => name));
  return all.filter(({ id }) => id !== own && !alive.has(id)).sort((one, other) => other.time - one.time);
}

export async function forgetWork(works: readonly KeptWork[]): Promise<void> {
  for (const { id } of works) await inStore("readwrite", (store) => store.delete(id)).catch(() => undefined);
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T>;
async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown>;
async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened();
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE, { keyPath: "id" }));
  return settled(request);
}
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no store")));
  });
}
