// What the status item says: of the server, and of the notice in front of the person. Knows no editor.
import type { Life } from "./server-life.js";

export interface Standing {
  readonly life: Life;
  /** Of the notice in front; null where there is none. */
  readonly notice: NoticeStanding | null;
}
export interface NoticeStanding {
  readonly errors: number;
  readonly warnings: number;
  /** The server that runs has said what it finds: none at all is then a result. */
  readonly checked: boolean;
  /** The findings are from before the server's end. */
  readonly stale: boolean;
  /** Null where the tests can't be run. */
  readonly tests: Share | null;
  /** Rules that some test reaches. */
  readonly rules: Share | null;
}
export interface Share {
  readonly done: number;
  readonly all: number;
}
export interface Said {
  /** With the editor's icons. */
  readonly text: string;
  /** For whoever hears it, and, a line each, for who rests the pointer on it. */
  readonly lines: readonly string[];
  readonly alarm: "none" | "warning" | "error";
}

export function statusText({ life, notice }: Standing, zh: boolean): Said {
  const word = (chinese: string, english: string): string => (zh ? chinese : english);
  const name = word("政策", "Zhengce");
  const [icon, server] = {
    starting: ["$(loading~spin)", word("语言服务正在启动", "The language server is starting")],
    running: ["$(law)", word("语言服务正常", "The language server is running")],
    restarting: [
      "$(loading~spin)",
      word("语言服务停了，正在重新启动", "The language server ended and is starting again"),
    ],
    stopped: [
      "$(debug-disconnect)",
      word("语言服务停了，点按重新启动", "The language server has stopped; press to restart it"),
    ],
  }[life] as [string, string];
  const lines = [server, ...(notice === null ? [] : ofNotice(notice, word))];
  const counts = notice === null ? [] : countsOf(notice, word);
  const state =
    life === "stopped"
      ? [word("语言服务停了", "server stopped")]
      : life === "restarting"
        ? [word("重新启动", "restarting")]
        : [];
  const alarm = life === "stopped" ? "error" : life === "restarting" || notice?.stale === true ? "warning" : "none";
  return { text: [icon, name, ...state, ...counts].join(" "), lines, alarm };
}

type Word = (chinese: string, english: string) => string;

function countsOf({ errors, warnings, stale, tests }: NoticeStanding, word: Word): readonly string[] {
  return [
    ...(stale ? ["$(history)"] : []),
    ...(errors > 0 ? [`$(error) ${String(errors)}`] : []),
    ...(warnings > 0 ? [`$(warning) ${String(warnings)}`] : []),
    ...(tests === null || tests.all === 0
      ? []
      : [`$(beaker) ${word("用例 ", "")}${String(tests.done)}/${String(tests.all)}`]),
  ];
}

function ofNotice({ errors, warnings, checked, stale, tests, rules }: NoticeStanding, word: Word): readonly string[] {
  const old = stale ? word("（停下之前的结果，可能已过时）", " (from before the stop, may be out of date)") : "";
  const share = ({ done, all }: Share): string => `${String(done)}/${String(all)}`;
  return [
    checked || stale
      ? word(
          `本文件：${String(errors)} 个错误，${String(warnings)} 个警告`,
          `This file: ${String(errors)} errors, ${String(warnings)} warnings`,
        ) + old
      : word("本文件：还没有检查", "This file: not checked yet"),
    tests === null
      ? word("用例：现在不能运行", "Tests: can't be run now")
      : tests.all === 0
        ? word("用例：还没有", "Tests: none yet")
        : word(`用例：通过 ${share(tests)}`, `Tests: ${share(tests)} passed`),
    ...(rules === null ? [] : [word(`用例用到的规则：${share(rules)}`, `Rules that tests reach: ${share(rules)}`)]),
  ];
}
