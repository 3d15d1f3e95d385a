// 通知: the notice's name and particulars.
import type {
  DateLiteral,
  IntegerLiteral,
  NoticeBlock,
  NoticeEntry,
  NoticeProperty,
  Text,
  Unspecified,
} from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { particularRoles } from "../../name-roles.js";
import { keyword, type Lexeme, literal, mark } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { NOTICE } from "../sets.js";
import { as, role } from "../tools.js";

export function noticeRule(pieces: Pieces): Rule<NoticeBlock> {
  const { p, name, inBraces } = pieces;
  const noticeEntry = entryRule(pieces);
  const NAME = role("NoticeBlock", "name");
  return p.RULE("notice", (): NoticeBlock => {
    const start = p.CONSUME(keyword.notice).startOffset;
    const own = p.SUBRULE(name, NAME);
    const entries: NoticeEntry[] = [];
    const add = (): NoticeEntry => {
      const entry = p.SUBRULE(noticeEntry);
      entries.push(entry);
      return entry;
    };
    inBraces(
      p.NEED(() => p.CONSUME(mark.open)),
      NOTICE,
      add,
    );
    return { kind: "NoticeBlock", start, end: p.lastEnd(), name: own, entries };
  });
}

type Read = () => NoticeEntry["values"];
function entryRule(pieces: Pieces): Rule<NoticeEntry> {
  const { p, text, texts, textOrName } = pieces;
  const { date, yearNumber, residualDocument } = particularRules(pieces);
  const inForce = inForceRule(pieces);
  const labelled = (property: NoticeProperty) => as(particularRoles[property] ?? role("NoticeEntry", "values").LABEL);
  const textual = (idx: number, property: NoticeProperty): Read => {
    const label = labelled(property);
    return () => one(p.subrule(idx, text, label));
  };
  const [ISSUERS, BASIS, REGION] = [labelled("issuers"), labelled("basis"), labelled("region")];
  const read: Readonly<Record<NoticeProperty, Read>> = {
    title: textual(0, "title"),
    number: textual(1, "number"),
    source: textual(2, "source"),
    superior: textual(3, "superior"),
    issuers: () => p.SUBRULE(texts, ISSUERS),
    basis: () => p.SUBRULE2(texts, BASIS),
    dated: () => one(p.SUBRULE(date)),
    region: () => one(p.SUBRULE(textOrName, REGION)),
    year: () => one(p.SUBRULE(yearNumber)),
    inForce: () => p.SUBRULE(inForce),
    residual: () => one(p.SUBRULE(residualDocument)),
  };
  const properties: Alternatives<NoticeEntry> = (Object.keys(read) as NoticeProperty[]).map((property) => ({
    ALT: () => {
      const start = p.CONSUME(keyword[property]).startOffset;
      const values = read[property]();
      return { kind: "NoticeEntry", start, end: p.lastEnd(), property, values };
    },
  }));
  return p.RULE("noticeEntry", (): NoticeEntry => p.OR(properties));
}

/** `从 2022年1月1日 至 2026年12月31日`, or 至 未规定 */
function inForceRule({ p, unspecified, expectedFrom }: Pieces): Rule<readonly (DateLiteral | Unspecified)[]> {
  return p.RULE("inForce", (): readonly (DateLiteral | Unspecified)[] => {
    const values: (DateLiteral | Unspecified)[] = [];
    if (p.OPTION3(() => p.CONSUME(keyword.from)) === undefined)
      expectedFrom("从 2022年1月1日 至 2026年12月31日", "from 2022-01-01 to 2026-12-31");
    const from = p.NEED(() => literalOf<DateLiteral>(p.CONSUME(literal.date)));
    if (from === undefined) p.expected("expected-day");
    else values.push(from);
    p.OPTION4(() => {
      p.CONSUME(keyword.to);
      const to = p.NEED2(() =>
        p.OR<Alternatives<DateLiteral | Unspecified>>([
          { ALT: () => literalOf<DateLiteral>(p.CONSUME2(literal.date)) },
          { ALT: () => p.SUBRULE(unspecified) },
        ]),
      );
      if (to === undefined) p.expected("expected-day");
      else values.push(to);
    });
    return values;
  });
}

function particularRules({ p, perDocument }: Pieces) {
  const date = p.RULE("date", (): DateLiteral | null => {
    const found = p.NEED(() => literalOf<DateLiteral>(p.CONSUME(literal.date)));
    if (found === undefined) p.expected("expected-day");
    return found ?? null;
  });
  /** `2021`; `2021年` is the same. */
  const yearNumber = p.RULE("yearNumber", (): IntegerLiteral | null => {
    const year = p.NEED(() =>
      p.OR([
        { ALT: () => literalOf<IntegerLiteral>(p.CONSUME(literal.integer)) },
        { ALT: () => yearFrom(p.CONSUME(literal.duration)) },
      ]),
    );
    if (year === undefined) p.expected("expected-number");
    return year ?? null;
  });
  const residualDocument = p.RULE("residualDocument", (): Text | null => {
    const document = p.NEED(() => p.SUBRULE(perDocument));
    if (document === undefined) p.expectedWord("按", "per");
    return document ?? null;
  });
  return { date, yearNumber, residualDocument };
}

function one<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
function yearFrom(token: IToken): IntegerLiteral {
  const { node, end } = token as Lexeme;
  const value = node?.kind === "DurationLiteral" ? node.count : 0;
  const unconfirmed = node?.kind === "DurationLiteral" && node.unconfirmed;
  return { kind: "IntegerLiteral", start: token.startOffset, end, unconfirmed, value };
}
