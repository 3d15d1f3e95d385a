// `zhengce serve`: starts the service, a package of its own that is looked for when it is asked for; nothing of it is imported here.
import { createRequire } from "node:module";
import type { Locale } from "@zhengce/grammar";
import { codeOf, reasonOf } from "../../node-host.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { refuseAbsent } from "../load.js";

const SERVICE = "@zhengce/service/server";

/** What one request may cost. */
export interface ServeLimits {
  readonly body: number;
  readonly rows: number;
  readonly seconds: number;
  readonly answer: number;
}
export interface ServeWish {
  readonly paths: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly locale: Locale;
  readonly limits: ServeLimits;
  readonly logRequests: boolean;
  readonly watch: boolean;
  readonly mcp: boolean;
  readonly version: string;
}
/** What the package exports. */
export interface ServiceModule {
  readonly serve: (wish: ServeWish, terminal: Pick<Io, "out" | "error">) => Promise<0 | 1>;
}

/** Serves until a signal ends it. */
export async function serveNotices(io: Io, wish: ServeWish): Promise<ExitCode> {
  refuseAbsent(io, wish.paths);
  const require = createRequire(import.meta.url);
  let file: string;
  try {
    file = require.resolve(SERVICE);
  } catch {
    throw new Misuse(say(io, `缺少服务：${SERVICE}`, `the service is missing: ${SERVICE}`));
  }
  const { serve } = require(file) as ServiceModule;
  try {
    return (await serve(wish, io)) === 0 ? EXIT.clean : EXIT.findings;
  } catch (error) {
    const { zh, en } = LISTEN[codeOf(error)] ?? reasonOf(error);
    const address = `${wish.host}:${wish.port}`;
    throw new Misuse(say(io, `不能在 ${address} 上提供服务：${zh}`, `can't serve on ${address}: ${en}`));
  }
}

const LISTEN: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  EADDRINUSE: { zh: "已有程序在用这个端口", en: "a program has this port already" },
  EADDRNOTAVAIL: { zh: "这台机器没有这个地址", en: "this machine does not have that address" },
  ENOTFOUND: { zh: "没有这个主机名", en: "there is no such host" },
};
