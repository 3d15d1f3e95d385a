// Characters that can't be seen or that look like others: two names that look the same are two names, and text may read in another order
// than it stands. Comments and texts too. What the lexer already complained of is not said again.
import { characterName, entry, isTurning, type Span, type Texts } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

/** Invisible and reordering characters; radicals and compatibility forms of Han; marks apart from their letters. */
const SUSPICIOUS =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u2e80-\u2fdf\uf900-\ufaff\u0300-\u036f\u3099\u309a\u{2f800}-\u{2fa1f}\u{e0000}-\u{e01ef}]/gu;
const FORM = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const MARK = /\p{M}/u;
const MOST_PLACES = 10;

export const hiddenCharacter = rule({
  code: "hidden-character",
  texts: entry("warning", "这里有{what} {character}{times}；{mend}", "{what} {character} stands here{times}; {mend}"),
  check({ model, syntax, report }) {
    const { text } = model.source;
    const isTold = ({ start, end }: Span): boolean => syntax.some((found) => found.start < end && start < found.end);
    for (const [character, places] of byCharacter(text)) {
      const own = places.filter((place) => !isTold(place));
      const [first, ...others] = own;
      if (first === undefined) continue;
      const count = own.length;
      const where = { zh: "这里也有", en: "It stands here, too" };
      report(
        first,
        {
          ...wordsOf(character),
          character: characterName(character),
          times: count === 1 ? "" : { zh: `，全文共 ${count} 处`, en: `, ${count} times in the file` },
        },
        { related: others.slice(0, MOST_PLACES).map((place) => related(place, where)) },
      );
    }
  },
});

/** Whether a name holds a character that this rule speaks of. */
export function hasHidden(name: string): boolean {
  return byCharacter(` ${name}`).size > 0;
}

/** The places of each suspicious character, in order of text; the mark at the beginning of a file is none. */
function byCharacter(text: string): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { 0: character, index } of text.matchAll(SUSPICIOUS)) {
    const isUsual = (index === 0 && character === "\ufeff") || (isUnified(character) && FORM.test(character));
    if (isUsual) continue;
    const place = { start: index, end: index + character.length };
    const known = found.get(character);
    if (known === undefined) found.set(character, [place]);
    else known.push(place);
  }
  return found;
}
/** Some characters among the compatibility forms are characters of their own. */
function isUnified(character: string): boolean {
  return character >= "\uf900" && character.normalize("NFKC") === character;
}

function wordsOf(character: string): { readonly what: Texts; readonly mend: Texts } {
  if (isTurning(character))
    return {
      what: { zh: "看不见、会颠倒文字显示顺序的字符", en: "an invisible character that reorders the text around it" },
      mend: { zh: "看到的可能不是写着的，请删去", en: "what is shown may not be what is written; remove it" },
    };
  if (FORM.test(character)) {
    const usual = character.normalize("NFKC");
    const usualWords = usual === character ? null : usual;
    return {
      what: {
        zh: `“${character}”，它看着像普通汉字，其实是另一个字符`,
        en: `“${character}”, which looks like a usual Han character and is another,`,
      },
      mend:
        usualWords === null
          ? { zh: "请改用普通汉字", en: "write the usual character" }
          : {
              zh: `应写作“${usualWords}”（${characterName(usualWords)}）`,
              en: `write “${usualWords}” (${characterName(usualWords)})`,
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
