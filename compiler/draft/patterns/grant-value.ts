// How much the words of a sentence grant: exactly one amount, percentage or all of it.
import type { Value } from "../said.js";
import type { PayerRole } from "./payers.js";
import { boundOf, percentOf, yuanOf } from "./pattern.js";
import type { Heard } from "./words.js";

/** What a word of such a sentence is. */
export type GrantRole =
  | PayerRole
  | "who"
  | "of"
  | "act"
  | "glue"
  | "full"
  | "percent"
  | "money"
  | "echo"
  | "most"
  | "year"
  | "left"
  | "rest"
  | "others"
  | "open"
  | "free"
  | "share";

interface Granted {
  readonly value: Value;
  readonly notes: readonly string[];
}
/** Exactly one amount, percentage or all of it; null where the words say several or none. */
export function valueOf(heard: readonly Heard<GrantRole>[]): Granted | null {
  const one = (role: GrantRole) => heard.find((word) => word.role === role);
  const moneys = heard.filter(({ role }) => role === "money");
  const [percent, echo, most, left] = [one("percent") ?? one("share"), one("echo"), one("most"), one("left")];
  const yuan = (word: Heard<GrantRole> | undefined): string | null => {
    const money = word?.found["money"] ?? word?.found["more"];
    return money === undefined ? null : yuanOf(money);
  };
  const rest = yuan(left);
  const full = one("full") !== undefined;
  const [money] = moneys;
  if (full) {
    const share = percent === undefined ? "100" : percentOf(percent.found["percent"] ?? "%");
    if (
      share !== "100" ||
      most !== undefined ||
      rest !== null ||
      one("rest") !== undefined ||
      one("open") !== undefined
    )
      return null;
    if (moneys.length > 1 || (money !== undefined && (echo !== undefined || boundOf(money.found) !== null)))
      return null;
    return plain({
      kind: "full",
      yuan: yuan(echo) ?? yuan(money),
      ...(percent === undefined ? {} : { percent: true }),
    });
  }
  if (percent !== undefined) {
    const share = percentOf(percent.found["percent"] ?? "%");
    const bound = boundOf(percent.found);
    if (share === null || share === "" || moneys.length > 1 || one("open") !== undefined) return null;
    // 资助70%,每人294元
    const isEcho = bound === null && money !== undefined && boundOf(money.found) === null && echo === undefined;
    // A floor in percent, and what this year's amount is.
    if (money !== undefined && !isEcho) {
      if (bound !== "不低于" || boundOf(money.found) !== null || echo !== undefined || most !== undefined) return null;
      const value: Value = { kind: "money", yuan: yuan(money) ?? "", bound: null, left: rest };
      return { value, notes: [`不低于个人缴费标准的${share}%。`] };
    }
    const limit = yuan(most);
    return plain({
      kind: "percent",
      percent: share,
      yuan: yuan(isEcho ? money : echo),
      bound,
      ...(limit === null ? {} : { most: limit }),
      ...(rest === null ? {} : { left: rest }),
    });
  }
  if (most !== undefined || moneys.length > 1) {
    // 标准由县(区)自行确定,最高不超过430元
    const limit = yuan(most);
    if (limit === null || moneys.length > 0 || one("open") === undefined || rest !== null) return null;
    return plain({ kind: "money", yuan: limit, bound: "不高于", left: null });
  }
  if (money === undefined) {
    if (echo !== undefined || one("open") !== undefined) return null;
    // 个人缴纳80元,其余部分由基金资助; 个人缴费由财政承担
    if (rest !== null) return one("others") === undefined ? null : plain({ kind: "left", yuan: rest });
    const isBorne =
      one("of") !== undefined &&
      (one("payer") !== undefined || one("shared") !== undefined) &&
      one("rest") === undefined;
    const isWhole =
      isBorne &&
      heard.every(({ role, text }) => role !== "payer" || /(?:承担|负担|支付|支出|列支|解决|代缴)$/u.test(text));
    return isWhole ? plain({ kind: "full", yuan: null }) : null;
  }
  const bound = boundOf(money.found);
  if (one("open") !== undefined && bound !== "不高于") return null;
  if (bound !== null && rest !== null) return null;
  return echo === undefined ? plain({ kind: "money", yuan: yuan(money) ?? "", bound, left: rest }) : null;
}
function plain(value: Value): Granted {
  return { value, notes: [] };
}
