// The commands of every day: check, answer, test, lay out. Their work is loaded only when they are called.
import { Option } from "commander";
import type { Locale } from "@zhengce/grammar";
import type { CompileWish } from "../commands/compile.js";
import type { AssessWish } from "../commands/assess.js";
import type { Commands } from "./commands.js";

interface CheckWords {
  format: string;
  json?: true;
  fix?: true;
  dryRun?: true;
  unsafeFixes?: true;
}

interface TestWords {
  cases?: string;
  failOnEmpty?: true;
  coverage?: true;
  json?: true;
}

/** check, compile, assess, adjust, test, fmt. */
export function addDaily({ io, version, t, command, finish }: Commands): void {
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
      const { check } = await import("../commands/check.js");
      const { json, format, fix = false, dryRun = false, unsafeFixes = false } = options;
      finish(await check(io, files, { format: json ? "json" : format, fix, dryRun, unsafeFixes, version }));
    });

  command("compile", "把 .policy 文件编译成 TypeScript 模块", "compile .policy files to TypeScript modules")
    .argument("<files...>", t("文件或文件夹", "files or folders"))
    .requiredOption("-o, --out <dir>", t("输出文件夹", "output folder"))
    .addOption(
      new Option(
        "--format <format>",
        t(
          "写哪种 JavaScript：esm 写 .js，cjs 写 .cjs，both 写 .mjs 和 .cjs",
          "which JavaScript: esm writes .js, cjs writes .cjs, both write .mjs and .cjs",
        ),
      )
        .choices(["esm", "cjs", "both"])
        .default("esm"),
    )
    .addOption(
      new Option(
        "--keys <code|zh>",
        t(
          "JSON Schema 中事实的键：英文代码或中文名",
          "the keys of facts in the JSON Schema: English codes or Chinese names",
        ),
      )
        .choices(["code", "zh"])
        .default("code"),
    )
    .option(
      "--check-api <dir>",
      t(
        "与这个文件夹里以前写的 .api.json 比较；对程序不兼容的通知不写出，退出码为 1",
        "compare with the .api.json written to this folder before; a notice that breaks programs is not written: exit 1",
      ),
    )
    .option(
      "--columns",
      t(
        "另写 .columns.mjs：按列（类型数组）一次算很多人",
        "write .columns.mjs, too: columns of people, as typed arrays",
      ),
    )
    .option("-w, --watch", t("文件改动后重新编译", "compile again whenever a file changes"))
    .action(async (files: string[], { watch, ...wish }: CompileWish & { watch?: true }) => {
      const { compileFiles, watchFiles } = await import("../commands/compile.js");
      finish(await (watch ? watchFiles : compileFiles)(io, files, wish));
    });

  command("assess", "按通知为一个人或一批人算出应缴、资助和待遇", "assess one person, or many, under a notice")
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .requiredOption(
      "--facts <file>",
      t(
        "事实：JSON 对象或数组，.ndjson 每行一个；- 表示标准输入",
        "facts: a JSON object or array, one a line in .ndjson; - for standard input",
      ),
    )
    .option("--json", t("输出 JSON", "print JSON"))
    .option("--ndjson", t("每行是一个人的 JSON 对象", "each line is one person's JSON object"))
    .option("-o, --out <file>", t("写入文件；- 是标准输出", "write to a file; - for standard output"))
    .action(async (file: string, options: AssessWish) => {
      const { assessFile } = await import("../commands/assess.js");
      finish(await assessFile(io, file, options));
    });

  command("adjust", "缴费后身份变化：补差、退费或不调整", "what an identity change after payment does")
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .requiredOption("--before <file>", t("缴费时的事实（JSON）", "the facts at payment (JSON)"))
    .requiredOption("--after <file>", t("后来认定的事实（JSON）", "the facts as certified later (JSON)"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (file: string, options: { before: string; after: string; json?: true }) => {
      const { adjustFile } = await import("../commands/adjust.js");
      finish(adjustFile(io, file, options.before, options.after, options.json === true));
    });

  command("test", "运行 .policy 文件里的用例", "run the tests in .policy files")
    .argument("[files...]", t("文件或文件夹，默认当前文件夹", "files or folders; default: the current folder"))
    .option("--cases <file>", t("再运行一个 JSON 文件里的案例", "also run the cases of a JSON file"))
    .option("--fail-on-empty", t("没有用例的通知也算未通过", "a notice without tests fails, too"))
    .option("--coverage", t("列出每条规则有几个用例用到", "list how many tests reach each rule"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (files: string[], options: TestWords) => {
      const { testFiles } = await import("../commands/test.js");
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
      const { formatFiles } = await import("../commands/fmt.js");
      const { check = false, keywords = null, stdin = false } = options;
      finish(await formatFiles(io, files, { check, keywords, stdin }));
    });
}
