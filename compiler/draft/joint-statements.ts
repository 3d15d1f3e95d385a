// What is said together → statements: waits of who comes late or with gaps, rewards, changes, shares by class of county, sums.
import { writtenName } from "../semantics/written-name.js";
import { amount, marked, names } from "./literals.js";
import type { Said } from "./said.js";
import { follows } from "./frame.js";
import type { Frame } from "./frame.js";
import { headOf, targetOf } from "./rule-statements.js";
import { COMES_LATE, GAPS } from "./situations.js";

type Of<K extends Said["kind"]> = Extract<Said, { kind: K }>;
type Joint = Of<"waits" | "reward" | "rewardLimit" | "changes" | "classes" | "sum" | "benefitsEnd">;

/** Null where what it needs is not there. */
export function jointStatement(said: Joint, frame: Frame): string | null {
  switch (said.kind) {
    case "waits":
      return waitsOf(said, frame);
    case "reward":
      return rewardOf(said, frame);
    case "changes":
      return changesOf(said);
    case "rewardLimit": {
      if (frame.cap === null) return null;
      return `说明 "累计不超过${said.share ?? ""}，即${said.amount}，是各项奖励合计的上限，写在连续参保的奖励里；与零报销合计超过的，另核。"`;
    }
    case "classes":
      return frame.budget ? classesOf(said) : null;
    case "sum":
      return sumOf(said, frame);
    case "benefitsEnd": {
      const all = [...frame.situations.map((one) => `情形 ${one}`), ...frame.exceptions.map((one) => `例外 ${one}`)];
      return all.length === 0 ? null : all.map((one) => `${one} { 待遇 至 ${marked(said.to)} }`).join("\n");
    }
  }
}

/** What whoever comes late pays the print says elsewhere, or nowhere. */
function waitsOf(said: Of<"waits">, frame: Frame): string | null {
  const { fixed, less, price } = said;
  const { period, own, late, periods, parts, last, other } = frame;
  if ((fixed.period ?? null) !== null || other !== null || frame.later.some(({ kind }) => kind === "rule"))
    return laterWaitsOf(said, frame);
  if (period === null || !own || late !== null || periods > 1 || (parts.length > 1 && fixed.gaps)) return null;
  if (fixed.first !== null && !follows(fixed.first, { last })) return null;
  const wait = `待遇 从 缴费日期 等待 ${waitText(said)} 不早于 年初`;
  const pays = less === null ? "个人缴费" : price ? "个人缴费 + 个人缴费 × 修复年数" : "未规定";
  const inside = `情形 ${GAPS} {\n  当 缴费日期 在 ${period} 且 断保年数 ≥ 1\n  缴纳 ${pays}\n  ${wait}\n}\n`;
  const readings = [
    "等待期从缴费之日的次日数起，不早于年初，待核。",
    ...(fixed.exempt ? ["除外的特殊群体是哪些，另写例外，待核。"] : []),
    `${period}以后到年末缴费的，都算逾期，待核。`,
  ];
  return [
    ...(fixed.since === null ? [] : [`说明 "自${fixed.since}起设置等待期。"`]),
    ...readings.map((reading) => `解释 "${reading}"`),
    `${fixed.gaps ? inside : ""}情形 ${COMES_LATE} {\n  当 缴费日期 在 ${fixed.first === null ? `${period} 次日` : marked(fixed.first)} 至 年末\n  缴纳 未规定\n  资助 未规定\n  ${wait}\n}`,
  ].join("\n");
}

/** How long: fixed, with what gaps add and repairs take away, and at least so long. */
function waitText({ fixed, each, less, floor }: Of<"waits">): string {
  const gaps = each === null ? "" : ` + ${marked(each)} × 断保年数`;
  const repaired = less === null ? "" : ` 减 ${marked(less)} × 修复年数`;
  const least =
    floor === null
      ? less === null
        ? ""
        : ` 至少 ${fixed.wait}`
      : ` 至少 ${fixed.wait} 当 断保年数 < ${floor.years} 至少 ${marked(floor.least)} 当 断保年数 ≥ ${floor.years}`;
  return `${marked(fixed.wait)}${gaps}${repaired}${least}`;
}

