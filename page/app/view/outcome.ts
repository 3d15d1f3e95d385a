// The outcome: what to pay, who helps, from when the person is covered, until when the price holds, what is left open, by which clauses.
import {
  explain,
  formatAmount,
  hasNoBenefits,
  type Amount,
  type Assessment,
  type Explained,
  type ExplainedShare,
} from "@zhengce/runtime";
import type { Outcome } from "../logic/flow.js";
import type { Notice } from "../logic/notice.js";
import { priceUntil, type PriceUntil } from "../logic/until.js";
import type { Speaker } from "../texts/say.js";
import { coveredDays } from "./asked.js";
import { h, items, section, type Child } from "./dom.js";
import { termsIn } from "./terms.js";

type Told = Explained<Assessment>;

export function outcomeView(outcome: Outcome, speaker: Speaker): readonly (HTMLElement | null)[] {
  const { say, day } = speaker;
  if (outcome.kind === "none") {
    const days = outcome.notices.map((notice) => {
      const { title, name } = notice.module.notice;
      return h(
        "span",
        {},
        `${title ?? name}${speaker.locale === "zh" ? "：" : ": "}${coveredDays([notice], speaker).join("")}`,
      );
    });
    return [
      headline(say("noNotice", { day: day(outcome.day) }), ""),
      section(say("noNoticeWhy"), items(days)),
      where(outcome.notices, speaker),
    ];
  }
  const { person, assessment, unknown } = outcome;
  const { notice } = person;
  const told = explain(assessment, speaker.locale);
  const applies = told.situation !== null;
  const parts = [
    headline(verdict(told, speaker), say("printed", { day: day(person.day) })),
    applies ? sum(told, speaker) : null,
    applies ? help(told, speaker) : null,
    applies ? section(say("coverTitle"), h("p", {}, cover(told, speaker))) : null,
    told.payable === null
      ? null
      : section(say("untilTitle"), h("p", {}, untilText(priceUntil(person, assessment), speaker))),
    besides(told, speaker),
    open(told, unknown, speaker),
    where([notice], speaker),
    because(told, notice, speaker),
  ];
  const text = parts.map((part) => part?.textContent ?? "").join("\n");
  return [...parts, terms(notice, text, speaker), about(notice, speaker)];
}

function headline(text: string, note: string): HTMLElement {
  return h("div", { class: "panel" }, h("h1", { tabindex: "-1" }, text), note === "" ? null : h("p", {}, note));
}

function amountText(amount: Amount, { locale }: Speaker): string {
  return formatAmount(amount, locale);
}

/** What is to be paid, in one line. */
function verdict({ eligible, situation, payable }: Assessment, speaker: Speaker): string {
  const { say } = speaker;
  if (eligible === false) return say("notEligible");
  if (situation === null) return say("noSituation");
  if (payable === null) return say("payOpen");
  return payable === 0 ? say("payNothing") : say("pay", { amount: amountText(payable, speaker) });
}

function sum(told: Told, speaker: Speaker): HTMLElement | null {
  const { say } = speaker;
  const { components, subsidies, due, payable, tier } = told;
  const row = (label: string, amount: string, className = ""): HTMLElement =>
    h("tr", { class: className }, h("th", { scope: "row" }, label), h("td", {}, amount));
  if (due === null || payable === null) return null;
  return section(
    say("sumTitle"),
    h(
      "table",
      {},
      h(
        "tbody",
        {},
        ...components.map(({ name, amount }) => row(name, amountText(amount, speaker))),
        components.length === 1 ? null : row(say("due") + (tier === null ? "" : ` ${tier}`), amountText(due, speaker)),
        ...subsidies.map(({ group, amount }) => row(`${say("subsidy")} ${group}`, `− ${amountText(amount, speaker)}`)),
        row(say("payable"), amountText(payable, speaker), "total"),
      ),
    ),
  );
}

function help({ subsidies, considered }: Told, speaker: Speaker): HTMLElement | null {
  const { say } = speaker;
  const granted = subsidies.map(({ group, amount, shares, clause }) =>
    h(
      "span",
      {},
      h("strong", {}, say("help", { group, amount: amountText(amount, speaker) })),
      ...shares.map((share) => `${speaker.locale === "zh" ? "，" : ", "}${borne(share, speaker)}`),
      clause === "" ? null : h("small", {}, clause),
    ),
  );
  const others = considered
    .filter((one) => !one.granted)
    .map(
      ({ group, amount, reason }) =>
        `${group} ${amountText(amount, speaker)}${speaker.locale === "zh" ? "：" : ": "}${reason.text}`,
    );
  return section(
    say("helpTitle"),
    granted.length === 0 ? h("p", {}, say("helpNone")) : items(granted),
    others.length === 0
      ? null
      : h("details", { open: granted.length === 0 }, h("summary", {}, say("helpOther")), items(others) ?? ""),
  );
}

