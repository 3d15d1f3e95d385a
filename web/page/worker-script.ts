// The workers' script stands in the page itself, as text: a page that was opened by a double click can load nothing beside it.
/** The language server, and workshops: for what is shown as one types, for what was asked for, for rosters. */
export type WorkerName = "server" | "beside" | "asked" | "roster";

let script: string | null = null;

/** A worker of that name, from the text in the page. */
export function startWorker(name: WorkerName): Worker {
  script ??= URL.createObjectURL(
    new Blob([document.getElementById("worker")?.textContent ?? ""], { type: "text/javascript" }),
  );
  return new Worker(script, { name });
}
