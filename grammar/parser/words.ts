// Names and texts. In the token stream both are words; here their place decides, and a bare word where text must stand is reported.
import type { Name, Text, Unspecified } from "../ast.js";
import { type KeywordCategory, type KeywordId, keywords } from "../keywords.js";
import { isLexeme, keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { RecoveryParser } from "./recovery.js";
import { setsOf } from "./sets.js";
import type { IToken } from "../chevrotain.js";

const behindName: ReadonlySet<unknown> = new Set([
  ...Object.values(literal),
  ...[mark.open, mark.comma, mark.colon, mark.openParen, mark.equal],
]);
/** Keywords that join, bound or value something: beside them a name is missing. */
const joining: ReadonlySet<KeywordCategory> = new Set(["connective", "operator", "condition"]);
const bounding: ReadonlySet<string> = new Set<KeywordId>([
  "atLeast",
  "atMost",
  "full",
  "net",
  "rest",
  "each",
  "unspecified",
  "optional",
  "certifiedBy",
  "includes",
  "formerly",
  "precedes",
  "by",
  "when",
]);
const nameLike: ReadonlySet<unknown> = new Set(
  (Object.keys(keywords) as KeywordId[])
    .filter((id) => id === "otherwise" || (!joining.has(keywords[id].category) && !bounding.has(id)))
    .map((id) => keyword[id]),
);
const isNameLike = (type: unknown): boolean => nameLike.has(type);

/** Stands for a name while Chevrotain records the grammar. */
const RECORDED: Name = { kind: "Name", start: 0, end: 0, text: "", quoted: true };
export const nameOf = (token: IToken): Name => ((token as Lexeme).node ?? RECORDED) as Name;

export abstract class WordParser extends RecoveryParser {
  /** `NAME 、…` */
  protected names = this.RULE("names", (): Name[] => {
    const names: Name[] = [];
    const add = (name: Name | null): void => {
      if (name === null) this.expected("expected-name");
      else names.push(name);
    };
    add(this.OPTION(() => nameOf(this.CONSUME(word))) ?? this.keywordAsName());
    if (names.length === 0) return names;
    this.MANY(() => {
      this.CONSUME(mark.comma);
      add(this.OPTION2(() => nameOf(this.CONSUME2(word))) ?? this.keywordAsName());
    });
    return names;
  });

  protected name = this.RULE("name", (): Name | null => {
    const name = this.OPTION(() => nameOf(this.CONSUME(word))) ?? this.keywordAsName();
    if (name === null) this.expected("expected-name");
    return name;
  });

  /** A keyword where a name must stand, and what follows goes on as behind a name: read as the name, with a finding. */
  protected keywordAsName(): Name | null {
    if (this.RECORDING_PHASE || this.panic || this.nextBeginsLine()) return null;
    const next = this.next();
    if (!isLexeme(next) || !isNameLike(next.tokenType) || !this.goesOnBehindName(next.tokenTypeIdx)) return null;
    const place = { start: next.startOffset, end: next.end };
    const text = this.scan.text.slice(place.start, place.end);
    const data = { replacement: `"${text}"` };
    this.problem(() => this.scan.report("keyword-as-name", place, { found: text, ...data }, { data }));
    this.panic = false;
    this.SKIP_TOKEN();
    return { kind: "Name", ...place, text, quoted: true };
  }
  /** A keyword that begins an entry is a name only where its entry can't go on: at the line's end, before `{`, `、` or a figure. */
  private goesOnBehindName(type: number): boolean {
    if (setsOf[type] === 0) return true;
    const second = this.LA(2);
    return this.beginsLine(2) || behindName.has(second.tokenType);
  }

  protected text = this.RULE("text", (): Text | null => {
    const text = this.OPTION(() => this.quoted(this.CONSUME(word)));
    if (text !== undefined) return text;
    this.expected("expected-text");
    return null;
  });

  /** `TEXT 、…` */
  protected texts = this.RULE("texts", (): Text[] => {
    const texts: Text[] = [];
    const add = (text: Text | null): void => {
      if (text !== null) texts.push(text);
    };
    add(this.SUBRULE(this.text));
    this.MANY(() => {
      this.CONSUME(mark.comma);
      add(this.SUBRULE2(this.text));
    });
    return texts;
  });

  /** `(TEXT | NAME) 、…` */
  protected textsOrNames = this.RULE("textsOrNames", (): (Text | Name)[] => {
    const list: (Text | Name)[] = [];
    const add = (item: Text | Name | null): void => {
      if (item !== null) list.push(item);
    };
    add(this.SUBRULE(this.textOrName));
    this.MANY(() => {
      this.CONSUME(mark.comma);
      add(this.SUBRULE2(this.textOrName));
    });
    return list;
  });

  protected textOrName = this.RULE("textOrName", (): Text | Name | null => {
    const item = this.OPTION(() => this.either(this.CONSUME(word)));
    if (item !== undefined) return item;
    this.expected("expected-name");
    return null;
  });

  /** `未规定 (按 TEXT)?` */
  protected unspecified = this.RULE("unspecified", (): Unspecified => {
    const start = this.CONSUME(keyword.unspecified).startOffset;
    const document = this.OPTION(() => this.SUBRULE(this.perDocument)) ?? null;
    return { kind: "Unspecified", start, end: this.lastEnd(), document };
  });
  /** `按 TEXT` */
  protected perDocument = this.RULE("perDocument", (): Text | null => {
    this.CONSUME(keyword.per);
    return this.SUBRULE(this.text);
  });

  /** A word in quotes is a text; a bare one is read as one, with a finding. */
  protected quoted(token: IToken): Text {
    const name = nameOf(token);
    if (!name.quoted) {
      const { start, end, text: found } = name;
      const data = { replacement: `"${found}"` };
      this.problem(() => this.scan.report("unquoted-text", { start, end }, { found }, { data }), start);
    }
    return textFrom(name);
  }
  protected either(token: IToken): Text | Name {
    const name = nameOf(token);
    return name.quoted ? textFrom(name) : name;
  }
  /** `未规定 "…"` is a statement of its own, not the value of what stands before it; but in `未规定 "…" 起 3个月 内` the text is a day. */
  protected readonly openPointAhead = (): boolean => {
    if (this.LA(1).tokenTypeIdx !== keyword.unspecified.tokenTypeIdx) return false;
    const second = this.LA(2);
    const isText = second.tokenTypeIdx === word.tokenTypeIdx && nameOf(second).quoted;
    return isText && this.LA(3).tokenTypeIdx !== keyword.since.tokenTypeIdx;
  };
  protected readonly noOpenPoint = (): boolean => !this.openPointAhead();
}

function textFrom(name: Name): Text {
  return { kind: "Text", start: name.start, end: name.end, value: name.text };
}
