// The smallest client of a language server: a child process, requests, and waiting for the diagnostics of a version.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Starts `node ...args` and shakes hands; `started` is the moment of the start. */
export async function startServer(args, { folders = [], initializationOptions } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const pending = new Map();
  const waiting = [];
  let published = new Map();
  let nextId = 1;
  let buffer = Buffer.alloc(0);

  const receive = (message) => {
    if (message.method !== undefined && message.id !== undefined) {
      const result = message.method === "workspace/configuration" ? message.params.items.map(() => null) : null;
      send({ id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      published.set(message.params.uri, message.params);
      for (let i = waiting.length - 1; i >= 0; i--) {
        if (waiting[i].fits(message.params)) waiting.splice(i, 1)[0].resolve(message.params);
      }
    } else if (message.id !== undefined) {
      const { resolve, reject } = pending.get(message.id);
      pending.delete(message.id);
      if (message.error === undefined) resolve(message.result);
      else reject(new Error(`${message.error.code} ${message.error.message}`));
    }
  };
  child.stdout.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/iu.exec(buffer.toString("ascii", 0, head))[1]);
      if (buffer.length < head + 4 + length) return;
      const body = buffer.toString("utf8", head + 4, head + 4 + length);
      buffer = buffer.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  /** A request that may be given up. */
  const ask = (method, params) => {
    const id = nextId++;
    const answer = new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    send({ id, method, params });
    return { answer, cancel: () => send({ method: "$/cancelRequest", params: { id } }) };
  };
  const request = (method, params) => ask(method, params).answer;
  const notify = (method, params) => send({ method, params });
  const diagnosed = (fits) => new Promise((resolve) => waiting.push({ fits, resolve }));

  await request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    initializationOptions,
  });
  notify("initialized", {});
  return {
    started,
    ask,
    request,
    notify,
    diagnosed,
    published: () => published,
    /** Resident memory in MB. */
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024,
    /** Processor time used so far, in milliseconds: what a busy machine does not distort as it does the clock. */
    processor: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    /** What its main thread ran so far, in milliseconds, exact whenever it waits: the time that an answer takes on a machine with nothing else to do. */
    mainThread: () =>
      Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6,
    stop: async () => {
      await request("shutdown", null);
      notify("exit", null);
      await new Promise((resolve) => child.once("exit", resolve));
    },
  };
}
