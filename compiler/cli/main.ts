// The command line: words, options and help of every command. The work of a command is loaded only when it is called.
import { Command, CommanderError, Option } from "commander";
import type { Locale } from "@zhengce/grammar";
import { helpTexts, misuseText } from "./commander-texts.js";
import { budgetOption, requestedBudget } from "./budget.js";
import type { DiffOptions } from "./commands/diff.js";
import type { ReportOptions } from "./commands/report.js";
import { EXIT, Misuse, misuseLine, say, type ExitCode, type Io } from "./io.js";
import { reasonOf } from "../node-host.js";
import { localeOf, terminal } from "./terminal.js";

declare const ZHENGCE_VERSION: string | undefined;
const version = typeof ZHENGCE_VERSION === "string" ? ZHENGCE_VERSION : "0.0.0";

interface CheckWords {
  format: string;
  json?: true;
  fix?: true;
  dryRun?: true;
  unsafeFixes?: true;
}

interface VerifyWords {
  all?: true;
  boundaries?: true;
  json?: true;
  budget?: string;
}

interface TestWords {
  cases?: string;
  failOnEmpty?: true;
  coverage?: true;
  json?: true;
}

/** `--locale` is read before anything is parsed, since help and errors are worded in it too. */
function requestedLocale(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const value = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return value === "zh" || value === "en" ? value : localeOf(process.env);
}

