// A situation → what it means: a sentence, then a line a slot with its clause: on which days, what is paid and what that comes to,
// subsidies, benefits, waiting. What no clause says is said to be missing. Wording only.
import {
  describeDay,
  describeCondition,
  describePay,
  describeWaiting,
  type Placed,
  type Situation,
} from "@zhengce/compiler/editor";
import { paidWords } from "./paid.js";
import { waitingHint } from "../hints/waitings.js";
import { clauseWords, labelled, withoutKeyword } from "./words.js";
import type { Teller } from "../told-in.js";

export function situationLines(situation: Situation, teller: Teller): readonly string[] {
  return [sentence(situation, teller), "", ...slots(situation, teller)];
}

/** `缴费日期 在 集中征缴期（…）的，缴 280元，享受资助；待遇从 2021年1月1日。` */
function sentence(situation: Situation, teller: Teller): string {
  const { t, of } = teller;
  const { when, pay, grant, benefitFrom, waiting, benefitTo } = situation;
  const conditions = when.map(({ node }) => describeCondition(node.condition, of));
  const who = conditions.length === 0 ? t("任何时候", "At any time") : conditions.join(t("；", "; "));
  const price = pay === null ? t("缴多少没有写", "what is paid is not said") : paidWords(pay.node, teller);
  const granted = grant?.node.grant ?? "granted";
  const subsidies =
    granted === "granted"
      ? t("享受资助", "subsidised")
      : granted === "notGranted"
        ? t("不享受资助", "not subsidised")
        : t("资助未规定", "subsidies left open");
  const start =
    benefitFrom === null
      ? t("待遇没有写", "benefits not said")
      : `${t("待遇从 ", "benefits from ")}${describeDay(benefitFrom.node, of)}`;
  const wait = waiting === null ? "" : ` ${describeWaiting(waiting.node, of)}`;
  const end =
    benefitTo === null ? "" : t(` 至 ${describeDay(benefitTo.node, of)}`, ` to ${describeDay(benefitTo.node, of)}`);
  const lead = t(`${who} 的：`, `${who}: `);
  return `${lead}${[price, subsidies].join(t("，", ", "))}${t("；", "; ")}${start}${wait}${end}${t("。", ".")}`;
}

function slots(situation: Situation, teller: Teller): readonly string[] {
  const { t, of } = teller;
  const line = (label: string, text: string, placed: Placed<unknown>): string =>
    `- ${labelled(label, text, t)}${clauseWords(placed.clause, t)}`;
  const missing = (label: string): string => `- ${labelled(label, t("还没有写", "not said yet"), t)}`;
  const { when, pay, grant, benefitFrom, benefitTo, waiting, precedes } = situation;
  const start = t("待遇从", "Benefits from");
  const hint = waitingHint(teller, situation);
  return [
    ...when.map((each) => line(t("适用", "Applies"), whomWords(each.node, teller), each)),
    pay === null
      ? missing(t("缴费", "Payment"))
      : line(t("缴费", "Payment"), withoutKeyword(describePay(pay.node, of), "pay"), pay),
    ...(grant === null ? [] : [line(t("资助", "Subsidies"), grantWords(grant.node.grant, t), grant)]),
    benefitFrom === null ? missing(start) : line(start, describeDay(benefitFrom.node, of), benefitFrom),
    ...(waiting === null
      ? []
      : [
          line(t("等待", "Waiting"), withoutKeyword(describeWaiting(waiting.node, of), "waiting"), waiting) +
            (hint === null ? "" : t(`，${hint.text.zh}`, `; ${hint.text.en}`)),
        ]),
    ...(benefitTo === null ? [] : [line(t("待遇至", "Benefits to"), describeDay(benefitTo.node, of), benefitTo)]),
    ...(precedes.length === 0 ? [] : [`- ${labelled(t("优先于", "Goes before"), precedes.join(t("、", ", ")), t)}`]),
  ];
}

function grantWords(grant: "granted" | "notGranted" | "unspecified", t: Teller["t"]): string {
  if (grant === "unspecified") return t("未规定", "left open");
  return grant === "granted" ? t("享受", "granted") : t("不享受", "not granted");
}

function whomWords({ condition, others }: Situation["when"][number]["node"], { t, of }: Teller): string {
  return others ? t("其他情形都不适用的人", "whoever no other situation takes") : describeCondition(condition, of);
}
