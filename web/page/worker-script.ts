// The workers' scripts stand in the page itself, as text: a page that was opened by a double click can load nothing beside it.
/** The language server; workshops: for what is shown as one types, for what was asked for, for rosters, for modules; the readers of documents. */
export type WorkerName = "server" | "beside" | "asked" | "roster" | "modules" | "readers";

/** The elements whose texts make a worker's script, one behind the other. */
const PARTS: Readonly<Record<WorkerName, readonly string[]>> = {
  server: ["worker"],
  beside: ["worker"],
  asked: ["worker"],
  roster: ["worker"],
  modules: ["formatter", "worker"],
  readers: ["readers"],
};
const scripts = new Map<string, string>();

/** A worker of that name, from the text in the page. */
export function startWorker(name: WorkerName): Worker {
  return new Worker(scriptOf(PARTS[name]), { name });
}

function scriptOf(parts: readonly string[]): string {
  const key = parts.join(" ");
  const known = scripts.get(key);
  if (known !== undefined) return known;
  const texts = parts.map((id) => `${document.getElementById(id)?.textContent ?? ""}\n`);
  const made = URL.createObjectURL(new Blob(texts, { type: "text/javascript" }));
  scripts.set(key, made);
  return made;
}
