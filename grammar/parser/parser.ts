// Tokens to the tree: the notice block, clauses, and the statements of a file. The last link of the parser; made once.
import type {
  ClauseBlock,
  DateLiteral,
  Document,
  Label,
  IntegerLiteral,
  NoticeBlock,
  NoticeEntry,
  NoticeProperty,
  Statement,
  Text,
} from "../ast.js";
import type { Scan } from "../lexer/scan.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { literalOf } from "./days.js";
import { NOTICE, STATEMENT } from "./sets.js";
import { TestParser } from "./tests.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

export class PolicyParser extends TestParser {
  constructor(validate = false) {
    super(validate);
    this.performSelfAnalysis();
  }

  /** Reads the whole file; findings are in `problems`. @param tiers declared in a file that the text is a part of */
  read(scan: Scan, tiers: ReadonlySet<string>): Document {
    this.begin(scan, tiers);
    const document = this.document();
    const [bug] = this.errors;
    if (bug !== undefined) throw new Error(`the grammar asked for a token that it did not look for: ${bug.message}`);
    return document;
  }

  protected document = this.RULE("document", (): Document => {
    const statements: Statement[] = [];
    this.settle(STATEMENT, undefined);
    this.MANY(() => {
      const statement = this.SUBRULE(this.statement);
      statements.push(statement);
      this.settle(STATEMENT, undefined, statement);
    });
    return { kind: "Document", start: 0, end: this.RECORDING_PHASE ? 0 : this.scan.text.length, statements };
  });

  private readonly statements: Alternatives<Statement> = [
    { ALT: () => this.SUBRULE(this.notice) },
    { ALT: () => this.SUBRULE(this.clause) },
    { ALT: () => this.SUBRULE(this.fact) },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.tier) },
    { ALT: () => this.SUBRULE(this.standard) },
    { ALT: () => this.SUBRULE(this.period) },
    { ALT: () => this.SUBRULE(this.situation) },
    { ALT: () => this.SUBRULE(this.subsidy) },
    { ALT: () => this.SUBRULE(this.combination) },
    { ALT: () => this.SUBRULE(this.cap) },
    { ALT: () => this.SUBRULE(this.scope) },
    { ALT: () => this.SUBRULE(this.change) },
    { ALT: () => this.SUBRULE(this.deadline) },
    { ALT: () => this.SUBRULE(this.targets) },
    { ALT: () => this.SUBRULE(this.annotation) },
    { ALT: () => this.SUBRULE(this.test) },
  ];
  protected statement = this.RULE("statement", (): Statement => this.OR(this.statements));

  // ── 条款 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected clause = this.RULE("clause", (): ClauseBlock => {
    const start = this.CONSUME(keyword.clause).startOffset;
    const label = this.OPTION(() => literalOf<Label>(this.CONSUME(literal.label))) ?? null;
    if (label === null) this.expected("expected-label");
    const heading = this.OPTION2(() => this.quoted(this.CONSUME(word))) ?? null;
    const statements: Statement[] = [];
    const brace = this.OPTION3(() => this.CONSUME(mark.open));
    if (brace !== undefined && this.skipTooDeep(brace))
      return { kind: "ClauseBlock", start, end: this.lastEnd(), label, heading, statements };
    const opening = this.enter(brace, STATEMENT);
    this.depth++;
    this.MANY({
      GATE: this.inBlock,
      DEF: () => {
        const statement = this.SUBRULE(this.statement);
        statements.push(statement);
        this.settle(STATEMENT, opening, statement);
      },
    });
    this.depth--;
    this.leave(opening, this.OPTION4({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return { kind: "ClauseBlock", start, end: this.lastEnd(), label, heading, statements };
  });

  // ── 通知 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected notice = this.RULE("notice", (): NoticeBlock => {
    const start = this.CONSUME(keyword.notice).startOffset;
    const name = this.SUBRULE(this.name);
    const entries: NoticeEntry[] = [];
    const opening = this.enter(
      this.OPTION(() => this.CONSUME(mark.open)),
      NOTICE,
    );
    this.MANY({
      GATE: this.inBlock,
      DEF: () => {
        const entry = this.SUBRULE(this.noticeEntry);
        entries.push(entry);
        this.settle(NOTICE, opening, entry);
      },
    });
    this.leave(opening, this.OPTION2({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return { kind: "NoticeBlock", start, end: this.lastEnd(), name, entries };
  });

  private readonly properties: Alternatives<NoticeEntry> = [
    ...(["title", "number", "source", "superior"] as const).map((property, index) => ({
      ALT: () => this.entry(property, () => one(this.subrule(index, this.text))),
    })),
    ...(["issuers", "basis"] as const).map((property, index) => ({
      ALT: () => this.entry(property, () => this.subrule(index, this.texts)),
    })),
    { ALT: () => this.entry("dated", () => one(this.SUBRULE(this.date))) },
    { ALT: () => this.entry("region", () => one(this.SUBRULE(this.textOrName))) },
    { ALT: () => this.entry("year", () => one(this.SUBRULE(this.yearNumber))) },
    { ALT: () => this.entry("residual", () => one(this.SUBRULE(this.residualDocument))) },
  ];
  protected noticeEntry = this.RULE("noticeEntry", (): NoticeEntry => this.OR(this.properties));
  private entry(property: NoticeProperty, read: () => NoticeEntry["values"]): NoticeEntry {
    const start = this.CONSUME(keyword[property]).startOffset;
    const values = read();
    return { kind: "NoticeEntry", start, end: this.lastEnd(), property, values };
  }

  protected date = this.RULE("date", (): DateLiteral | null => {
    const date = this.OPTION(() => literalOf<DateLiteral>(this.CONSUME(literal.date)));
    if (date === undefined) this.expected("expected-day");
    return date ?? null;
  });
  /** `2021`; `2021年` is the same. */
  protected yearNumber = this.RULE("yearNumber", (): IntegerLiteral | null => {
    const year = this.OPTION(() =>
      this.OR([
        { ALT: () => literalOf<IntegerLiteral>(this.CONSUME(literal.integer)) },
        { ALT: () => yearFrom(this.CONSUME(literal.duration)) },
      ]),
    );
    if (year === undefined) this.expected("expected-number");
    return year ?? null;
  });
  protected residualDocument = this.RULE("residualDocument", (): Text | null => {
    const document = this.OPTION(() => this.SUBRULE(this.perDocument));
    if (document === undefined) this.expectedWord("按", "per");
    return document ?? null;
  });
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
