// A number as Word's lists print it: `ST_NumberFormat` of Office Open XML.

type Form = (value: number) => string;

const HAN = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

/** 一百零五, 壹佰零伍: each place named, a 零 where places are skipped. @param myriad of ten thousand */
function named(digits: string, places: readonly string[], myriad: string): Form {
  const below10000 = (value: number): string => {
    let text = "";
    let skipped = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) {
        skipped = text !== "";
        continue;
      }
      text += `${skipped ? "零" : ""}${digits[digit] ?? ""}${places[place] ?? ""}`;
      skipped = false;
    }
    return text;
  };
  return (value) => {
    if (value === 0) return digits[0] ?? "";
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    const text = `${high > 0 ? `${below10000(high)}${myriad}` : ""}${high > 0 && low > 0 && low < 1000 ? "零" : ""}${below10000(low)}`;
    return text.startsWith("一十") ? text.slice(1) : text;
  };
}
const thousand = named(`零${HAN.slice(1)}`, ["", "十", "百", "千"], "万");

/** 一○五: digit by digit. */
function digital(digits: string): Form {
  return (value) => Array.from(String(value), (digit) => digits[Number(digit)] ?? "").join("");
}
/** One of a row of signs; beyond its end as `beyond` says. */
function signs(list: string, beyond: Form = String): Form {
  const all = Array.from(list);
  return (value) => all[value - 1] ?? beyond(value);
}
/** Signs that lie one behind the other. */
function row(first: number, count: number): Form {
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}
const circled: Form = (value) => {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
};

/** A to Z, AA to ZZ, AAA… */
function letters(first: string): Form {
  return (value) =>
    value < 1 || value > 26 * 30
      ? String(value)
      : String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const roman: Form = (value) => {
  if (value < 1 || value > 4999) return String(value);
  let [rest, text] = [value, ""];
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
};
const fullWidth: Form = (value) =>
  String(value).replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** At least so many digits. */
function padded(width: number): Form {
  return (value) => String(value).padStart(width, "0");
}
const ZODIAC = "子丑寅卯辰巳午未申酉戌亥";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const stemAndBranch: Form = (value) =>
  value < 1 ? String(value) : `${STEMS[(value - 1) % 10] ?? ""}${ZODIAC[(value - 1) % 12] ?? ""}`;

const FORMS: Readonly<Record<string, Form>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: padded(2),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: row(0x2488, 20),
  decimalEnclosedParen: row(0x2474, 20),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters("A"),
  lowerLetter: letters("a"),
  chineseCounting: thousand,
  taiwaneseCounting: thousand,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: thousand,
  chineseLegalSimplified: named(LEGAL, ["", "拾", "佰", "仟"], "万"),
  ideographLegalTraditional: named(LEGAL_TRADITIONAL, ["", "拾", "佰", "仟"], "萬"),
  ideographDigital: digital(HAN),
  japaneseDigitalTenThousand: digital(HAN),
  taiwaneseDigital: digital(`○${HAN.slice(1)}`),
  ideographTraditional: signs(STEMS),
  ideographZodiac: signs(ZODIAC),
  ideographZodiacTraditional: stemAndBranch,
  ideographEnclosedCircle: row(0x3280, 10),
  bullet: () => "",
  none: () => "",
};
/** `001, 002, …` of a format that is written out. */
const WRITTEN_OUT = /^(0+)1\b/u;

/**
 * @param form of `w:numFmt`; a form that is not known counts in digits
 * @param written the attribute `format` of a custom form
 */
export function numberIn(form: string, value: number, written: string | null = null): string {
  const zeros = form === "custom" ? WRITTEN_OUT.exec(written ?? "")?.[1] : undefined;
  if (zeros !== undefined) return padded(zeros.length + 1)(value);
  return (FORMS[form] ?? String)(Math.max(0, Math.trunc(value)));
}
