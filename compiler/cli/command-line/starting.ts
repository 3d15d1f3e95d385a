// The commands that explain, begin a notice, and serve editors. Their work is loaded only when they are called.
import type { Commands } from "./commands.js";

/** explain, init, draft, text, new, lsp. */
export function addStarting({ io, t, command, finish }: Commands): void {
  const print = t(
    "印发的通知：.docx、.pdf、.doc、.wps、.html 或纯文本",
    "the notice: .docx, .pdf, .doc, .wps, .html or plain text",
  );
  command("explain", "解释一个问题代码", "explain a finding's code")
    .argument("[code]", t("问题代码，如 annex-sum；不写则列出全部", "a code such as annex-sum; none lists them all"))
    .action(async (code: string | undefined) => {
      const { explain } = await import("../commands/explain.js");
      finish(explain(io, code ?? null));
    });

  command("init", "新建一份通知的 .policy 文件", "start a new .policy file")
    .argument("[name]", t("通知名称，如 某县2027", "the notice's name"))
    .option("--year <year>", t("参保年度", "the insurance year"))
    .option("--keywords <zh|en>", t("关键词的语言", "language of the keywords"))
    .action(async (name: string | undefined, options: { year?: string; keywords?: string }) => {
      const { init } = await import("../commands/init.js");
      finish(await init(io, name ?? null, options));
    });

  command("draft", "由印发的通知起草 .policy 文件", "draft a .policy file from a printed notice")
    .argument("<print>", print)
    .option(
      "-o, --out <file>",
      t(
        "写入的文件，默认在原文旁边；- 是标准输出",
        "the file to write; default: beside the print; - for standard output",
      ),
    )
    .option("--year <year>", t("参保年度，标题没有写明时用", "the insurance year, where the title does not say it"))
    .option("--force", t("文件已存在也写", "write over an existing file"))
    .action(async (print: string, options: { out?: string; year?: string; force?: true }) => {
      const { draftFrom } = await import("../commands/draft.js");
      finish(await draftFrom(io, print, options));
    });

  command("text", "显示从印发的通知里读到的文字", "print the text that is read of a printed notice")
    .argument("<print>", print)
    .option("-o, --out <file>", t("写入文件；- 是标准输出", "write to a file; - for standard output"))
    .option(
      "--json",
      t(
        "输出 JSON：正文、页眉、页脚、脚注、落款和没有读到的",
        "print JSON: text, headers, footers, notes, signature, and what was not read",
      ),
    )
    .action(async (print: string, options: { out?: string; json?: true }) => {
      const { textOf } = await import("../commands/text.js");
      finish(await textOf(io, print, options));
    });

  command("new", "把上年的 .policy 文件顺延到新的一年", "carry last year's .policy file forward")
    .requiredOption("--from <file>", t("上年的 .policy 文件", "last year's .policy file"))
    .option("--year <year>", t("参保年度，默认上年的次年", "the insurance year; default: the one after"))
    .option("-o, --out <file>", t("写入的文件；- 是标准输出", "the file to write; - for standard output"))
    .option(
      "--print <print>",
      t("今年印发的通知：逐处对照，改了的照原文填上", "this year's print: each figure is held against it"),
    )
    .action(async (options: { from: string; year?: string; out?: string; print?: string }) => {
      const { newFrom } = await import("../commands/new.js");
      finish(await newFrom(io, options));
    });

  command("lsp", "启动语言服务器，供编辑器使用", "start the language server, for editors")
    .option("--stdio", t("用标准输入和输出（默认）", "over standard input and output (default)"))
    .option("--node-ipc", t("用 Node 的进程通道", "over Node's process channel"))
    .option("--pipe <name>", t("用命名管道", "over a named pipe"))
    .option("--socket <port>", t("用 TCP 端口", "over a TCP port"))
    .option("--clientProcessId <pid>", t("编辑器的进程号", "the editor's process id"))
    .action(async () => {
      const { lsp } = await import("../commands/lsp.js");
      lsp(io);
    });
}
