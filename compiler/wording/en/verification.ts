// What was verified, in English.
import { small } from "./small.js";
import type { VerificationWords } from "../words.js";

const { yuan, day } = small;

const span = (from: number, to: number): string =>
  from === to ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
const passage = (from: string, to: string): string => (from === to ? `in ${from}` : `${from} becomes ${to}`);
const subsidy = ({ group, component }: { readonly group: string; readonly component: string }): string =>
  `the ${component} subsidy for ${group}`;
const reward = ({ reward: promised, clause }: { readonly reward: string; readonly clause: string }): string =>
  `the reward ${promised}${clause === "" ? "" : ` (clause ${clause})`}`;
const BECAUSE = {
  condition: "nobody meets its condition",
  scope: "those who meet its condition may not join",
  shadowed: "exceptions always go before it",
} as const;
const SIDES = { day: { first: "first day", last: "last day" }, age: { first: "youngest", last: "oldest" } } as const;

export const verification: VerificationWords = {
  questions: {
    "one-situation-a-day": "each day of the year has exactly one ordinary situation",
    "exceptions-ordered": "unordered exceptions never meet",
    "situations-apply": "every situation and exception applies to someone",
    "brackets-meet": "neighbouring brackets neither overlap nor leave a gap",
    "subsidy-within-component": "a subsidy never exceeds its component",
    "shares-add-up": "the payers' shares add up to the subsidy",
    "subsidies-win": "every subsidy is granted to someone",
    "rewards-promised": "every reward is promised to someone",
    "identity-never-raises": "a further identity never raises what is payable",
    "later-never-lowers": "a later payment never lowers what is payable",
    "benefits-after-payment": "benefits never start before payment unless a rule says so",
    "benefits-before-their-end": "benefits start before they end",
  },
  says: {
    "both-apply": ({ one, other }) => `${one} and ${other} can both apply`,
    unordered: ({ one, other }) => `exceptions ${one} and ${other} can both apply and neither takes precedence`,
    "no-situation": ({ from, to }) => `no situation applies to payments ${span(from, to)}`,
    "never-applies": ({ situation, because }) => `${situation} never applies: ${BECAUSE[because]}`,
    "brackets-overlap": ({ one, other }) => `${one} and ${other} overlap`,
    "brackets-apart": ({ one, other }) => `there is a gap between ${one} and ${other}`,
    "above-component": ({ group, component, situation, stated, paid }) =>
      `the subsidy for ${group}, ${yuan(stated)}, is more than the ${component} of ${yuan(paid)} paid in ${situation}; it is cut to that`,
    "nobody-bears": (said) => `nobody bears ${subsidy(said)}`,
    "never-granted": (said) => `nobody is ever granted ${subsidy(said)}`,
    "never-promised": (said) => `nobody is ever promised ${reward(said)}`,
    "shares-uneven": (said) => {
      const { whole, sum, than } = said;
      if (whole === null) return `${subsidy(said)}: the payers come to ${than} than all of it`;
      return `${subsidy(said)} is ${yuan(whole)}, and its payers come to ${than}: ${yuan(sum)}`;
    },
    "identity-raises": ({ identity, from, to }) => `with ${identity} besides, more is payable (${passage(from, to)})`,
    "later-lowers": ({ from, to }) => `paying later, less is payable (${passage(from, to)})`,
    "benefits-none": ({ situation, always, some, all }) => {
      if (always) return `nobody in ${situation} has benefits: they end before they start`;
      if (all !== null && some === all) return `${situation}: no benefits when paying on ${day(all)} or later`;
      const later = all === null ? "" : `, and nobody has any when paying on ${day(all)} or later`;
      return `${situation}: ${some === null ? "some" : `when paying on ${day(some)} or later, some`} have no benefits${later}`;
    },
    "benefits-early": ({ situation, from }) =>
      `benefits of ${situation} can start before the payment (on ${from === null ? "" : day(from)})`,
  },
  about: (said) => {
    switch (said.code) {
      case "both-apply":
      case "unordered":
      case "brackets-overlap":
      case "brackets-apart":
        return [said.one, said.other];
      case "no-situation":
        return [span(said.from, said.to)];
      case "never-applies":
      case "benefits-early":
      case "benefits-none":
        return [said.situation];
      case "above-component":
        return [`${said.group} (${yuan(said.stated)})`];
      case "nobody-bears":
      case "shares-uneven":
        return [said.group];
      case "never-granted":
        return [`${said.component} for ${said.group}`];
      case "never-promised":
        return [reward(said)];
      case "identity-raises":
        return [said.identity, passage(said.from, said.to)];
      case "later-lowers":
        return [passage(said.from, said.to)];
    }
  },
  reasons: {
    "too-much": () => "too many cases: the work allowed was done before all were asked",
    unconfirmed: () => "the reference interpreter did not say the same of the person shown",
    "no-year": () => "the notice states no year, so it is not known which days to ask about",
    "stated-amounts": () =>
      "several subsidies are different percentages of an amount that people state, and which is more depends on it",
    "many-parts": ({ most }) =>
      `a subsidy is split under more than ${most} conditions, whose combinations were not asked`,
  },
  figures: (before, after) => `payable: ${before}, then ${after}`,
  leftOpen: "the notice leaves the amount open",
  moves: (end, by) => `the ${end} is ${yuan(Math.abs(by))} ${by > 0 ? "more" : "less"}`,
  before: (text) => `${text}, before`,
  after: (text) => `${text}, after`,
  boundary: ({ owner, side, unit, fact }) => `${owner}, ${SIDES[unit][side]} (${fact})`,
  inside: (text) => `${text}, inside`,
  outside: (text) => `${text}, outside`,
};
