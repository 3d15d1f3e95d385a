// Text to tree: megabytes of UTF-8 a second and memory, 1 MB against 4 MB, each in a fresh process of its own.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median, row } from "./lib/figures.mjs";

const self = fileURLToPath(import.meta.url);
const example = fileURLToPath(new URL("../examples/qianjiang-2022.policy", import.meta.url));

/** A notice of about `megabytes`, its clauses repeated. */
function noticeOf(megabytes) {
  const text = readFileSync(example, "utf8");
  return text.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(text)));
}

/** Run in the child: parses until warm, then reports the median speed, the first parse, and the peak memory. */
async function child(megabytes) {
  const { parse } = await import("../grammar/dist/index.js");
  const text = noticeOf(megabytes);
  const bytes = Buffer.byteLength(text);
  const once = () => {
    const start = performance.now();
    const { value } = parse({ path: "bench.policy", text });
    if (value.statements.length === 0) throw new Error("nothing was parsed");
    return performance.now() - start;
  };
  const first = once();
  const peak = process.resourceUsage().maxRSS / 1024;
  const times = Array.from({ length: 9 }, once);
  console.log(JSON.stringify({ first, speed: bytes / 1e6 / (median(times) / 1000), ms: median(times), peak }));
}

export function parsing() {
  const run = (megabytes) =>
    JSON.parse(spawnSync(process.execPath, [self, String(megabytes)], { encoding: "utf8" }).stdout);
  const sizes = [1, 4].map((megabytes) => {
    const rounds = Array.from({ length: 5 }, () => run(megabytes));
    const of = (key) => median(rounds.map((round) => round[key]));
    return { megabytes, speed: of("speed"), first: of("first"), peak: of("peak"), ms: of("ms") };
  });
  for (const { megabytes, speed, first, peak } of sizes)
    row([
      `parse ${megabytes} MB to the tree`,
      `${speed.toFixed(1)} MB/s`,
      `first ${first.toFixed(0)} ms`,
      `${peak.toFixed(0)} MB peak`,
    ]);
  row(["time of 4 MB / time of 1 MB (linear = 4)", (sizes[1].ms / sizes[0].ms).toFixed(2)]);
  return sizes;
}

if (process.argv[1] === self) {
  const size = process.argv[2];
  if (size === undefined) parsing();
  else await child(Number(size));
}
