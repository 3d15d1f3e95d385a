// Answers and issues in English; names stay as the notice has them.
import type { AnswerWords, IssueWords } from "./words.js";
import { quote, quoted } from "./words.js";

const list = (names: readonly string[]): string => quoted(names, ", ");
const reads = (names: readonly string[]): string => (names.length === 0 ? "" : `, by ${list(names)}`);
const leftOpen = (document: string | null): string =>
  document === null ? "this notice leaves it open" : `this notice leaves it to ${quote(document)}`;
const EFFECTS = {
  supplement: "a further subsidy",
  refund: "a refund",
  refundPaid: "a refund of all that was paid",
  none: "nothing is adjusted",
  unspecified: "left open",
} as const;
const TESTS = {
  newlyCertified: "newly certified",
  standardRaised: "a higher standard",
  standardLowered: "a lower standard",
  unsubsidisedAtPayment: "not subsidised at payment",
  certifiedAfterPayment: "certified after the payment",
} as const;
const GRANTS = {
  granted: "grants subsidies",
  notGranted: "grants no subsidies",
  unspecified: "leaves open whether subsidies are granted",
} as const;
const MODES = {
  highest: "the highest alone",
  sum: "all together",
  first: "the first declared alone",
  unspecified: "left open how they combine",
} as const;

export const en: AnswerWords = {
  rules: {
    admits: ({ reads: names }) => `may join${reads(names)}`,
    excludes: ({ reads: names }) => `may not join${reads(names)}`,
    "not-admitted": () => "meets none of the conditions for joining",
    situation: ({ situation, reads: names }) => `situation ${quote(situation)} applies${reads(names)}`,
    exception: ({ situation, reads: names }) => `exception ${quote(situation)} applies${reads(names)}`,
    payment: ({ situation, components }) =>
      `what situation ${quote(situation)} makes due: ${components === null ? "left open" : components.join(" + ") || "nothing"}`,
    grant: ({ situation, grants }) => `situation ${quote(situation)} ${GRANTS[grants]}`,
    benefit: ({ situation }) => `when the benefits of situation ${quote(situation)} run`,
    "no-benefits": ({ situation, waits, to }) =>
      `situation ${quote(situation)} brings no benefits: ${waits ? "the waiting ends" : "they would start"} after their last day${to === null ? "" : `, ${to}`}`,
    standard: ({ component }) => `the standard of ${quote(component)}`,
    support: ({ component }) => `who bears ${quote(component)}`,
    variant: ({ component, reads: names }) => `another standard of ${quote(component)}${reads(names)}`,
    subsidy: ({ group, component }) => `the subsidy of ${quote(group)} on ${quote(component)}`,
    combination: ({ mode }) => `several identities: ${MODES[mode]}`,
    reward: ({ reward, reads: names }) => `the reward ${quote(reward)}${reads(names)}`,
    cap: ({ component }) => `the cap of subsidies on ${quote(component)}`,
    change: ({ effect, tests, reads: names }) =>
      `identities that change after the payment${tests.length === 0 ? "" : ` (${tests.map((test) => TESTS[test]).join(", ")})`}${reads(names)}: ${EFFECTS[effect]}`,
  },
  superior: (rule, { document, clause }) =>
    `left open by this notice, by ${quote(document)}${clause === "" ? "" : ` ${clause}`}: ${rule}`,
  slots: {
    eligibility: () => "outside the scope of this notice: nothing is due, no subsidies, no benefits",
    situation: () => "this notice has no situation for the payment: what is due, subsidies and benefits are open",
    payment: ({ situation }) => `what is due in situation ${quote(situation)}`,
    grant: ({ situation }) => `subsidies in situation ${quote(situation)}`,
    "benefit-from": ({ situation }) => `the first day of benefits in situation ${quote(situation)}`,
    "benefit-to": ({ situation }) => `the last day of benefits in situation ${quote(situation)}`,
    "benefit-facts": ({ situation, end, facts }) =>
      `the ${end === "from" ? "first" : "last"} day of benefits in situation ${quote(situation)}: it depends on ${list(facts)}, not given`,
    period: ({ period, end }) =>
      `${{ from: "the first day", to: "the last day", both: "both ends" }[end]} of ${quote(period)}, and with it whether the day lies inside`,
    standard: ({ component }) => `the amount due of ${quote(component)}`,
    "standard-facts": ({ component, facts }) =>
      `the amount due of ${quote(component)}: it depends on ${list(facts)}, not given`,
    rate: ({ group, component }) => `the amount of the subsidy of ${quote(group)} on ${quote(component)}`,
    "rate-facts": ({ group, component, facts }) =>
      `the amount of the subsidy of ${quote(group)} on ${quote(component)}: it depends on ${list(facts)}, not given`,
    payer: ({ group, component }, split) => `who pays the subsidy of ${quote(group)} on ${quote(component)}: ${split}`,
    "reward-facts": ({ reward, facts }) =>
      `the amount of the reward ${quote(reward)}: it depends on ${list(facts)}, not given`,
    change: () => "what such a change of identity after the payment does",
    "due-by-facts": ({ facts }) => `the last day for the adjustment: it depends on ${list(facts)}, not given`,
    stated: ({ text }) => text,
  },
  otherYear: (what, document, years) =>
    `${what}: ${quote(document)} is of ${years.document} and answers nothing for ${years.notice}`,
  answeredBy: (what, document) => `${what}: left open by this notice, answered by ${quote(document)}`,
  reasons: {
    granted: () => "granted",
    "granted-highest-open": () => "listed for its highest lower end; which one is the highest is open",
    "granted-combination-open": () => "listed for its highest lower end; how several identities combine is open",
    nothing: () => "comes to 0",
    "cap-reached": () => "the subsidies before it reach the cap",
    "combination-open": () => "this notice does not say how several identities combine",
    "not-first": ({ winner }) => `${quote(winner)} is declared first, and only one is granted`,
    same: ({ winner }) => `as much as ${quote(winner)}, which is declared first`,
    lower: ({ winner }) => `lower than ${quote(winner)}`,
    "not-higher": ({ winner }) => `not higher than ${quote(winner)}`,
    incomparable: ({ winner }) => `whether it is higher than ${quote(winner)} is open`,
    "none-in-situation": ({ situation }) => `situation ${quote(situation)} grants no subsidies`,
    "situation-open": ({ situation }) =>
      `this notice does not say whether situation ${quote(situation)} grants subsidies`,
  },
  splits: {
    "left-open": ({ document }) => leftOpen(document),
    jointly: ({ payers, document }) => `how ${payers.join(", ")} share it, ${leftOpen(document)}`,
    "depends-on": ({ names }) => `it depends on ${list(names)}`,
    "highest-open": () => "which of several subsidies is the highest is open, and with it who pays",
    "combination-open": () => "how several identities combine is open, and with it who pays",
  },
};

