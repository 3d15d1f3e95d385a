// Facts of a form → the answer in rows, with the clause and line that each rule stands on.
import { assess as answerOf } from "@zhengce/compiler";
import { keywords } from "@zhengce/grammar";
import { explain, sayIssue } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { whyNot } from "./no-program.js";
import type { AssessAnswer, AssessParams } from "./protocol.js";
import { reasonsOf } from "./reasons.js";
import { amountWords, benefitWords, bracketed, dueWords, rewardWords, subsidyWords } from "./say-amounts.js";

const nothing: AssessAnswer = { message: null, rows: [], reasons: [], open: [], issues: [] };

export function assess(context: FeatureContext, { facts }: AssessParams): AssessAnswer {
  const { compilation, locale } = context;
  const message = whyNot(context);
  // What the superior notice answers is answered, where the workspace has that.
  if (message !== null || compilation.answering === null) return { ...nothing, message };
  const answer = answerOf(compilation.answering, facts);
  if (answer.issues !== undefined) {
    const issues = answer.issues.map((issue) => ({ key: issue.key, message: sayIssue(issue, locale) }));
    return { ...nothing, issues };
  }
  const value = explain(answer.value, locale);
  const rewards = rewardWords(value, locale);
  const word = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const rows: AssessAnswer["rows"] = [
    ...(value.eligible === null
      ? []
      : [
          {
            key: "eligible",
            label: word("参保", "Joining"),
            value: value.eligible ? word("可以参保", "may join") : word("不在参保范围内", "may not join"),
          },
        ]),
    {
      key: "situation",
      label: word(keywords.situation.zh[0], "Situation"),
      value: `${value.situation ?? word("没有情形适用", "none applies")}${value.tier === null ? "" : bracketed(value.tier, locale)}`,
    },
    { key: "due", label: word("应缴", "Due"), value: dueWords(value, locale) },
    {
      key: "subsidy",
      label: word("资助", "Subsidy"),
      value: [amountWords(value.subsidy, locale), ...subsidyWords(value, locale)].join("\n"),
    },
    { key: "payable", label: word("个人实缴", "Payable"), value: amountWords(value.payable, locale) },
    { key: "benefit", label: word("待遇", "Benefits"), value: benefitWords(value, locale) },
    ...(rewards.length === 0 ? [] : [{ key: "reward", label: word("奖励", "Reward"), value: rewards.join("\n") }]),
  ];
  const reasons = reasonsOf(context, answer.value);
  const open = value.unspecified.map(({ what, document }) =>
    document === null ? what : what + bracketed(`${word("按", "per")} ${document}`, locale),
  );
  return { message: null, rows, reasons, open, issues: [] };
}
