// The command line: the program itself, its help and its commands.
import { Command, Option } from "commander";
import { helpTexts } from "../commander-texts.js";
import type { ExitCode, Io } from "../io.js";
import { addDaily } from "./daily.js";
import { addExamining } from "./examining.js";
import { addRosters } from "./rosters.js";
import { addServing } from "./serving.js";
import { addStarting } from "./starting.js";

/** The program with all its commands, in the order in which its help lists them. */
export function commandLine(io: Io, version: string, finish: (code: ExitCode) => void): Command {
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
  const commands = { io, version, t, command, finish };
  addDaily(commands);
  addRosters(commands);
  addExamining(commands);
  addServing(commands);
  addStarting(commands);
  return program;
}
