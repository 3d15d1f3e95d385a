// 资助: whom, of which component, how much, who pays.
import type { Annotation, Condition, Name, Part, PayerRule, Rate, SubsidyDeclaration } from "../../ast.js";
import { keywords } from "../../keywords.js";
import { keyword, mark, word } from "../../tokens.js";
import { inDigits } from "../figures-in-words.js";
import type { Pieces } from "../pieces/index.js";
import { nameOf } from "../pieces/words.js";
import type { Alternatives, Rule } from "../reader.js";
import { SUBSIDY } from "../sets.js";
import { role } from "../tools.js";

type Entry = PayerRule | Part | Annotation;

export function subsidyRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<SubsidyDeclaration> {
  const { p, names, rate, rateMayFollow, payerRule, when, inBraces } = pieces;
  const subsidyEntry = entryRule(pieces, annotation);
  const componentAhead = (): boolean => startsComponent(pieces);
  const [GROUPS, COMPONENT] = [role("SubsidyDeclaration", "groups"), role("SubsidyDeclaration", "component")];
  const others = othersRule(pieces);
  const ofGroups = (): SubsidyDeclaration => {
    const start = p.CONSUME(keyword.subsidy).startOffset;
    const groups = p.SUBRULE(names, GROUPS);
    const named = p.OPTION({ GATE: componentAhead, DEF: () => nameOf(p.CONSUME(word, COMPONENT)) }) ?? null;
    const ARGS: [boolean] = [named !== null];
    const read = p.OPTION2({ GATE: rateMayFollow, DEF: () => p.SUBRULE(rate, { ARGS }) }) ?? null;
    const { component, amount } = p.RECORDING_PHASE ? { component: named, amount: read } : sorted(named, read);
    const otherTiers = p.OPTION4(() => (p.CONSUME(keyword.otherTiers), p.SUBRULE(others))) !== undefined;
    let condition: Condition | null = null;
    const payers: PayerRule[] = [];
    const parts: Part[] = [];
    const notes: Annotation[] = [];
    p.MANY(() => {
      p.OR([{ ALT: () => payers.push(p.SUBRULE(payerRule)) }, { ALT: () => (condition = p.SUBRULE(when)) }]);
    });
    const add = (): Entry => {
      const entry = p.SUBRULE(subsidyEntry);
      if (entry.kind === "PayerRule") payers.push(entry);
      else if (entry.kind === "Part") parts.push(entry);
      else notes.push(entry);
      return entry;
    };
    p.OPTION3(() => inBraces(p.CONSUME(mark.open), SUBSIDY, add));
    if (amount === null) checkAmount(pieces, component ?? groups.at(-1), component);
    const terms = { groups, component, rate: amount, otherTiers, otherGroups: false, condition, payers, parts, notes };
    return { kind: "SubsidyDeclaration", start, end: p.lastEnd(), ...terms };
  };
  /** `其余人群 不资助` */
  const ofOthers = (): SubsidyDeclaration => {
    const start = p.CONSUME(keyword.otherGroups).startOffset;
    p.SUBRULE2(others);
    return { kind: "SubsidyDeclaration", start, end: p.lastEnd(), ...NOBODY };
  };
  const either: Alternatives<SubsidyDeclaration> = [{ ALT: ofGroups }, { ALT: ofOthers }];
  return p.RULE("subsidy", (): SubsidyDeclaration => p.OR2(either));
}
const NOBODY = {
  ...{ groups: [], component: null, rate: null, otherTiers: false, otherGroups: true, condition: null },
  ...{ payers: [], parts: [], notes: [] },
} as const;

/** `不资助` */
function othersRule({ p }: Pieces): Rule<boolean> {
  return p.RULE("notSubsidised", (): boolean => {
    const found = p.NEED(() => p.CONSUME(keyword.notSubsidised)) !== undefined;
    if (!found) p.expectedWord("不资助", "not-subsidised");
    return found;
  });
}

function entryRule({ p, payerRule, part }: Pieces, annotation: Rule<Annotation>): Rule<Entry> {
  const entries: Alternatives<Entry> = [
    { ALT: () => p.SUBRULE(payerRule) },
    { ALT: () => p.SUBRULE(part) },
    { ALT: () => p.SUBRULE(annotation) },
  ];
  return p.RULE("subsidyEntry", (): Entry => p.OR(entries));
}

/** Behind the groups a name is a component unless it is a percentage's base or a tier that the file declares. */
function startsComponent({ p, strayWord }: Pieces): boolean {
  if (p.LA(2).tokenTypeIdx === keyword.of.tokenTypeIdx) return false;
  const next = p.LA(1);
  if (next.tokenTypeIdx !== word.tokenTypeIdx) return true;
  const { text, quoted } = nameOf(next);
  return !p.tiers.has(text) && !strayWord() && (quoted || inDigits(text) === null);
}
/** Nothing stands behind the names, or the amount stands glued inside one of them. */
function checkAmount({ p }: Pieces, last: Name | undefined, component: Name | null): void {
  if (component !== null && beginsWithValue(component.text)) p.expectedAt("expected-amount", component);
  else if (p.lastEnd() === last?.end) p.expected("expected-amount");
}

/** `资助 低保 一档 100% 二档 320元` where no 档次 declares 一档: the entries that follow tell that it is one. */
function sorted(component: Name | null, rate: Rate | null): { component: Name | null; amount: Rate | null } {
  const isTier = component !== null && rate !== null && rate.entries.length > 1 && rate.entries[0]?.tier === null;
  return isTier ? { component: null, amount: withTier(rate, component) } : { component, amount: rate };
}
function withTier(rate: Rate, tier: Name): Rate {
  const { start } = tier;
  const entries = rate.entries.map((entry, index) => (index === 0 ? { ...entry, start, tier } : entry));
  return { ...rate, start, entries };
}

/** A name such as 全额由医疗救助基金 is no component but glued words: the amount stands in it. */
function beginsWithValue(name: string): boolean {
  return valueWords.some((value) => name.startsWith(value));
}
const valueWords = (["full", "net", "atLeast", "atMost", "unspecified"] as const).flatMap((id) => keywords[id].zh);
