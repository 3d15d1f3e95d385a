// Characters that can't be seen or that look like others: two names that look the same are two names, and text may read in another order
// than it stands. Comments and texts too. What the lexer already complained of is not said again.
import {
  characterName,
  entry,
  HIDDEN,
  isOtherForm,
  isTurning,
  type Name,
  type Span,
  type Texts,
} from "@zhengce/grammar";
import { looksLike } from "../semantics/checks/confusables.js";
import type { Model } from "../semantics/model.js";
import { related, rule } from "./rule.js";

const MARK = /\p{M}/u;
/** A single Cyrillic letter among others is no word of that language. */
const LONE = /(?<!\p{Script=Cyrillic})\p{Script=Cyrillic}(?!\p{Script=Cyrillic})/gu;
const FOREIGN = /[^\u0000-\u007f\u4e00-\u9fff]/gu;
const MOST_PLACES = 10;

export const hiddenCharacter = rule({
  code: "hidden-character",
  texts: entry("warning", "这里有{what}{character}{times}；{mend}", "{what}{character} stands here{times}; {mend}"),
  check({ model, syntax, report }) {
    const { text } = model.source;
    const isTold = ({ start, end }: Span): boolean => syntax.some((found) => found.start < end && start < found.end);
    for (const [character, places] of byCharacter(text, namesOf(model))) {
      const own = places.filter((place) => !isTold(place));
      const [first, ...others] = own;
      if (first === undefined) continue;
      const count = own.length;
      const where = { zh: "这里也有", en: "It stands here, too" };
      report(
        first,
        {
          ...wordsOf(character),
          character: isVisible(character) ? "" : ` ${characterName(character)}`,
          times: count === 1 ? "" : { zh: `，全文共 ${count} 处`, en: `, ${count} times in the file` },
        },
        { related: others.slice(0, MOST_PLACES).map((place) => related(place, where)) },
      );
    }
  },
});

/** Whether a name holds a character that this rule speaks of. */
export function hasHidden(name: string): boolean {
  return byCharacter(` ${name}`, []).size > 0 || likenessesIn(name).length > 0;
}

function namesOf({ references }: Model): readonly Name[] {
  return references.flatMap(({ name }) => (name.quoted ? [name] : []));
}

/** The places of each suspicious character, in order of text; the mark at the beginning of a file is none. */
function byCharacter(text: string, names: readonly Name[]): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const add = (character: string, start: number): void => {
    const place = { start, end: start + character.length };
    const known = found.get(character);
    if (known === undefined) found.set(character, [place]);
    else if (!known.some((other) => other.start === start)) known.push(place);
  };
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const isUsual = (index === 0 && character === "\ufeff") || isOwnCharacter(character);
    if (!isUsual) add(character, index);
  }
  for (const { 0: character, index } of text.matchAll(LONE)) if (seenAs(character) !== null) add(character, index);
  for (const { start, end } of names)
    for (const [character, at] of likenessesIn(text.slice(start, end))) add(character, start + at);
  return found;
}
/** Some characters among the compatibility forms are characters of their own. */
function isOwnCharacter(character: string): boolean {
  return /[\uf900-\ufaff]/u.test(character) && !isOtherForm(character);
}
/** In names: letters of other scripts that look like Latin ones, kana like Han. */
function likenessesIn(name: string): readonly (readonly [character: string, at: number])[] {
  return [...name.matchAll(FOREIGN)].flatMap(({ 0: character, index }) =>
    seenAs(character) === null ? [] : [[character, index] as const],
  );
}
function seenAs(character: string): string | null {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Katakana}]/u.test(character)
    ? looksLike(character)
    : null;
}
function isVisible(character: string): boolean {
  return isOtherForm(character) || seenAs(character) !== null;
}

function wordsOf(character: string): { readonly what: Texts; readonly mend: Texts } {
  if (isTurning(character))
    return {
      what: { zh: "看不见、会颠倒文字显示顺序的字符", en: "an invisible character that reorders the text around it" },
      mend: { zh: "看到的可能不是写着的，请删去", en: "what is shown may not be what is written; remove it" },
    };
  const likeness = seenAs(character);
  if (likeness !== null)
    return {
      what: {
        zh: `“${character}”（${characterName(character)}），它看着像“${likeness}”，其实是另一种文字的字母`,
        en: `“${character}” (${characterName(character)}), which looks like “${likeness}” and is a letter of another script,`,
      },
      mend: { zh: `应写作“${likeness}”`, en: `write “${likeness}”` },
    };
  if (isOtherForm(character)) {
    const usual = character.normalize("NFKC");
    const isKnown = usual !== character;
    return {
      what: {
        zh: `“${character}”，它看着像普通汉字，其实是另一个字符`,
        en: `“${character}”, which looks like a usual Han character and is another,`,
      },
      mend: {
        zh: isKnown ? `应写作“${usual}”（${characterName(usual)}）` : "请改用普通汉字",
        en: isKnown ? `write “${usual}” (${characterName(usual)})` : "write the usual character",
      },
    };
  }
  if (MARK.test(character) && !/[\u180b-\u180f\ufe00-\ufe0f\u034f\u17b4\u17b5\u{e0100}-\u{e01ef}]/u.test(character))
    return {
      what: { zh: "和字母分开写的附加符号", en: "a mark that is written apart from its letter" },
      mend: { zh: "请重新输入这个字母", en: "type the letter anew" },
    };
  return {
    what: { zh: "看不见的字符", en: "an invisible character" },
    mend: {
      zh: "两个看着一样的名称会因此成为两个，请删去",
      en: "names that look the same become two by it; remove it",
    },
  };
}
