// 情形 and 例外, and their slots: when, what is paid, whether subsidies apply, benefits and waiting.
import type { Annotation, SituationDeclaration, Slot } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { SLOT } from "../sets.js";
import { role } from "../tools.js";
import { grantSlotRule, paySlotRule } from "./slots.js";

export function situationRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<SituationDeclaration> {
  const { p, name, names, inBraces } = pieces;
  const slot = slotRule(pieces, annotation);
  const [NAME, PRECEDES] = [role("SituationDeclaration", "name"), role("SituationDeclaration", "precedes")];
  return p.RULE("situation", (): SituationDeclaration => {
    const start = p.startOfNext();
    const exceptional = p.OR([
      { ALT: () => (p.CONSUME(keyword.situation), false) },
      { ALT: () => (p.CONSUME(keyword.exception), true) },
    ]);
    const own = p.SUBRULE(name, NAME);
    const precedes = p.OPTION(() => (p.CONSUME(keyword.precedes), p.SUBRULE(names, PRECEDES))) ?? [];
    const slots: Slot[] = [];
    const add = (): Slot => {
      const found = p.SUBRULE(slot);
      slots.push(found);
      return found;
    };
    inBraces(
      p.NEED2(() => p.CONSUME(mark.open)),
      SLOT,
      add,
    );
    return { kind: "SituationDeclaration", start, end: p.lastEnd(), name: own, exceptional, precedes, slots };
  });
}

function slotRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<Slot> {
  const { p, benefitEnds, waiting } = pieces;
  const whenSlot = whenSlotRule(pieces);
  const benefitSlot = p.RULE("benefitSlot", (): Slot => {
    const start = p.CONSUME(keyword.benefit).startOffset;
    const ends = p.SUBRULE(benefitEnds);
    return { kind: "BenefitSlot", start, end: p.lastEnd(), ...ends };
  });
  const waitingSlot = p.RULE("waitingSlot", (): Slot => {
    const start = p.CONSUME(keyword.waiting).startOffset;
    const found = p.SUBRULE(waiting);
    return { kind: "WaitingSlot", start, end: p.lastEnd(), waiting: found };
  });
  const [paySlot, grantSlot] = [paySlotRule(pieces), grantSlotRule(pieces)];
  const slots: Alternatives<Slot> = [
    { ALT: () => p.SUBRULE(whenSlot) },
    { ALT: () => p.SUBRULE(paySlot) },
    { ALT: () => p.SUBRULE(grantSlot) },
    { ALT: () => p.SUBRULE(benefitSlot) },
    { ALT: () => p.SUBRULE(waitingSlot) },
    { ALT: () => p.SUBRULE(annotation) },
  ];
  return p.RULE("slot", (): Slot => p.OR(slots));
}

/** `当 condition`, or `其他` for whoever no other situation takes. */
function whenSlotRule({ p, whenOrOthers }: Pieces): Rule<Slot> {
  return p.RULE("whenSlot", (): Slot => {
    const start = p.startOfNext();
    const who = p.SUBRULE(whenOrOthers);
    return { kind: "WhenSlot", start, end: p.lastEnd(), ...who };
  });
}