export const enIssues: IssueWords = {
  expected: {
    object: () => 'an object, such as {"paymentDate": "2021-03-31"}',
    "plain-value": () => "a plain value, not a getter",
    date: () => "a date in the form 2021-03-31",
    boolean: () => "true or false, without quotation marks",
    integer: () => "a whole number, 0 or more",
    money: () => "a whole number of fen, 0 or more (280 yuan is 28000)",
    identities: () => "an array of group names, such as []",
    group: () => "a group of this notice",
    "certified-group": () => "a certified group",
    "no-group": () => "an empty array: this notice has no groups",
    "no-certified-group": () => "an empty array: no group of this notice can be claimed",
    key: () => "a fact of this notice",
    "no-tier": () => "nothing: this notice has no tiers",
    "day-of-calendar": () => "a day before the year 8000",
    "born-by-payment": () => "a day no later than that of the payment",
    "no-certification": () => "nothing: only the after-facts of an adjustment have it",
    none: () => "",
    "one-of": ({ words, count }) =>
      words.length === count ? quoted(words, " or ") : `one of ${count}, such as ${list(words)}`,
    "key-of": ({ words, count }) =>
      `a fact of this notice: ${list(words)}${words.length === count ? "" : ` and ${count - words.length} more`}`,
    "at-most-one": ({ words, count }) =>
      `at most one of ${list(words)}${words.length === count ? "" : ` and ${count - words.length} more`}, which exclude each other`,
    between: ({ min, max }) => `a whole number from ${min} to ${max}`,
    "at-most": ({ count }) => `at most ${count} group names`,
    "as-paid": ({ value }) => `${quote(value)}, as at payment`,
    "one-key": ({ keys: [one, other] }) => `only one of ${quote(one)} and ${quote(other)}`,
  },
  value: (value) => {
    if (value === undefined) return "nothing";
    if (typeof value === "string") return quote(value);
    if (value === null || typeof value !== "object") return String(value);
    return `${/^[aeiou]/.test(value.type) ? "an" : "a"} ${value.type}`;
  },
  wrong: (key, value, expected) =>
    `${key === "" ? "input" : quote(key)}: got ${value}${expected === null ? "" : `, expected ${expected}`}`,
  missing: (key, expected) => `${quote(key)} is missing${expected === null ? "" : `, expected ${expected}`}`,
  unknownKey: (key) => `there is no fact ${quote(key)}`,
  more: (count) => `and ${count} more`,
  hint: (text) => `; ${text}`,
  noSuchDay: "there is no such day",
  sameFact: ([one, other]) => `${quote(one)} and ${quote(other)} are the same fact; only one of them may be given`,
  derived: (group) => `${quote(group)} follows from the facts and can't be claimed`,
  near: (word) => `did you mean ${quote(word)}?`,
  instead: (message, expected) => `${message}${message.endsWith("?") ? " E" : ", e"}xpected ${expected}`,
};
