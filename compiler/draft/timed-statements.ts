// When one pays, when benefits begin and who pays at other times → statements.
import { writtenName } from "../semantics/written-name.js";
import { exceptionOf } from "./exception-statements.js";
import { follows } from "./frame.js";
import type { Frame } from "./frame.js";
import { marked } from "./literals.js";
import { ruleOf } from "./rule-statements.js";
import type { Said } from "./said.js";
import { COMES_LATE, LATE, partName, situationOf } from "./situations.js";

export type Timed = Extract<
  Said,
  {
    kind:
      | "period"
      | "periods"
      | "benefits"
      | "benefitsBy"
      | "waitIn"
      | "wait"
      | "late"
      | "lateAgain"
      | "rule"
      | "exception"
      | "newborn"
      | "transfer"
      | "veteran";
  }
>;
export function timeOf(said: Timed, frame: Frame): string | null {
  const pays = frame.own ? "  缴纳 个人缴费\n" : "";
  switch (said.kind) {
    case "period": {
      const ends = `期间 ${writtenName(said.name)} 从 ${end(said.from)} 至 ${end(said.to)}`;
      const paid = frame.extended.includes(said.name)
        ? ordinary(said.name, pays, { ...frame, parts: [], gaps: false })
        : "";
      return said.name === frame.period
        ? `${ends}\n${ordinary(said.name, pays, frame)}`.trim()
        : `${ends}\n${paid}`.trim();
    }
    case "periods": {
      const each = said.of.map(
        ({ group, from, to }) =>
          `  ${group === null ? "其他" : `当 ${writtenName(group)}`} { 从 ${end(from)} 至 ${end(to)} }`,
      );
      const days = `期间 ${writtenName(said.name)} {\n${each.join("\n")}\n}`;
      return said.name === frame.period ? `${days}\n${ordinary(said.name, pays, frame)}`.trim() : days;
    }
    case "benefits": {
      if (frame.period === null || !frame.own || frame.parts.length > 0 || (said.gapless && !frame.gaps)) return null;
      const to = said.to === null ? "" : ` 至 ${marked(said.to)}`;
      return `情形 ${situationOf(frame.period)} { 待遇 从 ${marked(said.from)}${to} }`;
    }
    case "benefitsBy": {
      // Of the whole period, or of a part of it where all its parts are said.
      const part = frame.parts.findIndex(({ from, to }) => (said.from ?? from) === from && to === said.to);
      if (frame.period === null || !frame.own || part < 0) return null;
      const ends = said.ends === undefined || said.ends === null ? "" : ` 至 ${marked(said.ends)}`;
      const starts = `${/^[0-9]/u.test(said.starts) ? marked(said.starts) : said.starts}${ends}`;
      if (frame.parts.length === 1) return `情形 ${situationOf(frame.period)} { 待遇 从 ${starts} }`;
      // Its first day is that of the period where only the last is printed.
      const when =
        said.from === null
          ? `缴费日期 在 ${frame.period} 且 缴费日期 在 ${marked(said.to)} 以前`
          : `缴费日期 在 ${marked(said.from)} 至 ${marked(said.to)}`;
      return `情形 ${partName(frame.period, part)} {\n  当 ${when}\n${pays}  待遇 从 ${starts}\n}`;
    }
    case "wait":
      return frame.late === null ? null : `情形 ${frame.late} { 待遇 从 缴费日期 等待 ${marked(said.wait)} }`;
    case "late":
      return lateOf(said, frame);
    case "waitIn":
      if (!frame.own || !frame.extended.includes(said.period)) return null;
      return `情形 ${situationOf(said.period)} { 待遇 从 缴费日期 等待 ${marked(said.wait)} }`;
    case "lateAgain":
      if (frame.wait !== said.wait) return null;
      if (frame.late === null) return `说明 "超过${said.after}才缴费的，等待的${said.wait}与${COMES_LATE}相同。"`;
      return `说明 "超过${said.after}才缴费的，金额和等待的${said.wait}与${LATE}相同。"`;
    case "rule":
      return ruleOf(said, frame);
    case "exception":
    case "newborn":
    case "transfer":
    case "veteran":
      return exceptionOf(said, frame);
  }
}

function lateOf(said: Extract<Said, { kind: "late" }>, frame: Frame): string | null {
  if (!frame.own || !frame.budget) return null;
  const sum = said.yuan === null ? "" : `（${said.yuan}元）`;
  if (said.from === null && frame.period === null) return null;
  if (said.after !== null && !follows(said.after, frame)) return null;
  const from =
    said.after !== null ? end(said.after) : said.from === null ? `${frame.period ?? ""} 次日` : end(said.from);
  const of =
    said.of === null || said.yuan === null
      ? ""
      : `说明 "补缴的${said.yuan}元是个人缴费${said.of.own}元与财政补助${said.of.budget}元之和。"\n`;
  const wait = said.wait === null ? "" : `\n  待遇 从 缴费日期 等待 ${marked(said.wait)}`;
  return `${of}期间 ${LATE}期 从 ${from} 至 ${said.to === null ? "未规定" : end(said.to)}
情形 ${LATE} {
  当 缴费日期 在 ${LATE}期
  缴纳 个人缴费 + 财政补助${sum}
  资助 未规定${wait}
}`;
}

/** Without a standard nobody can say what is paid. */
function ordinary(period: string, pays: string, { gaps, parts }: Frame): string {
  if (pays === "" || parts.length > 1) return "";
  const when = `缴费日期 在 ${period}${gaps ? " 且 断保年数 = 0" : ""}`;
  return `情形 ${situationOf(period)} {\n  当 ${when}\n${pays}}`;
}
function end(day: string): string {
  return day === "未规定" ? day : marked(day);
}
