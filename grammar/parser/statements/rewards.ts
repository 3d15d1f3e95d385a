// 奖励: what the notice promises beside the bill.
import type { Condition, MoneyLiteral, RewardDeclaration } from "../../ast.js";
import { keyword, mark } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Rule } from "../reader.js";
import { role } from "../tools.js";

/** `奖励 NAME MONEY (× NAME)? (至少 MONEY | 至多 MONEY | 当 condition)*` */
export function rewardRule({ p, name, money, when }: Pieces): Rule<RewardDeclaration> {
  const [NAME, FACTOR] = [role("RewardDeclaration", "name"), role("RewardDeclaration", "factor")];
  return p.RULE("reward", (): RewardDeclaration => {
    const start = p.CONSUME(keyword.reward).startOffset;
    const own = p.SUBRULE(name, NAME);
    const amount = p.SUBRULE(money);
    const factor = p.OPTION(() => {
      p.CONSUME(mark.times);
      return p.SUBRULE2(name, FACTOR);
    });
    let minimum: MoneyLiteral | null = null;
    let maximum: MoneyLiteral | null = null;
    let condition: Condition | null = null;
    p.MANY(() => {
      p.OR([
        { ALT: () => (p.CONSUME(keyword.minimum), (minimum = p.SUBRULE2(money))) },
        { ALT: () => (p.CONSUME(keyword.maximum), (maximum = p.SUBRULE3(money))) },
        { ALT: () => (condition = p.SUBRULE(when)) },
      ]);
    });
    const terms = { name: own, amount, factor: factor ?? null, minimum, maximum, condition };
    return { kind: "RewardDeclaration", start, end: p.lastEnd(), ...terms };
  });
}
