// What the tools say of themselves.
import type { Locale } from "@zhengce/runtime";

const zh = {
  list: "列出可以询问的医保缴费通知",
  describe: "某份通知需要哪些事实：每项的名称、类型和可用的值（JSON Schema）。询问之前先看这个",
  notice: "通知的编号，见 list_notices",
  facts: "一个人在缴费当日的事实，键和值见 describe_facts；不要猜，不知道的不写",
  assess: "按通知算出一个人应缴多少、谁资助、从哪天起享受待遇，依据哪一条。金额以分为单位；通知没有规定的如实列出",
  adjust: "缴费后身份变化：补差、退费或不调整。before 是缴费时的事实，after 是后来认定的事实",
  needs: "还缺哪些事实会影响结果，最要紧的在前；空列表表示结果已定",
  explain: "同 assess，每条依据附一句说明",
};
const en: typeof zh = {
  list: "List the medical insurance notices that can be asked",
  describe:
    "Which facts a notice asks for: the name, type and possible values of each (JSON Schema). Read this before asking",
  notice: "The id of the notice, from list_notices",
  facts:
    "One person's facts on the day of payment, keys and values as in describe_facts; guess none, leave out what is unknown",
  assess:
    "What one person owes under the notice, who helps, from which day they are covered, and by which clause. Money is in fen; what the notice leaves open is listed as open",
  adjust:
    "What a change of identity after the payment does: supplement, refund or nothing. before: the facts at payment, after: the facts as certified later",
  needs: "Which absent facts can still change the answer, the most telling first; an empty list: it is settled",
  explain: "As assess, with a sentence for each rule",
};
export const TOOL_WORDS: Readonly<Record<Locale, typeof zh>> = { zh, en };
