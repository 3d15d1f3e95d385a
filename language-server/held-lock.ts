// A worker that ends tells nobody. So it holds a lock as long as it lives, and names it to the client (`zhengce/lock`): who waits for the lock gets it
// when the worker is gone. Not of the protocol; the name alone.
import type { Connection } from "vscode-languageserver";

/** What this package knows of a worker: browsers have both since 2022. */
interface Worker {
  readonly crypto: { readonly randomUUID: () => string };
  readonly navigator: {
    readonly locks?: { readonly request: (name: string, whileHeld: () => Promise<never>) => Promise<never> };
  };
}

/** To be told of once the client listens. */
export function holdLock(connection: Connection, { crypto, navigator }: Worker): void {
  const name = `zhengce ${crypto.randomUUID()}`;
  void navigator.locks?.request(name, async () => {
    await connection.sendNotification("zhengce/lock", { name });
    return new Promise<never>(() => undefined);
  });
}
