// 变动: what a change of identity after the payment does.
import type { Annotation, ChangeBlock, ChangeCase, Condition } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { CHANGE } from "../sets.js";

type Entry = ChangeCase | Annotation;
type Effect = Pick<ChangeCase, "effect" | "unspecified">;

export function changeRule(pieces: Pieces, annotation: Rule<Annotation>): Rule<ChangeBlock> {
  const { p, noOpenPoint, inBraces } = pieces;
  const changeCase = caseRule(pieces);
  const entries: Alternatives<Entry> = [
    { GATE: noOpenPoint, ALT: () => p.SUBRULE(changeCase) },
    { ALT: () => p.SUBRULE(annotation) },
  ];
  const changeEntry = p.RULE("changeEntry", (): Entry => p.OR(entries));
  return p.RULE("change", (): ChangeBlock => {
    const start = p.CONSUME(keyword.change).startOffset;
    const cases: ChangeCase[] = [];
    const notes: Annotation[] = [];
    const add = (): Entry => {
      const entry = p.SUBRULE(changeEntry);
      if (entry.kind === "ChangeCase") cases.push(entry);
      else notes.push(entry);
      return entry;
    };
    inBraces(
      p.NEED(() => p.CONSUME(mark.open)),
      CHANGE,
      add,
    );
    return { kind: "ChangeBlock", start, end: p.lastEnd(), cases, notes };
  });
}

/** `当 … 退费 身份认定日期 起 3个月 内`, `其他 不调整`, `补差` */
function caseRule(pieces: Pieces): Rule<ChangeCase> {
  const { p, when, unspecified, noOpenPoint, withinRange } = pieces;
  const starts: Alternatives<Condition | null> = [
    { ALT: () => p.SUBRULE(when) },
    { ALT: () => (p.CONSUME(keyword.otherwise), null) },
  ];
  const refund = p.RULE("refund", (): Effect => {
    p.CONSUME(keyword.refund);
    const ofPaid = p.OPTION(() => p.CONSUME(keyword.net)) !== undefined;
    return { effect: ofPaid ? "refundPaid" : "refund", unspecified: null };
  });
  const effects: Alternatives<Effect> = [
    { ALT: () => (p.CONSUME(keyword.supplement), { effect: "supplement", unspecified: null }) },
    { ALT: () => p.SUBRULE(refund) },
    { ALT: () => (p.CONSUME(keyword.noAdjustment), { effect: "none", unspecified: null }) },
    { ALT: () => ({ effect: "unspecified", unspecified: p.SUBRULE(unspecified) }) },
  ];
  return p.RULE("changeCase", (): ChangeCase => {
    const start = p.startOfNext();
    const condition = p.OPTION(() => p.OR(starts)) ?? null;
    const found = p.NEED2(() => p.OR2(effects), noOpenPoint);
    if (found === undefined)
      p.expectedWord("补差”“退费”“不调整”或“未规定", "supplement”, “refund”, “no-adjustment” or “unspecified");
    const { effect, unspecified: open } = found ?? { effect: null, unspecified: null };
    const within = p.OPTION3(() => p.SUBRULE(withinRange)) ?? null;
    return { kind: "ChangeCase", start, end: p.lastEnd(), condition, effect, unspecified: open, within };
  });
}
