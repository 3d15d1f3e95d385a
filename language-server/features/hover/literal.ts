// A literal → how it is read: a date with its weekday, money in words, a percentage of what, a length of time. Wording only.
import { keywords, type Node, type Texts } from "@zhengce/grammar";
import { dayText, type Model, computedRate, tierIndices } from "@zhengce/compiler/editor";
import { formatDay, formatYuan } from "@zhengce/runtime";
import { weekday } from "../hints/hint.js";
import { yuanInWords } from "./money-words.js";
import type { Teller } from "../told-in.js";

/** How the innermost of `nodes` is read; null where there is nothing to add to what is written. */
export function literalReading(nodes: readonly Node[], teller: Teller): string | null {
  const node = nodes.at(-1);
  if (node === undefined) return null;
  const reading = readingOf(node, nodes.slice(0, -1), teller);
  const isUnconfirmed = "unconfirmed" in node && node.unconfirmed;
  if (!isUnconfirmed || reading === null) return reading;
  return `${reading}${teller.t("；", "; ")}${keywords.unconfirmed.doc[teller.locale]}`;
}

function readingOf(node: Node, around: readonly Node[], teller: Teller): string | null {
  const { model, locale, t } = teller;
  switch (node.kind) {
    case "DateLiteral":
    case "YearEdge":
    case "DayReference": {
      const day = model.dayOf(node);
      return day === null ? null : t(`${dayText(day)}，${weekday(day).zh}`, `${formatDay(day)}, ${weekday(day).en}`);
    }
    case "MoneyLiteral":
      return t(
        `${formatYuan(node.fen)}，人民币${yuanInWords(node.fen)}`,
        `${formatYuan(node.fen, "en")} (${String(node.fen)} fen)`,
      );
    case "DurationLiteral": {
      const time = around.at(-1);
      if (time?.kind === "DeadlineTime" && time.dayOfMonth === node)
        return t(`每个月的第${String(node.count)}日`, `day ${String(node.count)} of every month`);
      return node.unit === "day"
        ? t(
            "按日计算，起始当日不计入（民法典第二百零一条）",
            "counted in days; the first day is not counted (Civil Code, article 201)",
          )
        : t(
            "到对应日为止，没有对应日的到月末（民法典第二百零二条）",
            "to the corresponding day, or the month's last (Civil Code, article 202)",
          );
    }
    case "AgeLiteral":
      return t(`满${String(node.years)}周岁：生日当天起`, `from the ${String(node.years)}th birthday on`);
    case "PercentLiteral": {
      const rounding = t("得数四舍五入到分", "rounded half up to a fen");
      const sums = percentSums(model, around);
      return [...sums.map((sum) => sum[locale]), rounding].join(t("，", ", "));
    }
    case "CountLiteral":
      return t(`${node.value.toLocaleString("en-US")}人`, `${node.value.toLocaleString("en-US")} people`);
    case "RatioLiteral": {
      const sum = node.terms.reduce((total, term) => total + term, 0);
      return t(
        `各占 ${node.terms.map((term) => `${String(term)}/${String(sum)}`).join("、")}`,
        node.terms.map((term) => `${String(term)}/${String(sum)}`).join(", "),
      );
    }
    default:
      return null;
  }
}

/** `个人缴费 400元 的 75% 是 300元`, for the rate around it and each tier that it holds for. */
function percentSums(model: Model, around: readonly Node[]): readonly Texts[] {
  const entry = around.findLast((node) => node.kind === "RateEntry");
  if (entry?.kind !== "RateEntry") return [];
  const rates = [
    ...model.subsidies.map(({ rates: of, component }) => ({ of, component: model.components.get(component) })),
    ...[...model.components.values()].map((component) => ({ of: component.rates, component })),
  ];
  const found = new Map<string, Texts>();
  for (const { of, component } of rates)
    for (const tier of tierIndices(model)) {
      if (component === undefined || of[tier]?.node !== entry) continue;
      const sum = computedRate(model, entry.value, component, tier);
      if (sum === null) continue;
      const { how, fen } = sum;
      found.set(how.zh, { zh: `${how.zh} 是 ${formatYuan(fen)}`, en: `${how.en} is ${formatYuan(fen, "en")}` });
    }
  return [...found.values()];
}
