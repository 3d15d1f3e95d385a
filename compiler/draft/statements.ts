// What was understood → statements. What needs another statement that is not there stays to be written.
import { writtenName } from "../semantics/written-name.js";
import type { Frame } from "./frame.js";
import { bearersOf } from "./bearer-statements.js";
import { jointStatement } from "./joint-statements.js";
import { amount, marked, names, payersText, valueText } from "./literals.js";
import type { Aside } from "./patterns/asides.js";
import type { Said } from "./said.js";
import { timeOf } from "./timed-statements.js";

const ASIDE: Readonly<Record<Aside, string>> = {
  office: "写的是怎样办理，",
  funds: "写的是各部门的资金，",
  aim: "写的是工作目标，",
  reward: "写的是对各地和单位的考核，",
  reimbursed: "写的是医疗费用怎样报销，",
  told: "写的是以往的情况，",
  contact: "写的是到哪里咨询和办理，",
  issue: "写的是文件本身，",
};

/** The statement's lines; null where what it needs is not there, "" where it says nothing by itself. */
export function statementOf(said: Said, frame: Frame): string | null {
  switch (said.kind) {
    case "standard":
    case "tiers":
      return standardOf(said);
    case "part":
      return frame.budget ? partOf(said) : null;
    case "bearers":
      return bearersOf(said, frame);
    case "subsidy": {
      const tier = said.tier === null ? "" : `${writtenName(said.tier)} `;
      const shares = (said.shares ?? []).map(({ payers, yuan }) => `  其中 ${amount(yuan)} 由 ${names(payers)}`);
      const parts = shares.length === 0 ? "" : ` {\n${shares.join("\n")}\n}`;
      return `资助 ${names(said.groups)} ${tier}${valueText(said.value)}${payersText(said.payers)}${parts}`;
    }
    case "group":
      return groupOf(said);
    case "certified":
      return `人群 ${names(said.groups)} 认定 ${quoted(said.body)}`;
    case "combination":
      return "多重身份 就高不重复";
    case "cap":
      return frame.own ? "资助上限 个人缴费" : null;
    case "deadline":
      return deadlineOf(said);
    case "persons":
      return `任务表 ${quoted(said.name)} ${said.count}`;
    case "elsewhere":
      return `未规定 ${quoted(said.topic)} 按 ${quoted(said.document)}`;
    case "waits":
    case "reward":
    case "rewardLimit":
    case "changes":
    case "classes":
    case "sum":
    case "benefitsEnd":
      return jointStatement(said, frame);
    case "beside":
      return `说明 ${quoted(`${said.words}：${said.of === undefined ? "" : ASIDE[said.of]}不影响个人缴多少，待核。`)}`;
    case "beyond":
      return frame.joint.some(
        (one) => (one.kind === "newborn" || one.kind === "exception") && one.within === said.after,
      )
        ? `说明 "超过${said.after}的，照一般规定办理。"`
        : null;
    case "belongs":
      return frame.joint.some((one) => one.kind === said.to && statementOf(one, frame) !== null) ? "" : null;
    // Said by themselves they are not enough.
    case "payers":
    case "shares":
    case "variant":
    case "waitFixed":
    case "waitGap":
    case "waitRepair":
    case "waitFloor":
    case "repairPrice":
    case "change":
    case "classParts":
      return null;
    case "residual":
    case "force":
    case "note":
    case "tier":
    case "neutral":
      return "";
    default:
      return timeOf(said, frame);
  }
}

function deadlineOf({ yearless, every, time, bodies, task }: Extract<Said, { kind: "deadline" }>): string {
  const year = time.slice(0, 4);
  const reading = `解释 "“${yearless ?? ""}前”没有写年份，读作成文以后的第一个，即${year}年，待核。"\n`;
  const by = `时限 ${every ? "每月 " : ""}${marked(time)} 前 由 ${names(bodies)} ${quoted(task)}`;
  return yearless === null ? by : `${reading}${by}`;
}

/** What is borne of the budgets' standard. */
function partOf({ yuan, payers, document }: Extract<Said, { kind: "part" }>): string {
  const value = yuan === null ? "其余" : amount(yuan);
  const by =
    document === null ? `${names(payers)}${payers.length > 1 ? " 共同" : ""}` : `未规定 按 ${quoted(document)}`;
  return `标准 财政补助 { 其中 ${value} 由 ${by} }`;
}

function standardOf(said: Extract<Said, { kind: "standard" | "tiers" }>): string {
  const component = writtenName(said.component);
  if (said.kind === "tiers")
    return `标准 ${component} ${said.rates.map(({ tier, yuan }) => `${writtenName(tier)} ${amount(yuan)}`).join(" ")}`;
  const rate = amount(said.yuan, said.bound);
  if (said.groups.length === 0) return `标准 ${component} ${rate}`;
  return `标准 ${component} { 当 ${said.groups.map(writtenName).join(" 或 ")} { ${rate} } }`;
}

/** A group that is known by age. */
function groupOf({ name, who }: Extract<Said, { kind: "group" }>): string {
  const group = `人群 ${writtenName(name)} =`;
  if (who.by === "age" && who.day === null)
    return `解释 "按哪一天的年龄算，原文没有写，按缴费当日算，待核。"\n${group} 年龄 ${who.below ? "<" : "≥"} ${marked(`${who.years}周岁`)}`;
  if (who.by === "age" && who.day !== null)
    return `${group} 年龄 于 ${marked(who.day)} ${who.below ? "<" : "≥"} ${marked(`${who.years}周岁`)}`;
  if (who.by === "age") return "";
  if (who.from !== null && who.to !== null) return `${group} 出生日期 在 ${marked(who.from)} 至 ${marked(who.to)}`;
  return `${group} 出生日期 在 ${marked(who.to ?? who.from ?? "")} ${who.to === null ? "以后" : "以前"}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}]/gu, "")}"`;
}
