// The commands for lists of people. Their work is loaded only when they are called.
import { Option, type Command } from "commander";
import type { AuditWish } from "../commands/audit.js";
import type { BudgetWish } from "../commands/budget.js";
import type { RosterWish } from "../commands/roster.js";
import type { SqlWish } from "../commands/sql.js";
import { ENCODINGS, ENGINES } from "./choices.js";
import type { Commands } from "./commands.js";

/** roster, audit, budget, sql. */
export function addRosters(commands: Commands): void {
  const { t, io, command, finish } = commands;
  const overRoster = (name: string, zh: string, en: string): Command => takingRoster(commands, command(name, zh, en));
  const rows = t(
    "逐人的结果写入的文件，按后缀定格式，或 PostgreSQL 的新表；默认以 CSV 写到标准输出",
    "the file to write the rows to, in the format of its ending, or a new table of PostgreSQL; default: CSV to standard output",
  );
  overRoster(
    "roster",
    "按通知为整张名册逐人算出应缴、资助和待遇，并汇总",
    "assess a whole sheet of people, and sum it up",
  )
    .option("-o, --out <file>", rows)
    .option("--columns <names>", t("只要这些结果列", "only these result columns"))
    .addOption(
      new Option(
        "--engine <name>",
        t(
          "javascript 逐行计算，duckdb 在数据库里计算；默认从 .parquet 到 .parquet 用 duckdb",
          "javascript goes row by row, duckdb inside the database; default: duckdb from .parquet to .parquet",
        ),
      ).choices([...ENGINES]),
    )
    .action(async (notice: string, roster: string, options: RosterWish) => {
      const { rosterFile } = await import("../commands/roster.js");
      finish(await rosterFile(io, notice, roster, options));
    });

  overRoster("audit", "把已收、已资助的金额与通知逐人核对", "hold what was recorded for people against the notice")
    .requiredOption("--paid <column>", t("记录个人实缴的列", "the column of what people paid"))
    .option("--subsidy <column>", t("记录资助的列", "the column of what was subsidised"))
    .option("--from <column>", t("记录待遇起始日的列", "the column of the first day of benefits"))
    .option("-o, --out <file>", rows)
    .option("--all", t("相符的也列出，按名册的次序", "list what is right too, in the order of the roster"))
    .action(async (notice: string, roster: string, options: AuditWish) => {
      const { auditFile } = await import("../commands/audit.js");
      finish(await auditFile(io, notice, roster, options));
    });

  overRoster(
    "budget",
    "名册上的人按通知要各方出多少钱，与上年、与各种设想比较",
    "what a notice costs whom, for a roster",
  )
    .option("--against <last>", t("上年的 .policy 文件，与它比较", "last year's .policy file, to compare with"))
    .option(
      "--what-if <words>",
      t(
        '如果某一句改成这样，如 "资助 低保对象 80%"，或另一个 .policy 文件；可写几次',
        'if one statement said this, such as "资助 低保对象 80%", or another .policy file; may be given again',
      ),
      oneMore,
    )
    .option(
      "-o, --out <file>",
      t(
        "预算写入的文件，按后缀定格式：.xlsx、.csv、.tsv 是表格，.html（带图）、.md、.json",
        "the file to write the budget to, in the format of its ending: tables as .xlsx, .csv, .tsv; .html (with charts), .md, .json",
      ),
    )
    .action(async (notice: string, roster: string, options: BudgetWish) => {
      const { budgetFile } = await import("../commands/budget.js");
      finish(await budgetFile(io, notice, roster, options));
    });

  command(
    "sql",
    "把通知写成一个 SQL 查询，在数据库里为整张表逐人算出结果",
    "print the notice as one SQL query over a table of people",
  )
    .argument("<notice>", t(".policy 文件", "the .policy file"))
    .addOption(
      new Option("--dialect <database>", t("哪种数据库", "for which database"))
        .choices(["duckdb", "postgres", "clickhouse", "spark", "sqlite"])
        .makeOptionMandatory(),
    )
    .option(
      "--table <name>",
      t("人员的表；点隔开模式和表", "the table of people; a dot between schema and table"),
      "roster",
    )
    .addOption(
      new Option("--as <form>", t("查询、视图，或 DuckDB 的表宏", "a query, a view, or a table macro of DuckDB"))
        .choices(["query", "view", "macro"])
        .default("query"),
    )
    .option(
      "--carry <columns>",
      t("结果前面带上表里的这些列，如 证件号码", "columns of the table to stand before the results"),
    )
    .option(
      "--without <columns>",
      t("表里没有的可缺事实，当作都没有", "optional facts that the table lacks: absent for everybody"),
    )
    .option("-o, --out <file>", t("写入的文件；默认写到标准输出", "the file to write; default: standard output"))
    .action(async (notice: string, options: SqlWish) => {
      const { sqlOf } = await import("../commands/sql.js");
      finish(await sqlOf(io, notice, options));
    });
}

/** What every command over a roster takes. */
function takingRoster({ t }: Commands, command: Command): Command {
  return command
    .argument("<notice>", t(".policy 文件", "the .policy file"))
    .argument(
      "<roster>",
      t(
        "名册：.csv、.tsv、.xlsx、.ndjson、.json、.parquet、DuckDB 数据库，或 PostgreSQL 的表 postgres://…；- 是标准输入",
        "the roster: .csv, .tsv, .xlsx, .ndjson, .json, .parquet, a database of DuckDB, a table of PostgreSQL as postgres://…; - for standard input",
      ),
    )
    .option("--explain-columns", t("只列出每一列怎样读", "only show how each column is read"))
    .option("--map <file>", t('列的对应表（JSON），如 {"缴费时间": "缴费日期"}', "which header is which fact (JSON)"))
    .option(
      "--sheet <name>",
      t(
        '工作簿或数据库里的一张表；"*" 是依次全部',
        'one sheet of a workbook, or table of a database; "*": all of them',
      ),
    )
    .option("--key <column>", t("不应重复的列，如 证件号码", "a column in which no value may come twice"))
    .option("--by <columns>", t("汇总还按这些列分，如 乡镇,村", "columns that the totals are told apart by, too"))
    .option("--dry-run <rows>", t("只读前面这么多行，不写文件", "read only so many rows and write nothing"))
    .addOption(
      new Option(
        "--encoding <name>",
        t("-o 写 .csv、.tsv 时的编码，默认 UTF-8", "of the .csv or .tsv that -o writes; UTF-8 by default"),
      ).choices([...ENCODINGS]),
    )
    .option(
      "--totals <file>",
      t(
        "汇总写入 .html（带图）、.md 或 .json；可写几次",
        "write the totals to .html (with charts), .md or .json; may be given again",
      ),
      oneMore,
    )
    .option(
      "--json",
      t("汇总以 JSON 写到标准输出：金额以分计", "write the totals as JSON to standard output: money in fen"),
    );
}

const oneMore = (one: string, others: readonly string[] | undefined): readonly string[] => [...(others ?? []), one];
