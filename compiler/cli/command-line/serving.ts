// The commands that bring notices to those who ask: a page for residents, a service for programs. Their work is loaded only when they are called.
import { Option } from "commander";
import { Misuse } from "../io.js";
import type { PageWish } from "../commands/page.js";
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

/** page, serve. */
export function addServing({ io, version, t, command, finish }: Commands): void {
  command(
    "page",
    "生成给群众和热线用的网页：一次一问，答缴多少、谁资助、何时享受待遇",
    "make a page for residents and the hotline: one question at a time, then what to pay, who helps, when one is covered",
  )
    .argument(
      "<files...>",
      t(
        "文件或文件夹；几年、几地的通知可以合成一页",
        "files or folders; notices of several years and places make one page",
      ),
    )
    .requiredOption(
      "-o, --out <dir>",
      t("写入文件夹里的 index.html；- 是标准输出", "folder for index.html; - for standard output"),
    )
    .option("--texts <file>", t("page.yaml：改换网页上的文字和颜色", "page.yaml: other texts and colours"))
    .addOption(
      new Option(
        "--lang <zh|en>",
        t("网页打开时的语言，页上可以切换", "language that the page begins in; it can be switched there"),
      )
        .choices(["zh", "en"])
        .default("zh"),
    )
    .action(async (files: string[], options: PageWish) => {
      const { pageOf } = await import("../commands/page.js");
      finish(await pageOf(io, files, options));
    });

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
  command("studio", "在浏览器里打开工作台，直接读写这个文件夹", "open the workbench in a browser, over a folder")
    .argument("[folder]", t("文件夹", "folder"), ".")
    .action(async (folder: string) => {
      const { studio } = await import("../commands/studio.js");
      finish(await studio(io, folder));
    });
}
