// The declarations of one line: groups, tiers, periods, several identities, caps. Facts stand in facts.ts, obligations in obligations.ts.
import type {
  CapRule,
  CombinationRule,
  Condition,
  GroupDeclaration,
  Name,
  Text,
  TierDeclaration,
  Unspecified,
} from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

/** `人群 NAME、… = condition`, or with 包括, 认定, 原称, 互斥 in any order; `人群 沿用 TEXT、…`. */
export function groupRule({ p, names, texts, textsOrNames, condition }: Pieces): Rule<GroupDeclaration> {
  const [NAMES, INCLUDES] = [role("GroupDeclaration", "names"), role("GroupDeclaration", "includes")];
  const [CERTIFIERS, FORMER] = [role("GroupDeclaration", "certifiers"), role("GroupDeclaration", "formerNames")];
  const TAKEN_OVER = role("GroupDeclaration", "takenOver");
  const taken = p.RULE("takenOver", (): Text[] => (p.CONSUME(keyword.takenOver), p.SUBRULE(texts, TAKEN_OVER)));
  return p.RULE("group", (): GroupDeclaration => {
    const start = p.CONSUME(keyword.group).startOffset;
    const takenOver = p.OPTION(() => p.SUBRULE(taken)) ?? null;
    const declares = p.RECORDING_PHASE || takenOver === null;
    const own = declares ? p.SUBRULE(names, NAMES) : [];
    let includes: Name[] = [];
    let certifiers: (Text | Name)[] = [];
    let formerNames: (Text | Name)[] = [];
    let when: Condition | null = null;
    let exclusive = false;
    const add = (): unknown =>
      p.OR([
        { ALT: () => (p.CONSUME(keyword.includes), (includes = p.SUBRULE2(names, INCLUDES))) },
        { ALT: () => (p.CONSUME(keyword.certifiedBy), (certifiers = p.SUBRULE(textsOrNames, CERTIFIERS))) },
        { ALT: () => (p.CONSUME(keyword.formerly), (formerNames = p.SUBRULE2(textsOrNames, FORMER))) },
        { ALT: () => (p.CONSUME(keyword.exclusive), (exclusive = true)) },
        { ALT: () => (p.CONSUME(mark.equal), (when = p.SUBRULE(condition))) },
      ]);
    p.MANY({ GATE: () => declares, DEF: add });
    const said = { names: own, includes, condition: when, certifiers, formerNames, exclusive };
    return { kind: "GroupDeclaration", start, end: p.lastEnd(), ...said, takenOver: takenOver ?? [] };
  });
}

export function tierRule({ p, names }: Pieces): Rule<TierDeclaration> {
  const NAMES = role("TierDeclaration", "names");
  return p.RULE("tier", (): TierDeclaration => {
    const start = p.CONSUME(keyword.tier).startOffset;
    const own = p.SUBRULE(names, NAMES);
    return { kind: "TierDeclaration", start, end: p.lastEnd(), names: own };
  });
}

export function combinationRule({ p, unspecified }: Pieces): Rule<CombinationRule> {
  type Mode = CombinationRule["mode"];
  const modes: Alternatives<Mode> = [
    { ALT: () => (p.CONSUME(keyword.highest), "highest") },
    { ALT: () => (p.CONSUME(keyword.sum), "sum") },
    { ALT: () => (p.CONSUME(keyword.first), "first") },
  ];
  return p.RULE("combination", (): CombinationRule => {
    const start = p.CONSUME(keyword.multiple).startOffset;
    let open: Unspecified | null = null;
    const mode = p.NEED(() =>
      p.OR<Alternatives<Mode>>([
        { ALT: () => p.OR2(modes) },
        { ALT: () => ((open = p.SUBRULE(unspecified)), "unspecified") },
      ]),
    );
    if (mode === undefined)
      p.expectedWord("就高不重复”“累加”“依序”或“未规定", "highest”, “sum”, “first” or “unspecified");
    return { kind: "CombinationRule", start, end: p.lastEnd(), mode: mode ?? "unspecified", unspecified: open };
  });
}

/** `资助上限 NAME MONEY?` */
export function capRule({ p, name, moneyExpression }: Pieces): Rule<CapRule> {
  const COMPONENT = role("CapRule", "component");
  return p.RULE("cap", (): CapRule => {
    const start = p.CONSUME(keyword.cap).startOffset;
    const component = p.SUBRULE(name, COMPONENT);
    const amount = p.OPTION(() => p.SUBRULE(moneyExpression)) ?? null;
    return { kind: "CapRule", start, end: p.lastEnd(), component, amount };
  });
}
