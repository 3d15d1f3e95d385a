// What a budget is compared with: last year's file, other files, and the notice with other words in it.
import type { Texts } from "@zhengce/grammar";
import { groupPairs } from "../../compare/match-groups.js";
import type { Program } from "../../decision/program.js";
import { catalogue } from "../../rules/catalogue.js";
import { otherNotice, sameYear, type Scenario } from "../../roster/scenario.js";
import { whatIf, type WhatIfFault } from "../../what-if/what-if.js";
import { Misuse, say, type Io } from "../io.js";
import { compiled, loadNotice } from "../load.js";
import { decides, type Notice } from "../../told/notice.js";
import type { Form } from "../notice-errors.js";

export interface Compared {
  readonly scenario: Scenario;
  /** Of another file. */
  readonly notice: Notice | null;
}

/** The notice of another file; `taken`: names that others have. Its findings are printed, and null comes back, where it has errors. */
export function otherFile(
  io: Io,
  notice: Notice,
  path: string,
  { taken, form }: { readonly taken: readonly string[]; readonly form: Form },
): Compared | null {
  const other = loadNotice(io, path, form);
  if (other === null) return null;
  const program = programOf(other);
  const pairs = groupPairs(other.model, notice.model).map(({ before, after }) => [before.name, after.name] as const);
  const name = taken.includes(program.notice) ? path : program.notice;
  return { scenario: otherNotice(name, program, programOf(notice), pairs), notice: other };
}

/** The notice with other words in it. Throws `Misuse` where they can't stand there. */
export function otherWords(io: Io, path: string, notice: Notice, words: string): Compared {
  const wish = whatIf(notice.source, notice.tree, words);
  const refused = ({ zh, en }: Texts): Misuse =>
    new Misuse(say(io, `--what-if “${words}”：${zh}`, `--what-if “${words}”: ${en}`));
  if (wish.fault !== undefined) throw refused(sayFault(wish.fault));
  const { compilation, diagnostics } = compiled(path, wish.source.text, undefined, wish.revise);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  // What 原文如此 may silence leaves no doubt about the answers: figures that repeat others, terms of a superior.
  const [error] = errors.filter(({ code }) => catalogue[code]?.acknowledgeable !== true);
  if (error !== undefined) throw refused(error.message);
  for (const { message } of errors) io.error(`${io.paint("yellow", refused(message).message)}\n`);
  if (compilation === null || !decides(compilation))
    throw refused({ zh: "无法算出结果", en: "nothing could be decided" });
  return { scenario: sameYear(words.replace(/\s+/gu, " ").trim(), programOf(compilation)), notice: null };
}

/** Open slots are answered from the notice that 未尽事宜 names. */
export function programOf({ answering, program }: Notice): Program {
  return answering ?? program;
}

function sayFault(fault: WhatIfFault): Texts {
  const list = (found: readonly string[]): string => found.map((one) => `\n  ${one}`).join("");
  switch (fault.code) {
    case "unread":
      return fault.finding.message;
    case "empty":
      return { zh: "里面没有语句", en: "there is no statement in it" };
    case "unfit":
      return {
        zh: `“${fault.words}”不能设想；可以设想标准、资助、资助上限、多重身份、奖励、期间、人群、参保范围、情形和例外，或写另一个 .policy 文件`,
        en: `“${fault.words}” can't be asked about; 标准, 资助, 资助上限, 多重身份, 奖励, 期间, 人群, 参保范围, 情形 and 例外 can, or name another .policy file`,
      };
    case "no-match":
      return {
        zh: `通知里没有讲同一件事的语句${fault.near.length === 0 ? "" : `；最接近的是：${list(fault.near)}`}`,
        en: `no statement of the notice is about the same${fault.near.length === 0 ? "" : `; near it are:${list(fault.near)}`}`,
      };
    case "several":
      return {
        zh: `通知里有几句讲同一件事，不知道改哪一句：${list(fault.found)}`,
        en: `several statements of the notice are about the same, and which one is meant is unknown:${list(fault.found)}`,
      };
  }
}
