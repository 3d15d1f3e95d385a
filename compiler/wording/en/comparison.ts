// What two notices differ in, and what became of a superior's terms, in English.
import { small } from "./small.js";
import type { ComparisonWords } from "../words.js";

const ROLES = { total: "total", subtotal: "subtotal" } as const;

export const comparison: ComparisonWords = {
  kinds: { same: "same", moved: "moved", changed: "changed", added: "added", removed: "removed" },
  fates: {
    renamed: "renamed",
    split: "split",
    merged: "merged",
    regrouped: "regrouped",
    added: "added",
    removed: "removed",
  },
  directions: {
    loses: "Who pays more",
    gains: "Who pays less",
    opened: "Whose bill only one notice fixes",
    open: "Whose bill neither notice fixes",
    same: "Who pays the same",
  },
  heads: {
    groups: "Groups",
    subsidies: "Subsidies",
    group: "Group",
    certifier: "Certified by",
    rate: "Subsidy",
    payer: "Paid by",
    difference: "Change",
    subject: "Item",
    effects: "Who pays more, who pays less",
    nothing: "No change",
    who: "Who",
    example: "Example",
  },
  sections: {
    notice: "Notice",
    facts: "Facts",
    standards: "Standards",
    identities: "Several identities, caps",
    periods: "Periods",
    situations: "Situations",
    scope: "Scope",
    rewards: "Rewards",
    adjustments: "Changes after payment",
    obligations: "Obligations",
    annexes: "Annexes",
  },
  notice: {
    title: "title",
    number: "number",
    issuers: "issued by",
    basis: "basis",
    superior: "superior",
    residual: "left to",
  },
  slots: {
    when: "when",
    pay: "pays",
    grant: "subsidies",
    "benefit-from": "benefits from",
    waiting: "waiting",
    "benefit-to": "benefits until",
    admits: "may join",
    excludes: "may not join",
    open: "scope",
    combination: "several identities",
    caps: "caps on subsidies",
    exclusive: "groups that exclude each other",
    "other-groups": "groups that are not listed",
  },
  variant: (component, when) => `${component} when ${when}`,
  granted: (when) => `when ${when}`,
  part: (component, number) => `${component}, part ${number}`,
  change: (number) => `change ${number}`,
  role: (role) => ROLES[role],
  colon: ": ",
  none: "(none)",
  year: (year) => String(year),
  open: "open",
  bill: (amount) => (typeof amount === "number" ? small.yuan(amount) : small.amount(amount)),
  more: ({ by, unit }) =>
    `${by > 0 ? "+" : "−"}${unit === "fen" ? small.yuan(Math.abs(by)) : `${Math.abs(by)} people`}`,
  noIdentity: "people without an identity",
  newGroup: (name) => `${name} (new)`,
  goneGroup: (name) => `${name} (gone)`,
  formerly: (name, before) => `${name} (formerly ${before})`,
  dependsOn: (asked) => `depending on ${asked}`,
  noSituation: "no situation",
  wholeTable: (name, kind, rows) => `${name}: the whole table is ${kind}, ${rows} rows (--all lists them)`,
  alike: (count) => `${count} kinds of people pay the same.`,
  undecided: (count) =>
    `${count} kinds were not decided: too many cases for the work allowed, or subsidies that are other percentages of what people state, so that who pays more depends on the amounts.`,
  factEffect: ({ what, names }, required) => {
    const [from, to] = [names[0] ?? "", names[1] ?? ""];
    switch (what) {
      case "added":
        return required ? "added, required" : "added, optional";
      case "removed":
        return "removed";
      case "renamed":
        return `renamed from “${from}”`;
      case "code-changed":
        return `code ${from || "(none)"} → ${to || "(none)"}`;
      case "type-changed":
        return "another type";
      case "now-required":
        return "now required";
      case "now-optional":
        return "now optional";
      case "range-narrowed":
        return "a narrower range";
      case "range-widened":
        return "a wider range";
      case "values-added":
        return `values added: ${names.join(", ")}`;
      case "values-removed":
        return `values removed: ${names.join(", ")}`;
    }
  },
  perhapsFormerly: (name) => ` (perhaps “${name}” under a new name)`,
  verdicts: { compatible: "compatible", breaking: "breaking" },
  apiSame: "Nothing changes for programs that embed the notice.",
  apiFact: (name, effects) => `fact “${name}” ${effects}`,
  apiName: ({ kind, name, fate, formerly }) =>
    `${kind} “${name}” ${fate === "renamed" ? `renamed from “${formerly ?? ""}”` : fate}`,
  callersCompatible: "For programs and forms that give facts: compatible; facts that were accepted still are.",
  callersBreaking: (facts, gone) =>
    `For programs and forms that give facts: breaking. ${[
      ...(facts.length === 0 ? [] : [`facts ${facts.join(", ")}`]),
      ...(gone.length === 0 ? [] : [`identities that are gone: ${gone.join(", ")}`]),
    ].join("; ")}`,
  terms: { broken: "broken", open: "open", filled: "filled", kept: "kept" },
  termHeads: ["Verdict", "Term", "Superior", "Clause there", "This notice", "Clause here"],
  yearlyPeriods: "yearly periods",
  unheld: (titles) =>
    `Not compared, for you to look at: of the superior, ${titles.map((title) => title.toLowerCase()).join(", ")}`,
};