function commandLine(io: Io, finish: (code: ExitCode) => void): Command {
  const t = (zh: string, en: string): string => (io.locale === "zh" ? zh : en);
  const program = new Command("zhengce")
    .description(
      t(
        "政策：把医保缴费通知写成可检查、可执行的 .policy 文件",
        "Policy notices as files that are checked and compiled",
      ),
    )
    .version(version, "-V, --version", t("显示版本", "show the version"))
    .helpOption("-h, --help", t("显示帮助", "show help"))
    .helpCommand("help [command]", t("显示某个命令的帮助", "show help for a command"))
    .addOption(
      new Option(
        "--locale <zh|en>",
        t("输出语言，默认取自环境", "language of the output; default from the environment"),
      ).choices(["zh", "en"]),
    )
    .configureHelp(helpTexts(io.locale))
    .configureOutput({
      writeOut: io.out,
      writeErr: io.error,
      outputError: () => undefined,
    })
    .exitOverride()
    .showHelpAfterError(false);
  const command = (name: string, zh: string, en: string): Command =>
    program
      .command(name)
      .description(t(zh, en))
      .helpOption("-h, --help", t("显示帮助", "show help"))
      .copyInheritedSettings(program);

  command("check", "检查 .policy 文件，列出问题", "check .policy files and list the findings")
    .argument("[files...]", t("文件或文件夹，默认当前文件夹", "files or folders; default: the current folder"))
    .addOption(
      new Option("--format <format>", t("输出形式", "form of the output"))
        .choices(["text", "json", "sarif", "github"])
        .default("text"),
    )
    .option("--json", t("同 --format json", "same as --format json"))
    .option(
      "--fix",
      t("直接改正不影响含义的写法，逐行列出", "apply the fixes that change no meaning, and show each line"),
    )
    .option("--dry-run", t("与 --fix 合用：只列出，不写入文件", "with --fix: only show, write nothing"))
    .option("--unsafe-fixes", t("与 --fix 合用：也改正要人核对的", "with --fix: also those that a person must review"))
    .action(async (files: string[], options: CheckWords) => {
      const { check } = await import("./commands/check.js");
      const { json, format, fix = false, dryRun = false, unsafeFixes = false } = options;
      finish(await check(io, files, { format: json ? "json" : format, fix, dryRun, unsafeFixes, version }));
    });

  command("compile", "把 .policy 文件编译成 TypeScript 模块", "compile .policy files to TypeScript modules")
    .argument("<files...>", t("文件或文件夹", "files or folders"))
    .requiredOption("-o, --out <dir>", t("输出文件夹", "output folder"))
    .option("-w, --watch", t("文件改动后重新编译", "compile again whenever a file changes"))
    .action(async (files: string[], options: { out: string; watch?: true }) => {
      const { compileFiles, watchFiles } = await import("./commands/compile.js");
      finish(options.watch ? await watchFiles(io, files, options.out) : await compileFiles(io, files, options.out));
    });

  command("assess", "按通知为一个人或一批人算出应缴、资助和待遇", "assess one person, or many, under a notice")
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .requiredOption(
      "--facts <file>",
      t("事实：JSON 对象或数组；- 表示标准输入", "facts: a JSON object or array; - for standard input"),
    )
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (file: string, options: { facts: string; json?: true }) => {
      const { assessFile } = await import("./commands/assess.js");
      finish(assessFile(io, file, options.facts, options.json === true));
    });

  command("adjust", "缴费后身份变化：补差、退费或不调整", "what an identity change after payment does")
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .requiredOption("--before <file>", t("缴费时的事实（JSON）", "the facts at payment (JSON)"))
    .requiredOption("--after <file>", t("后来认定的事实（JSON）", "the facts as certified later (JSON)"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (file: string, options: { before: string; after: string; json?: true }) => {
      const { adjustFile } = await import("./commands/adjust.js");
      finish(adjustFile(io, file, options.before, options.after, options.json === true));
    });

  command("test", "运行 .policy 文件里的用例", "run the tests in .policy files")
    .argument("[files...]", t("文件或文件夹，默认当前文件夹", "files or folders; default: the current folder"))
    .option("--cases <file>", t("再运行一个 JSON 文件里的案例", "also run the cases of a JSON file"))
    .option("--fail-on-empty", t("没有用例的通知也算未通过", "a notice without tests fails, too"))
    .option("--coverage", t("列出每条规则有几个用例用到", "list how many tests reach each rule"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (files: string[], options: TestWords) => {
      const { testFiles } = await import("./commands/test.js");
      const { cases = null, json = false, failOnEmpty = false, coverage = false } = options;
      finish(testFiles(io, files, { cases, json, failOnEmpty, coverage }));
    });

  command("fmt", "把 .policy 文件排成统一的版式", "format .policy files")
    .argument(
      "[files...]",
      t(
        "文件或文件夹，默认当前文件夹；- 是标准输入",
        "files or folders, - for standard input; default: the current folder",
      ),
    )
    .option("--check", t("只检查，不改动文件", "only check, change nothing"))
    .addOption(
      new Option("--keywords <zh|en>", t("把关键词都写成这种语言", "write all keywords in this language")).choices([
        "zh",
        "en",
      ]),
    )
    .option("--stdin", t("从标准输入读，写到标准输出", "read standard input, write standard output"))
    .action(async (files: string[], options: { check?: true; keywords?: Locale; stdin?: true }) => {
      const { formatFiles } = await import("./commands/fmt.js");
      const { check = false, keywords = null, stdin = false } = options;
      finish(await formatFiles(io, files, { check, keywords, stdin }));
    });

  command(
    "diff",
    "比较两份通知：条款有什么变化，谁多缴、谁少缴",
    "what one notice changes against another, and for whom",
  )
    .argument("<before>", t("上年（或邻地）的 .policy 文件", "last year's .policy file, or the neighbour's"))
    .argument("<after>", t("今年的 .policy 文件", "this year's .policy file"))
    .addOption(
      new Option("--format <format>", t("输出形式", "form of the output"))
        .choices(["text", "md", "json", "html"])
        .default("text"),
    )
    .option("-o, --out <file>", t("写入文件", "write to a file"))
    .option("--all", t("整张新增或取消的任务表也逐行列出", "list every row of annexes that are new or gone"))
    .option(
      "--fail-on-breaking",
      t(
        "原来能填的事实或身份不再能用时，退出码为 1",
        "exit 1 where facts or identities that were accepted are refused",
      ),
    )
    .addOption(budgetOption(io))
    .action(async (before: string, after: string, options: DiffOptions & { budget?: string }) => {
      const { diffFiles } = await import("./commands/diff.js");
      finish(await diffFiles(io, before, after, options, requestedBudget(io, options.budget)));
    });

  command(
    "verify",
    "对所有可能的人和日子回答：有没有空档、冲突、多付少付",
    "answer questions about every possible person and day",
  )
    .argument("<files...>", t("文件或文件夹", "files or folders"))
    .option("--all", t("逐一列出，每处都带用例", "list each, with its test"))
    .option("--boundaries", t("列出每个日期和年龄界线两边的人", "list a person on either side of each boundary"))
    .option("--json", t("输出 JSON", "print JSON"))
    .addOption(budgetOption(io))
    .action(async (files: string[], options: VerifyWords) => {
      const { verifyFiles } = await import("./commands/verify.js");
      const { all, boundaries, json, budget } = options;
      const asked = { all: all === true, boundaries: boundaries === true, json: json === true };
      finish(verifyFiles(io, files, asked, () => requestedBudget(io, budget)));
    });

  command(
    "coverage",
    "与原文逐条对照：每个数字都有着落",
    "compare a .policy file with its printed notice, figure by figure",
  )
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .option("--html <out>", t("写成一页可打印的网页", "write one printable page"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (file: string, options: { html?: string; json?: true }) => {
      const { coverage } = await import("./commands/coverage.js");
      finish(await coverage(io, file, { html: options.html ?? null, json: options.json === true }));
    });

  command(
    "conform",
    "对照上级通知：哪些守住了，哪些不符，哪些还未定",
    "hold a notice against its superior, term by term",
  )
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .requiredOption("--to <superior>", t("上级通知的 .policy 文件", "the superior's .policy file"))
    .addOption(
      new Option("--format <format>", t("输出形式", "form of the output"))
        .choices(["text", "md", "json"])
        .default("text"),
    )
    .action(async (file: string, options: { to: string; format: string }) => {
      const { conformFile } = await import("./commands/conform.js");
      finish(conformFile(io, file, options));
    });

  command("report", "写出供签发人审阅的报告", "write the report for the person who signs")
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .option("--html <file>", t("网页，可打印", "a page, printable"))
    .option("--md <file>", t("Markdown", "Markdown"))
    .option("--ics <file>", t("各单位时限的日历（iCalendar）", "the obligations as a calendar (iCalendar)"))
    .option("--against <file>", t("去年的 .policy 文件，与之比较", "last year's .policy file, to compare with"))
    .addOption(budgetOption(io))
    .action(async (file: string, options: ReportOptions & { budget?: string }) => {
      const { reportFile } = await import("./commands/report.js");
      finish(await reportFile(io, file, options, () => requestedBudget(io, options.budget)));
    });

  command("explain", "解释一个问题代码", "explain a finding's code")
    .argument("[code]", t("问题代码，如 annex-sum；不写则列出全部", "a code such as annex-sum; none lists them all"))
    .action(async (code: string | undefined) => {
      const { explain } = await import("./commands/explain.js");
      finish(explain(io, code ?? null));
    });

  command("init", "新建一份通知的 .policy 文件", "start a new .policy file")
    .argument("[name]", t("通知名称，如 某县2027", "the notice's name"))
    .option("--year <year>", t("参保年度", "the insurance year"))
    .option("--keywords <zh|en>", t("关键词的语言", "language of the keywords"))
    .action(async (name: string | undefined, options: { year?: string; keywords?: string }) => {
      const { init } = await import("./commands/init.js");
      finish(await init(io, name ?? null, options));
    });

  command("new", "把上年的 .policy 文件顺延到新的一年", "carry last year's .policy file forward")
    .requiredOption("--from <file>", t("上年的 .policy 文件", "last year's .policy file"))
    .option("--year <year>", t("参保年度，默认上年的次年", "the insurance year; default: the one after"))
    .option("-o, --out <file>", t("写入的文件", "the file to write"))
    .action(async (options: { from: string; year?: string; out?: string }) => {
      const { newFrom } = await import("./commands/new.js");
      finish(await newFrom(io, options));
    });

  command("lsp", "启动语言服务器，供编辑器使用", "start the language server, for editors")
    .option("--stdio", t("用标准输入和输出（默认）", "over standard input and output (default)"))
    .option("--node-ipc", t("用 Node 的进程通道", "over Node's process channel"))
    .option("--pipe <name>", t("用命名管道", "over a named pipe"))
    .option("--socket <port>", t("用 TCP 端口", "over a TCP port"))
    .option("--clientProcessId <pid>", t("编辑器的进程号", "the editor's process id"))
    .action(async () => {
      const { lsp } = await import("./commands/lsp.js");
      lsp(io);
    });
  return program;
}

async function main(): Promise<void> {
  const locale = requestedLocale(process.argv.slice(2));
  const { paint, shown } = terminal(process.stdout, process.env);
  const io: Io = {
    out: (text) => process.stdout.write(shown(text)),
    raw: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(shown(text)),
    locale,
    paint,
  };
  try {
    const program = commandLine(io, (code) => (process.exitCode = code));
    if (process.argv.length <= 2) program.outputHelp();
    else await program.parseAsync();
  } catch (error) {
    if (error instanceof Misuse) io.error(misuseLine(error));
    else if (!(error instanceof CommanderError)) io.error(unexpected(io, error));
    else if (error.exitCode === 0) return;
    else io.error(misuseText(error, locale));
    process.exitCode = EXIT.misuse;
  }
}

/** What no command has words for. Where it came from is for who mends the compiler. */
function unexpected(io: Io, error: unknown): string {
  if (process.env["ZHENGCE_TRACE"] && error instanceof Error) io.error(`${error.stack ?? ""}\n`);
  const { zh, en } = reasonOf(error);
  return `zhengce: ${say(io, `没有做完：${zh}（ZHENGCE_TRACE=1 显示出错的地方）`, `not done: ${en} (ZHENGCE_TRACE=1 shows where)`)}\n`;
}

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main();
