// The shape of a 资助 and of a 等待, piece by piece, in both keyword languages. Which rules of the grammar read a piece says where one is.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";

export interface Piece {
  readonly label: string;
  readonly doc: string;
  /** Rules that read this piece. */
  readonly rules: readonly string[];
}
export interface Shape {
  readonly word: string;
  readonly pieces: readonly Piece[];
}

export function subsidyShape(language: Locale, locale: Locale): Shape {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const w = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const k = (id: KeywordId): string => (language === "zh" ? keywords[id].zh[0] : keywords[id].en);
  return {
    word: k("subsidy"),
    pieces: [
      { label: w("人群、…", "group, …"), doc: t("一个或几个人群", "one group or several"), rules: ["names"] },
      {
        label: w("[标准]", "[component]"),
        doc: t(
          "资助哪一项标准；不写就是个人缴费的那一项",
          "the component subsidised; the default one where none is named",
        ),
        rules: [],
      },
      {
        label: w("金额", "amount"),
        doc: t(
          "280元、70%、全额、不低于 120元、个人实缴 92元；分档次的依次写",
          "an amount, a percentage, full, a floor, or what the person still pays; by tier where there are tiers",
        ),
        rules: ["rate"],
      },
      {
        label: `[${k("when")} ${w("条件", "condition")}]`,
        doc: t("只在这个条件下资助", "only under this condition"),
        rules: ["when"],
      },
      {
        label: `[${k("by")} ${w("承担方", "payer")}${w("、…", ", …")}]`,
        doc: t("谁出钱：固定数额、百分比、比例或其余", "who pays: fixed parts, percentages, a ratio, or the rest"),
        rules: ["payerRule", "subsidyEntry"],
      },
    ],
  };
}

export function waitingShape(language: Locale, locale: Locale): Shape {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const w = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const k = (id: KeywordId): string => (language === "zh" ? keywords[id].zh[0] : keywords[id].en);
  return {
    word: k("waiting"),
    pieces: [
      {
        label: w("60日", "60 days"),
        doc: t("固定的日数或月数；起始当日不计入", "a fixed number of days or months; the first day is not counted"),
        rules: ["waitingTerm", "waiting"],
      },
      {
        label: w("[+ 1个月 × 事实]", "[+ 1 months × fact]"),
        doc: t("按一项整数事实增加", "more by a whole-number fact"),
        rules: [],
      },
      {
        label: `[${k("minus")} ${w("1个月 × 事实", "1 months × fact")}]`,
        doc: t("按一项整数事实减少，最少减到零", "less by a whole-number fact, down to none"),
        rules: [],
      },
      { label: `[${k("minimum")} ${w("3个月", "3 months")}]`, doc: t("不短于", "no shorter than this"), rules: [] },
      { label: `[${k("maximum")} ${w("12个月", "12 months")}]`, doc: t("不长于", "no longer than this"), rules: [] },
    ],
  };
}
