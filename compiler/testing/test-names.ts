// Names of 用例 that are written by themselves: they stand on one line, hold nothing that can't be seen, and no two are alike.
import type { Model } from "../semantics/model.js";

/** What would be lost, or hide, inside a text: controls, marks apart from their letters, fillers of Hangul. */
const UNSEEN = /[\p{C}\p{M}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
/** Radicals and compatibility forms of Han, which look like other characters. */
const FORMS = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** The name without what can't be seen; a Chinese quotation mark could end the text, and becomes another pair. */
export function plainName(name: string): string {
  const usual = name.normalize("NFC").replace(FORMS, (form) => form.normalize("NFKC"));
  return usual.replace(UNSEEN, "").replace(/“/g, "「").replace(/”/g, "」");
}

/** Gives each name once: the second of a kind is numbered, and so is one that a 用例 of the model has. */
export function distinctNames({ tests }: Pick<Model, "tests">): (wished: string) => string {
  const used = new Set(tests.map(({ node }) => node.name?.value));
  return (wished) => {
    const plain = plainName(wished);
    let name = plain;
    for (let number = 2; used.has(name); number++) name = `${plain}（${number}）`;
    used.add(name);
    return name;
  };
}
