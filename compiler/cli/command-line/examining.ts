// The commands that examine a notice as a whole, or beside another. Their work is loaded only when they are called.
import { Option } from "commander";
import { budgetOption, requestedBudget } from "../budget.js";
import type { DiffOptions } from "../commands/diff.js";
import type { ReportOptions } from "../commands/report.js";
import type { Commands } from "./commands.js";

interface VerifyWords {
  all?: true;
  boundaries?: true;
  json?: true;
  budget?: string;
}

/** diff, verify, coverage, conform, report. */
export function addExamining({ io, t, command, finish }: Commands): void {
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
    .option("-o, --out <file>", t("写入文件；- 是标准输出", "write to a file; - for standard output"))
    .option("--all", t("整张新增或取消的任务表也逐行列出", "list every row of annexes that are new or gone"))
    .option(
      "--api",
      t(
        "只列出对嵌入通知的程序有什么变化；不兼容时退出码为 1",
        "only what changes for programs that embed the notice; exit 1 where that breaks them",
      ),
    )
    .option(
      "--fail-on-breaking",
      t(
        "原来能填的事实或身份不再能用时，退出码为 1",
        "exit 1 where facts or identities that were accepted are refused",
      ),
    )
    .addOption(budgetOption(io))
    .action(async (before: string, after: string, options: DiffOptions & { budget?: string }) => {
      const { diffFiles } = await import("../commands/diff.js");
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
      const { verifyFiles } = await import("../commands/verify.js");
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
    .option("--html <out>", t("写成一页可打印的网页；- 是标准输出", "write one printable page; - for standard output"))
    .option("--json", t("输出 JSON", "print JSON"))
    .action(async (file: string, options: { html?: string; json?: true }) => {
      const { coverage } = await import("../commands/coverage.js");
      finish(await coverage(io, file, { html: options.html ?? null, json: options.json === true }));
    });

  command(
    "conform",
    "对照上级通知：哪些守住了，哪些不符，哪些还未定",
    "hold a notice against its superior, term by term",
  )
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .option(
      "--to <superior>",
      t(
        "上级通知的 .policy 文件；不写，用“上级”指明的那一份",
        "the superior's .policy file; else the one that 上级 names",
      ),
    )
    .addOption(
      new Option("--format <format>", t("输出形式", "form of the output"))
        .choices(["text", "md", "json"])
        .default("text"),
    )
    .action(async (file: string, options: { to?: string; format: string }) => {
      const { conformFile } = await import("../commands/conform.js");
      finish(conformFile(io, file, options));
    });

  command(
    "report",
    "写出供签发人审阅的报告；文件写 - 是标准输出",
    "write the report for the person who signs; - as a file is standard output",
  )
    .argument("<file>", t(".policy 文件", "the .policy file"))
    .option("--html <file>", t("网页，可打印", "a page, printable"))
    .option("--md <file>", t("Markdown", "Markdown"))
    .option("--ics <file>", t("各单位时限的日历（iCalendar）", "the obligations as a calendar (iCalendar)"))
    .option("--against <file>", t("去年的 .policy 文件，与之比较", "last year's .policy file, to compare with"))
    .addOption(budgetOption(io))
    .action(async (file: string, options: ReportOptions & { budget?: string }) => {
      const { reportFile } = await import("../commands/report.js");
      finish(await reportFile(io, file, options, () => requestedBudget(io, options.budget)));
    });
}
