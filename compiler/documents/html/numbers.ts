// The numbers that a browser prints in front of the items of a list.
import { numberIn } from "../docx/number-forms.js";

/** The attribute `type`, and the words of `list-style-type`, as Word names the forms. */
const FORMS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "chineseCountingThousand",
  "simp-chinese-informal": "chineseCountingThousand",
  "trad-chinese-informal": "chineseCountingThousand",
  "cjk-decimal": "ideographDigital",
  "cjk-heavenly-stem": "ideographTraditional",
  "cjk-earthly-branch": "ideographZodiac",
};
const BARE: ReadonlySet<string> = new Set(["none", "disc", "circle", "square"]);

/** `3. `, `三、`; "" where the list prints no numbers. @param form the list's `type` or `list-style-type` */
export function itemNumber(value: number, form: string): string {
  if (BARE.has(form)) return "";
  const number = numberIn(FORMS[form] ?? "decimal", value);
  return /\p{Script=Han}/u.test(number) ? `${number}、` : `${number}. `;
}

/** Null where it is no whole number of a sane size. */
export function wholeOf(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?[0-9]{1,5}\s*$/u.test(text) ? Number(text) : null;
}
