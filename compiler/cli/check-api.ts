// A notice that is compiled again, held against what programs know of it: the `.api.json` that was written before.
import { existsSync } from "node:fs";
import { visible } from "@zhengce/grammar";
import { compareApis, type Api } from "../compare/api.js";
import { sayApi } from "../wording/say-api.js";
import { WORDING } from "../wording/wording.js";
import { Misuse, say, type Io } from "./io.js";
import { readJson } from "./load.js";

/** Prints what changed; true where programs that embed the notice break. One that was not written before breaks none. */
export function breaksCallers(io: Io, notice: string, before: string, api: Api): boolean {
  if (!existsSync(before)) return false;
  const changes = compareApis(apiIn(io, before), api);
  if (changes.verdict === "same") return false;
  const lines = sayApi(WORDING[io.locale], changes).map((line) => `${notice}: ${line}\n`);
  io.error(visible(lines.join("")));
  return changes.verdict === "breaking";
}

function apiIn(io: Io, path: string): Api {
  const value = readJson(io, path);
  if (isApi(value)) return value;
  throw new Misuse(say(io, `${path} 不是 compile 写的 .api.json`, `${path} is no .api.json as compile writes it`));
}

function isApi(value: unknown): value is Api {
  if (typeof value !== "object" || value === null) return false;
  const lists = ["facts", "tiers", "groups", "situations", "components", "payers"];
  return lists.every((name) => Array.isArray((value as Readonly<Record<string, unknown>>)[name]));
}
