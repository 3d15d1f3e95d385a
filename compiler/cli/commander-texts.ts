// The command-line library's own words in the person's language: help titles and what was wrong with a call.
import type { Argument, Command, CommanderError, Help, Option } from "commander";
import type { Locale } from "@zhengce/grammar";
import { displayWidth } from "./reporters/frame.js";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Global Options:": "全局选项：",
};

/** What stands for a value in the usage of a command. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  options: "选项",
  command: "命令",
  file: "文件",
  files: "文件",
  dir: "文件夹",
  folder: "文件夹",
  out: "输出文件",
  format: "形式",
  before: "上年文件",
  after: "今年文件",
  superior: "上级文件",
  code: "代码",
  name: "名称",
  year: "年度",
  seconds: "秒数",
  port: "端口",
  pid: "进程号",
  notice: "通知文件",
  roster: "名册",
  column: "列名",
  columns: "列名",
  database: "数据库",
  form: "形式",
  names: "列名",
  rows: "行数",
  last: "上年文件",
  print: "原文",
  words: "语句",
};

/** How help is laid out: English as the library has it, Chinese with every word of it in Chinese. */
export function helpTexts(locale: Locale): Partial<Help> {
  const base = { sortSubcommands: false };
  if (locale === "en") return base;
  return {
    ...base,
    displayWidth,
    styleTitle: (title) => TITLES[title] ?? title,
    commandUsage: (command) => placeholders(usageOf(command)),
    subcommandTerm: (command) =>
      placeholders(
        [command.name(), ...(command.options.length > 0 ? ["[options]"] : []), argumentsOf(command)].join(" "),
      ),
    optionTerm: ({ flags }) => placeholders(flags),
    argumentTerm: (argument) => placeholders(`<${argument.name()}>`).slice(1, -1),
    optionDescription: described,
    argumentDescription: described,
  };
}

function usageOf(command: Command): string {
  const above = command.parent === null ? "" : `${command.parent.name()} `;
  return `${above}${command.name()} ${command.usage()}`;
}
function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(" ");
}
function described({ description, argChoices, defaultValue }: Option | Argument): string {
  const more = [
    ...(argChoices === undefined ? [] : [`可以是 ${argChoices.join("、")}`]),
    ...(defaultValue === undefined ? [] : [`默认 ${String(defaultValue)}`]),
  ];
  return more.length === 0 ? description : `${description}（${more.join("；")}）`;
}
/** `<file>` and `[files...]` in Chinese; what is typed as it stands (`zh|en`) stays. */
function placeholders(text: string): string {
  return text.replace(
    /([<[])([a-z]+)(\.\.\.)?([>\]])/gu,
    (whole, open: string, name: string, more: string | undefined, close: string) => {
      const word = PLACEHOLDERS[name];
      return word === undefined ? whole : `${open}${word}${more ?? ""}${close}`;
    },
  );
}

const MISUSES: Readonly<Record<string, string>> = {
  "commander.unknownOption": "没有这个选项",
  "commander.unknownCommand": "没有这个命令",
  "commander.missingArgument": "缺少参数",
  "commander.excessArguments": "参数太多",
  "commander.optionMissingArgument": "选项后面缺少值",
  "commander.missingMandatoryOptionValue": "缺少必需的选项",
  "commander.invalidArgument": "选项的值不对",
};

/** What was wrong with the call, and where help is; ends in a newline. */
export function misuseText(error: CommanderError, locale: Locale): string {
  if (locale === "en") return `zhengce: ${error.message.replace(/^error: /u, "")}\nSee zhengce --help.\n`;
  const words = MISUSES[error.code];
  if (words === undefined) return `zhengce：${error.message}\n`;
  const quoted = /'([^']*)'/u.exec(error.message)?.[1];
  const isArgument = error.code === "commander.missingArgument";
  const named = quoted === undefined ? undefined : isArgument ? PLACEHOLDERS[quoted] : placeholders(quoted);
  const guess = /Did you mean (?:one of )?(.*)\?/u.exec(error.message)?.[1];
  const choices = /Allowed choices are (.*)\.$/u.exec(error.message)?.[1];
  const allowed = choices === undefined ? "" : `，可以是 ${choices.replaceAll(", ", "、")}`;
  return `zhengce：${words}${named === undefined ? "" : `：${named}`}${guess === undefined ? "" : `。是不是 ${guess}？`}${allowed}\n用 zhengce --help 查看帮助。\n`;
}
