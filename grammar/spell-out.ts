// Characters that can't be seen, that reorder what stands around them, or that are other forms of usual ones: what shows a text to a person
// spells them out.
import { characterName, visible } from "./visible.js";

/** Radicals and compatibility forms of Han; some of the latter are characters of their own: see `isOtherForm`. */
const FORM = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e01ef}]/u; // prettier-ignore
const MARK = /[\u0300-\u036f\u3099\u309a]/u;
const HALF = /[\ud800-\udfff]/u;
const anyOf = (...parts: readonly RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join("|"), "gu");
/** All of them but controls. */
export const HIDDEN = anyOf(INVISIBLE, FORM, MARK);
const SPELT = anyOf(INVISIBLE, FORM, MARK, HALF);

/** Whether the character is another form of a usual one: ⼉ (U+2F09) for 儿. */
export function isOtherForm(character: string): boolean {
  return FORM.test(character) && (character < "\uf900" || character.normalize("NFKC") !== character);
}

/** `text` with each such character as `⟨U+202E⟩`, other forms as `⼉⟨U+2F09⟩`, controls as symbols. Tabs and line ends stay. */
export function spellOut(text: string): string {
  const spelt = text.replace(SPELT, (character) => {
    if (!FORM.test(character)) return `⟨${characterName(character)}⟩`;
    return isOtherForm(character) ? `${character}⟨${characterName(character)}⟩` : character;
  });
  return visible(spelt);
}
