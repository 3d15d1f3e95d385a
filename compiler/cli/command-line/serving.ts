// The command that serves notices. Its work is loaded only when it is called.
import { Option } from "commander";
import { Misuse } from "../io.js";
import type { Commands } from "./commands.js";

interface ServeWords {
  host: string;
  port: string;
  maxBody: string;
  maxRows: string;
  maxSeconds: string;
  maxAnswer: string;
  logRequests?: true;
  watch: boolean;
  mcp?: true;
}

/** serve. */
export function addServing({ io, version, t, command, finish }: Commands): void {
  command("serve", "通过 HTTP 或 MCP 提供通知的计算", "answer from notices over HTTP or MCP")
    .argument("<files...>", t("文件或文件夹", "files or folders"))
    .option("--host <address>", t("监听的地址", "address to listen on"), "127.0.0.1")
    .option("--port <number>", t("端口；0 表示任意", "port; 0: any"), "8080")
    .option(
      "--max-body <bytes>",
      t("请求、或一批中一行的字节数", "bytes of a request, or of a row of a batch"),
      "1000000",
    )
    .option("--max-rows <number>", t("一批的行数", "rows of a batch"), "10000")
    .option("--max-seconds <number>", t("一个请求的秒数", "seconds of a request"), "10")
    .option("--max-answer <bytes>", t("一个人的答复的字节数", "bytes of the answer for one person"), "1000000")
    .option("--log-requests", t("每个请求记一行，不含事实", "log a line a request, nothing of the facts"))
    .addOption(new Option("--no-watch", t("文件改动后不重新读入", "don't read files again when they change")))
    .option("--mcp", t("在标准输入和输出上讲 MCP，不开 HTTP", "speak MCP on standard input and output instead of HTTP"))
    .action(async (paths: string[], options: ServeWords) => {
      const whole = (name: string, text: string, most: number, least = 1): number => {
        const value = /^\d{1,12}$/u.test(text) ? Number(text) : NaN;
        if (value >= least && value <= most) return value;
        throw new Misuse(
          t(`${name} 应为 ${least} 到 ${most} 的整数`, `${name} must be a whole number from ${least} to ${most}`),
        );
      };
      const { host, port, watch, maxBody, maxRows, maxSeconds, maxAnswer, logRequests = false, mcp = false } = options;
      const { serveNotices } = await import("../commands/serve.js");
      finish(
        await serveNotices(io, {
          paths,
          host,
          port: whole("--port", port, 65_535, 0),
          locale: io.locale,
          limits: {
            body: whole("--max-body", maxBody, 1_000_000_000),
            rows: whole("--max-rows", maxRows, 1_000_000_000),
            seconds: whole("--max-seconds", maxSeconds, 86_400),
            answer: whole("--max-answer", maxAnswer, 1_000_000_000),
          },
          logRequests,
          watch,
          mcp,
          version,
        }),
      );
    });
}