/** Of who pays in the other period, or behind the ordinary one: what they pay is said by other sentences, too. */
function laterWaitsOf(said: Of<"waits">, frame: Frame): string | null {
  const { fixed, less, price, each } = said;
  // Who paid with gaps and in time would be another situation.
  if (fixed.gaps || fixed.first !== null || (price && less === null)) return null;
  const period = fixed.period ?? null;
  const target = targetOf(period === null ? { by: "outside" } : { by: "period", period }, frame);
  if (target === null || frame.later.some((one) => one.kind === "rule" && (one.wait !== null || one.starts !== null)))
    return null;
  const head = headOf(said, target, frame);
  if (head === null) return null;
  const readings = [
    ...(each === null ? [] : ["未连续参保的，读作在这段时间缴费的人；在集中缴费期内缴费的，原文没有写，待核。"]),
    ...(less === null ? [] : ["修复的年数另缴多少，没有写在这里，待核。"]),
  ];
  return [
    ...(fixed.since === null ? [] : [`说明 "自${fixed.since}起设置等待期。"`]),
    ...readings.map((reading) => `解释 "${reading}"`),
    `${head === "" ? "" : target.period}情形 ${writtenName(target.name)} {\n${head}  待遇 从 缴费日期 等待 ${waitText(said)}\n}`,
  ].join("\n");
}

/** What all rewards come to at most limits that of years, which alone can grow. */
function rewardOf({ amount: value, after, most: own }: Of<"reward">, { cap }: Frame): string {
  const most = own ?? cap;
  if (after === null) return `奖励 零报销激励 ${marked(value)} 当 上年零报销`;
  const limit = most === null ? "" : ` 至多 ${marked(most)}`;
  return `奖励 连续参保激励 ${marked(value)} × 激励年数${limit} 当 激励年数 ≥ 1
说明 "连续参保满${after}年以后的年数，由激励年数回答。"`;
}

function changesOf({ within, raised, none }: Of<"changes">): string {
  const cases = [
    ...(within === null
      ? []
      : [`  当 缴费时未享受资助 且 新增认定 且 认定在缴费后 退费 身份认定日期 起 ${marked(within)} 内`]),
    ...(raised ? ["  当 标准提高 补差"] : []),
    `  其他 ${none ? "不调整" : "未规定"}`,
  ];
  return `变动 {\n${cases.join("\n")}\n}`;
}

/** The fact that tells the class of the county. */
export const COUNTY = "县类别";
function classesOf({ parts }: Of<"classes">): string {
  const lines = parts.map(({ place, payers, percent, yuan, bound }) => {
    const echo = percent === null || yuan === null ? "" : `（${yuan}元）`;
    const value = percent === null || bound !== null ? amount(yuan ?? "", bound) : `${marked(`${percent}%`)}${echo}`;
    const joint = payers.length > 1 ? " 共同" : "";
    return `  其中 ${value} 由 ${names(payers)}${joint} 当 ${COUNTY} = ${writtenName(place)}`;
  });
  return `标准 财政补助 {\n${lines.join("\n")}\n}`;
}

/** Only where it adds up what the draft says. */
function sumOf({ own, budget, yuan }: Of<"sum">, { amounts }: Frame): string | null {
  if (amounts === null || Number(amounts.own) + Number(amounts.budget) !== Number(yuan)) return null;
  if ((own ?? amounts.own) !== amounts.own || (budget ?? amounts.budget) !== amounts.budget) return null;
  return `说明 "个人缴费${amounts.own}元与财政补助${amounts.budget}元之和为${yuan}元。"`;
}
