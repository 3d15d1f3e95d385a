// The command-line library's own words in the person's language: help titles and what was wrong with a call.
import type { CommanderError } from "commander";
import type { Locale } from "@zhengce/grammar";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Global Options:": "全局选项：",
};

export function helpTitle(title: string, locale: Locale): string {
  return locale === "zh" ? (TITLES[title] ?? title) : title;
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
  const named = /'([^']*)'/u.exec(error.message)?.[1];
  const guess = /Did you mean (?:one of )?(.*)\?/u.exec(error.message)?.[1];
  const choices = /Allowed choices are (.*)\.$/u.exec(error.message)?.[1];
  const allowed = choices === undefined ? "" : `，可以是 ${choices}`;
  return `zhengce：${words}${named === undefined ? "" : `：${named}`}${guess === undefined ? "" : `。是不是 ${guess}？`}${allowed}\n用 zhengce --help 查看帮助。\n`;
}
