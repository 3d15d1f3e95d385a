// Names and texts. In the token stream both are words; here their place decides, and a bare word where text must stand is reported.
import type { Name, Text, Unspecified } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, mark, word } from "../../tokens.js";
import { readsAsName } from "../keyword-as-name.js";
import type { Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";

/** Stands for a name while Chevrotain records the grammar. */
const RECORDED: Name = { kind: "Name", start: 0, end: 0, text: "", quoted: true };
export const nameOf = (token: IToken): Name => ((token as Lexeme).node ?? RECORDED) as Name;

export interface Words {
  readonly names: Rule<Name[]>;
  readonly name: Rule<Name | null>;
  readonly text: Rule<Text | null>;
  readonly texts: Rule<Text[]>;
  readonly textOrName: Rule<Text | Name | null>;
  readonly textsOrNames: Rule<(Text | Name)[]>;
  readonly unspecified: Rule<Unspecified>;
  readonly perDocument: Rule<Text | null>;
  readonly quoted: (token: IToken) => Text;
  /** 未规定 here is a statement of its own, or it is not. */
  readonly openPointAhead: () => boolean;
  readonly noOpenPoint: () => boolean;
}

export function wordRules(tools: Tools): Words {
  const { p } = tools;
  const one = wordRule(tools);
  const { quoted } = one;

  /** `NAME 、…` */
  const names = p.RULE("names", (): Name[] => {
    const found: Name[] = [];
    const add = (name: Name | null): void => {
      if (name === null) p.expected("expected-name");
      else found.push(name);
    };
    add(p.NEED(() => nameOf(p.CONSUME(word))) ?? one.keywordAsName());
    if (found.length === 0) return found;
    p.MANY(() => {
      p.CONSUME(mark.comma);
      add(p.NEED2(() => nameOf(p.CONSUME2(word))) ?? one.keywordAsName());
    });
    return found;
  });

  const text = p.RULE("text", (): Text | null => {
    const found = p.NEED(() => quoted(p.CONSUME(word)));
    if (found !== undefined) return found;
    p.expected("expected-text");
    return null;
  });
  const textOrName = p.RULE("textOrName", (): Text | Name | null => {
    const item = p.NEED(() => either(p.CONSUME(word)));
    if (item !== undefined) return item;
    p.expected("expected-name");
    return null;
  });

  /** `按 TEXT` */
  const perDocument = p.RULE("perDocument", (): Text | null => {
    p.CONSUME(keyword.per);
    return p.SUBRULE(text, DOCUMENT);
  });
  /** `未规定 (按 TEXT)?` */
  const unspecified = p.RULE("unspecified", (): Unspecified => {
    const start = p.CONSUME(keyword.unspecified).startOffset;
    const document = p.OPTION(() => p.SUBRULE(perDocument)) ?? null;
    return { kind: "Unspecified", start, end: p.lastEnd(), document };
  });

  return {
    ...{ names, text, textOrName, perDocument, unspecified, quoted },
    name: one.name,
    texts: listOf(tools, "texts", text),
    textsOrNames: listOf(tools, "textsOrNames", textOrName),
    ...openPoints(tools),
  };
}
const DOCUMENT = role("Unspecified", "document");

/** A single name, and a word as a text. */
function wordRule({ p, blocks }: Tools) {
  /** A keyword where a name must stand, and what follows goes on as behind a name: read as the name, with a finding. */
  const keywordAsName = (): Name | null => {
    if (p.RECORDING_PHASE || p.panic || blocks.skipping.nextBeginsLine()) return null;
    const next = p.next();
    const begins = (p.sets.of[next.tokenTypeIdx] as number) !== 0;
    if (!readsAsName(next, p.LA(2), begins, () => blocks.skipping.beginsLine(2))) return null;
    const place = { start: next.startOffset, end: next.end };
    const text = p.scan.text.slice(place.start, place.end);
    const data = { replacement: `"${text}"` };
    p.problem(() => p.scan.report("keyword-as-name", place, { found: text, ...data }, { data }));
    p.panic = false;
    p.SKIP_TOKEN();
    return { kind: "Name", ...place, text, quoted: true };
  };
  const name = p.RULE("name", (): Name | null => {
    const found = p.NEED(() => nameOf(p.CONSUME(word))) ?? keywordAsName();
    if (found === null) p.expected("expected-name");
    return found;
  });
  /** A word in quotes is a text; a bare one is read as one, with a finding. */
  const quoted = (token: IToken): Text => {
    const found = nameOf(token);
    if (!found.quoted) {
      const { start, end } = found;
      const data = { replacement: `"${found.text}"` };
      p.problem(() => p.scan.report("unquoted-text", { start, end }, { found: found.text }, { data }), start);
    }
    return textFrom(found);
  };
  return { keywordAsName, name, quoted };
}

/** `X 、…` */
function listOf<T>({ p }: Tools, name: string, item: Rule<T | null>): Rule<T[]> {
  return p.RULE(name, (): T[] => {
    const list: T[] = [];
    const add = (found: T | null): void => {
      if (found !== null) list.push(found);
    };
    add(p.SUBRULE(item));
    p.MANY(() => {
      p.CONSUME(mark.comma);
      add(p.SUBRULE2(item));
    });
    return list;
  });
}

/** `未规定 "…"` is a statement of its own, not the value of what stands before it; but in `未规定 "…" 起 3个月 内` the text is a day. */
function openPoints({ p }: Tools): Pick<Words, "openPointAhead" | "noOpenPoint"> {
  const openPointAhead = (): boolean => {
    if (p.LA(1).tokenTypeIdx !== keyword.unspecified.tokenTypeIdx) return false;
    const second = p.LA(2);
    const isText = second.tokenTypeIdx === word.tokenTypeIdx && nameOf(second).quoted;
    return isText && p.LA(3).tokenTypeIdx !== keyword.since.tokenTypeIdx;
  };
  return { openPointAhead, noOpenPoint: () => !openPointAhead() };
}

export function either(token: IToken): Text | Name {
  const name = nameOf(token);
  return name.quoted ? textFrom(name) : name;
}
function textFrom(name: Name): Text {
  return { kind: "Text", start: name.start, end: name.end, value: name.text };
}
