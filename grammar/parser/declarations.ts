// The declarations of one line: facts, groups, tiers, periods, several identities, caps. Obligations stand in obligations.ts.
import type {
  CapRule,
  CombinationRule,
  Condition,
  FactDeclaration,
  FactType,
  GroupDeclaration,
  Name,
  PeriodDeclaration,
  Text,
  TierDeclaration,
  Unspecified,
} from "../ast.js";
import { keyword, type Lexeme, mark, word } from "../tokens.js";
import { ObligationParser } from "./obligations.js";
import { resemblesType } from "./expectations.js";
import { nameOf } from "./words.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

type Mode = CombinationRule["mode"];

export abstract class DeclarationParser extends ObligationParser {
  /** `事实 NAME (（ CODE ）)? ： type 可缺?` */
  protected fact = this.RULE("fact", (): FactDeclaration => {
    const start = this.CONSUME(keyword.fact).startOffset;
    const name = this.SUBRULE(this.name);
    const code = this.OPTION(() => this.SUBRULE(this.factCode)) ?? null;
    if (this.OPTION2(() => this.CONSUME(mark.colon)) === undefined) this.expectedWord("：", ":");
    const type = this.OPTION3(() => this.SUBRULE(this.factType));
    if (type === undefined) this.expected("expected-type");
    const optional = this.OPTION4(() => this.CONSUME(keyword.optional)) !== undefined;
    return { kind: "FactDeclaration", start, end: this.lastEnd(), name, code, type: type ?? null, optional };
  });
  protected factCode = this.RULE("factCode", (): Name | null => {
    const opening = this.CONSUME(mark.openParen);
    const code = this.SUBRULE(this.name);
    const closing = this.OPTION(() => this.CONSUME(mark.closeParen));
    if (closing === undefined) this.problem(() => this.unclosed("unclosed-parenthesis", opening));
    return code;
  });
  private readonly factTypes: Alternatives<FactType | null> = [
    { ALT: () => this.simpleType(this.CONSUME(keyword.date), "date") },
    { ALT: () => this.simpleType(this.CONSUME(keyword.boolean), "boolean") },
    { ALT: () => this.simpleType(this.CONSUME(keyword.integer), "integer") },
    { ALT: () => this.simpleType(this.CONSUME(keyword.money), "money") },
    { ALT: () => this.SUBRULE(this.enumeration) },
  ];
  protected factType = this.RULE("factType", (): FactType | null => this.OR(this.factTypes));
  private simpleType(token: IToken, type: FactType["type"]): FactType {
    return { kind: "FactType", start: token.startOffset, end: (token as Lexeme).end, type, values: [] };
  }
  /** Values; null where a single one is a slip for a type. */
  protected enumeration = this.RULE("enumeration", (): FactType | null => {
    const start = this.startOfNext();
    const values = [nameOf(this.CONSUME(word))];
    this.MANY(() => {
      this.CONSUME(mark.bar);
      if (this.OPTION(() => values.push(nameOf(this.CONSUME2(word)))) === undefined) this.expected("expected-name");
    });
    const [only, second] = values;
    if (only !== undefined && second === undefined && resemblesType(only)) {
      this.expectedAt("expected-type", only);
      return null;
    }
    return { kind: "FactType", start, end: this.lastEnd(), type: "enumeration", values };
  });

  /** `人群 NAME、… = condition`, or with 包括, 认定, 原称 in any order. */
  protected group = this.RULE("group", (): GroupDeclaration => {
    const start = this.CONSUME(keyword.group).startOffset;
    const names = this.SUBRULE(this.names);
    let includes: Name[] = [];
    let certifiers: (Text | Name)[] = [];
    let formerNames: (Text | Name)[] = [];
    let condition: Condition | null = null;
    this.MANY(() => {
      this.OR([
        { ALT: () => (this.CONSUME(keyword.includes), (includes = this.SUBRULE2(this.names))) },
        { ALT: () => (this.CONSUME(keyword.certifiedBy), (certifiers = this.SUBRULE(this.textsOrNames))) },
        { ALT: () => (this.CONSUME(keyword.formerly), (formerNames = this.SUBRULE2(this.textsOrNames))) },
        { ALT: () => (this.CONSUME(mark.equal), (condition = this.SUBRULE(this.condition))) },
      ]);
    });
    return {
      kind: "GroupDeclaration",
      start,
      end: this.lastEnd(),
      names,
      includes,
      condition,
      certifiers,
      formerNames,
    };
  });

  protected tier = this.RULE("tier", (): TierDeclaration => {
    const start = this.CONSUME(keyword.tier).startOffset;
    const names = this.SUBRULE(this.names);
    return { kind: "TierDeclaration", start, end: this.lastEnd(), names };
  });

  /** `期间 NAME (从 end)? (至 end)?` */
  protected period = this.RULE("period", (): PeriodDeclaration => {
    const start = this.CONSUME(keyword.period).startOffset;
    const name = this.SUBRULE(this.name);
    const from = this.OPTION(() => (this.CONSUME(keyword.from), this.SUBRULE(this.periodEnd)));
    const to = this.OPTION2(() => (this.CONSUME(keyword.to), this.SUBRULE2(this.periodEnd)));
    if (from === undefined && to === undefined)
      this.expectedFrom("从 2021年1月1日 至 2021年12月31日", "from 2021-01-01 to 2021-12-31");
    return { kind: "PeriodDeclaration", start, end: this.lastEnd(), name, from: from ?? null, to: to ?? null };
  });

  private readonly modes: Alternatives<Mode> = [
    { ALT: () => (this.CONSUME(keyword.highest), "highest") },
    { ALT: () => (this.CONSUME(keyword.sum), "sum") },
    { ALT: () => (this.CONSUME(keyword.first), "first") },
  ];
  protected combination = this.RULE("combination", (): CombinationRule => {
    const start = this.CONSUME(keyword.multiple).startOffset;
    let unspecified: Unspecified | null = null;
    const mode = this.OPTION(() =>
      this.OR<Alternatives<Mode>>([
        { ALT: () => this.OR2(this.modes) },
        { ALT: () => ((unspecified = this.SUBRULE(this.unspecified)), "unspecified") },
      ]),
    );
    if (mode === undefined)
      this.expectedWord("就高不重复”“累加”“依序”或“未规定", "highest”, “sum”, “first” or “unspecified");
    return { kind: "CombinationRule", start, end: this.lastEnd(), mode: mode ?? "unspecified", unspecified };
  });

  /** `资助上限 NAME MONEY?` */
  protected cap = this.RULE("cap", (): CapRule => {
    const start = this.CONSUME(keyword.cap).startOffset;
    const component = this.SUBRULE(this.name);
    const amount = this.OPTION(() => this.SUBRULE(this.moneyExpression)) ?? null;
    return { kind: "CapRule", start, end: this.lastEnd(), component, amount };
  });
}
