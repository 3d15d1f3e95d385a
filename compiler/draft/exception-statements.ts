// Who pays at other times than the rest → 例外, each before those that the print names later.
import { writtenName } from "../semantics/written-name.js";
import type { Frame } from "./frame.js";
import { marked } from "./literals.js";
import { CERTIFIED_ON } from "./patterns/events.js";
import type { Said } from "./said.js";

type Exception = Extract<Said, { kind: "exception" | "newborn" | "transfer" | "veteran" }>;
/** Null where what is paid is not known, or the order of the exceptions. */
export function exceptionOf(said: Exception, frame: Frame): string | null {
  const pays = frame.own ? "  缴纳 个人缴费\n" : "";
  switch (said.kind) {
    case "newborn":
      return exception(frame, {
        name: "新生儿",
        when: `缴费日期 在 本年度 且 出生日期 在 本年度 且 缴费日期 在 出生日期 起 ${marked(said.within)} 内`,
        unprinted: "只算本年度出生、本年度缴费的",
        pays,
        from: "出生日期",
      });
    case "transfer":
      return exception(frame, {
        name: "职工医保转入",
        when: `${said.years === null ? "" : `连续参保年数 ≥ ${said.years} 且 `}缴费日期 在 本年度 且 缴费日期 在 职工医保暂停缴费日期 起 ${marked(said.within)} 内`,
        unprinted: "只算本年度缴费的",
        pays: said.pays ? pays : "  缴纳 未规定\n",
        from: said.from,
      });
    case "exception":
      return exception(frame, {
        name: said.name,
        when: whenOf(said),
        unprinted: said.until === null ? "只算本年度缴费的" : null,
        pays: said.pays ? pays : "  缴纳 未规定\n",
        from: said.from === CERTIFIED_ON ? `${CERTIFIED_ON} 不早于 年初` : said.from,
      });
    case "veteran":
      if (!frame.own) return null;
      return exception(frame, {
        name: "退役军人",
        when: "退役日期 在 本年度 且 缴费日期 在 本年度 且 缴费日期 在 退役日期 以后",
        unprinted: null,
        pays: said.yuan === null ? pays : `  缴纳 个人缴费（${said.yuan}元）\n`,
        from: "缴费日期",
      });
  }
}

interface Exceptional {
  readonly name: string;
  readonly when: string;
  /** What it is bounded by though the print does not say so; null where the print does. */
  readonly unprinted: string | null;
  readonly pays: string;
  readonly from: string;
}
function exception({ exceptions }: Frame, { name, when, unprinted, pays, from }: Exceptional): string | null {
  if (pays === "") return null;
  const behind = exceptions.slice(exceptions.indexOf(name) + 1);
  const order = behind.length === 0 ? "" : ` 优先于 ${behind.map(writtenName).join("、")}`;
  const readings = [
    ...(unprinted === null ? [] : [`年度原文没有写，${unprinted}，待核。`]),
    ...(behind.length === 0 ? [] : [`合于几种例外的，先后原文没有写，先取${name}，待核。`]),
  ];
  const said = readings.map((reading) => `解释 "${reading}"\n`).join("");
  return `${said}例外 ${writtenName(name)}${order} {\n  当 ${when}\n${pays}  待遇 从 ${from}\n}`;
}

function whenOf({ groups, facts, within, next, until }: Extract<Said, { kind: "exception" }>): string {
  const either = (all: readonly string[]): string => (all.length > 1 ? `（${all.join(" 或 ")}）` : (all[0] ?? ""));
  const days = facts.map((fact) => `缴费日期 在 ${fact}${next ? " 次月" : ""} 起 ${marked(within ?? "")} 内`);
  return [
    ...(groups.length === 0 ? [] : [either(groups.map(writtenName))]),
    until === null ? "缴费日期 在 本年度" : `缴费日期 在 ${marked(until)} 以前`,
    ...(days.length === 0 ? [] : [either(days)]),
  ].join(" 且 ");
}