function borne({ payer, amount, unspecified }: ExplainedShare, speaker: Speaker): string {
  const money = amountText(amount, speaker);
  if (payer !== null) return speaker.say("helpBy", { payer, amount: money });
  return speaker.say("helpOpen", { amount: money, why: unspecified?.text ?? "" });
}

function cover(told: Told, { say, day }: Speaker): string {
  const { from, to } = told.benefit;
  if (hasNoBenefits(told)) return say("coverNone");
  if (from !== null && to !== null) return say("coverFromTo", { from: day(from), to: day(to) });
  if (from !== null) return say("coverFrom", { from: day(from) });
  return to === null ? say("coverOpen") : say("coverTo", { to: day(to) });
}

function untilText(until: PriceUntil, speaker: Speaker): string {
  const { say, day, list } = speaker;
  switch (until.kind) {
    case "unknown":
      return say("untilUnknown");
    case "depends":
      return say("untilDepends", { last: day(until.last), names: list(until.on) });
    case "ends":
      return say("untilEnds", { last: day(until.last) });
    case "changes": {
      const { situation, payable } = until.then;
      const then =
        situation === null
          ? say("thenNone")
          : payable === null
            ? say("thenOpen")
            : payable === 0
              ? say("thenPayNothing")
              : say("thenPay", { amount: amountText(payable, speaker) });
      return say("untilChanges", { last: day(until.last), then });
    }
  }
}

function besides({ rewards = [], support = [] }: Told, speaker: Speaker): HTMLElement | null {
  const { say } = speaker;
  const promised = rewards.map(({ name, amount, clause }) =>
    h(
      "span",
      {},
      say("reward", { name, amount: amountText(amount, speaker) }),
      clause === "" ? null : h("small", {}, clause),
    ),
  );
  const paid = support.map(({ component, amount, shares }) =>
    [
      say("support", { name: component, amount: amountText(amount, speaker) }),
      ...shares.map((share) => borne(share, speaker)),
    ].join(speaker.locale === "zh" ? "，" : ", "),
  );
  return section(say("besidesTitle"), items([...promised, ...paid]));
}

function open({ unspecified }: Told, unknown: readonly string[], speaker: Speaker): HTMLElement | null {
  const { say, list } = speaker;
  const points = unspecified.map(({ what, document }) =>
    h("span", {}, what, document === null ? null : h("small", {}, say("openDocument", { document }))),
  );
  const lacking = unknown.length === 0 ? null : h("p", {}, say("lacking", { names: list(unknown) }));
  return section(say("openTitle"), items(points), lacking);
}

function where(notices: readonly Notice[], speaker: Speaker): HTMLElement | null {
  const { say, list } = speaker;
  const issuers = [...new Set(notices.flatMap(({ module }) => module.notice.issuers))];
  const text = issuers.length === 0 ? say("whereNobody") : say("where", { who: list(issuers) });
  return section(say("whereTitle"), h("p", {}, text));
}

function because({ trace }: Told, { headings }: Notice, speaker: Speaker): HTMLElement | null {
  const heading = new Map(headings);
  const byClause = new Map<string, string[]>();
  for (const { clause, detail } of trace) byClause.set(clause, [...(byClause.get(clause) ?? []), detail]);
  const lines = [...byClause].map(([clause, details]) => {
    const title = clause === "" ? speaker.say("outside") : [clause, heading.get(clause)].filter(Boolean).join(" ");
    return h("span", {}, h("b", {}, title), ` ${details.join(speaker.locale === "zh" ? "；" : "; ")}`);
  });
  return section(speaker.say("whyTitle"), items(lines));
}

function terms(notice: Notice, text: string, speaker: Speaker): HTMLElement | null {
  const found = termsIn(notice, text, speaker);
  const rows: readonly Child[] = found.flatMap(([name, meaning]) => [h("dt", {}, name), h("dd", {}, meaning)]);
  return section(speaker.say("termsTitle"), rows.length === 0 ? null : h("dl", {}, ...rows));
}

function about({ module: { notice } }: Notice, speaker: Speaker): HTMLElement | null {
  const { title, name, number, issuers, dated } = notice;
  const facts = [number, speaker.list(issuers), dated === null ? null : speaker.day(dated)].flatMap((text) =>
    text === null || text === "" ? [] : text,
  );
  return section(
    speaker.say("noticeTitle"),
    h("p", {}, title ?? name),
    facts.length === 0 ? null : h("p", { class: "hint" }, facts.join(speaker.locale === "zh" ? "　" : " · ")),
    h("p", { class: "hint" }, speaker.say("disclaimer")),
  );
}
