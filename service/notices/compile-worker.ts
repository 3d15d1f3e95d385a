// The worker: compiles what it is given and ends, and its memory with it.
import { parentPort, workerData } from "node:worker_threads";
import { compileAll } from "./compile-all.js";

void compileAll(workerData as readonly string[]).then((compiled) => parentPort?.postMessage(compiled));
