// The slots of a situation that speak of money: 缴纳 and 资助.
import type { GrantSlot, MoneyLiteral, PaySlot, PayTerm, PercentLiteral, Unspecified } from "../../ast.js";
import { keyword, literal, mark, word } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import { nameOf } from "../pieces/words.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

type Grant = Pick<GrantSlot, "grant" | "unspecified">;

/** `缴纳 个人缴费 + 财政补助 的 50%（830元）`, `缴纳 个人缴费 + 个人缴费 × 修复年数` */
export function paySlotRule(pieces: Pieces): Rule<PaySlot> {
  const { p, echo, unspecified } = pieces;
  const payTerm = termRule(pieces);
  const paid = p.RULE("paid", (terms: PayTerm[] = []): MoneyLiteral | null => {
    terms.push(p.SUBRULE(payTerm));
    p.MANY(() => {
      p.CONSUME(mark.plus);
      const term = p.NEED(() => p.SUBRULE2(payTerm));
      if (term === undefined) p.expected("expected-name");
      else terms.push(term);
    });
    if (p.LA(1).tokenType === mark.comma) p.expectedWord("+");
    return p.OPTION2(() => p.SUBRULE(echo)) ?? null;
  });
  return p.RULE("paySlot", (): PaySlot => {
    const start = p.CONSUME(keyword.pay).startOffset;
    const terms: PayTerm[] = [];
    let result: MoneyLiteral | null = null;
    let none = false;
    const open = p.NEED(() =>
      p.OR<Alternatives<Unspecified | null>>([
        { ALT: () => p.SUBRULE(unspecified) },
        { ALT: () => ((none = true), p.CONSUME(keyword.none), null) },
        { ALT: () => ((result = p.SUBRULE(paid, { ARGS: [terms] })), null) },
      ]),
    );
    if (open === undefined) p.expected("expected-name");
    return { kind: "PaySlot", start, end: p.lastEnd(), terms, none, echo: result, unspecified: open ?? null };
  });
}

function termRule({ p, name }: Pieces): Rule<PayTerm> {
  const [COMPONENT, FACTOR] = [role("PayTerm", "component"), role("PayTerm", "factor")];
  const noPercent = (): null => {
    p.expected("expected-percent");
    return null;
  };
  return p.RULE("payTerm", (): PayTerm => {
    const component = nameOf(p.CONSUME(word, COMPONENT));
    const percent = p.OPTION(() => {
      p.CONSUME(keyword.of);
      return p.NEED2(() => literalOf<PercentLiteral>(p.CONSUME(literal.percent))) ?? noPercent();
    });
    const factor = p.OPTION3(() => {
      p.CONSUME(mark.times);
      return p.SUBRULE(name, FACTOR);
    });
    const terms = { component, percent: percent ?? null, factor: factor ?? null };
    return { kind: "PayTerm", start: component.start, end: p.lastEnd(), ...terms };
  });
}

/** `资助 享受 | 不享受 | 未规定` */
export function grantSlotRule({ p, unspecified }: Pieces): Rule<GrantSlot> {
  const grants: Alternatives<Grant> = [
    { ALT: () => (p.CONSUME(keyword.granted), { grant: "granted", unspecified: null }) },
    { ALT: () => (p.CONSUME(keyword.notGranted), { grant: "notGranted", unspecified: null }) },
    { ALT: () => ({ grant: "unspecified", unspecified: p.SUBRULE(unspecified) }) },
  ];
  return p.RULE("grantSlot", (): GrantSlot => {
    const start = p.CONSUME(keyword.subsidy).startOffset;
    const found = p.NEED(() => p.OR(grants));
    if (found === undefined) p.expectedWord("享受”“不享受”或“未规定", "granted”, “not-granted” or “unspecified");
    const { grant, unspecified: open } = found ?? { grant: "granted", unspecified: null };
    return { kind: "GrantSlot", start, end: p.lastEnd(), grant, unspecified: open };
  });
}
