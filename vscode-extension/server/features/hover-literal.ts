// A literal → how it is read: a date with its weekday, money in words, a percentage of what, a length of time. Wording only.
import type { Locale, Node } from "@zhengce/grammar";
import { dayText } from "@zhengce/compiler/semantics/describe-words";
import type { Model } from "@zhengce/compiler/semantics/model";
import { formatYuan } from "@zhengce/runtime";
import { weekday } from "./hints/hint.js";
import { yuanInWords } from "./hover-money-words.js";

/** How `node` is read; null where there is nothing to add to what is written. */
export function literalReading(node: Node, model: Model, locale: Locale): string | null {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  switch (node.kind) {
    case "DateLiteral":
    case "YearEdge":
    case "DayReference": {
      const day = model.dayOf(node);
      return day === null ? null : `${dayText(day)}，${weekday(day)[locale]}`;
    }
    case "MoneyLiteral":
      return t(
        `${formatYuan(node.fen)}，人民币${yuanInWords(node.fen)}`,
        `${formatYuan(node.fen)} (${String(node.fen)} fen)`,
      );
    case "DurationLiteral":
      return node.unit === "day"
        ? t(
            "按日计算，起始当日不计入（民法典第二百零一条）",
            "counted in days; the first day is not counted (Civil Code, article 201)",
          )
        : t(
            "到对应日为止，没有对应日的到月末（民法典第二百零二条）",
            "to the corresponding day, or the month's last (Civil Code, article 202)",
          );
    case "AgeLiteral":
      return t(`满${String(node.years)}周岁：生日当天起`, `from the ${String(node.years)}th birthday on`);
    case "PercentLiteral":
      return t(
        `百万分之${String(node.ppm)}，得数四舍五入到分`,
        `${String(node.ppm)} parts per million, rounded half up to a fen`,
      );
    case "CountLiteral":
      return t(`${String(node.value)}人`, `${String(node.value)} people`);
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
