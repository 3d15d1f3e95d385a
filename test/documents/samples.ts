// The Word files that LibreOffice was asked about: by the tests, and by the script that asks it.
import { seededNotice } from "./seeded.js";
import { definition, item, list, paragraph, restart, run, table, wordFile, type LevelWords } from "./word.js";

const DECIMALS: readonly LevelWords[] = [
  { form: "decimal", text: "%1、" },
  { form: "decimal", text: "%1.%2" },
  { form: "decimal", text: "%1.%2.%3" },
];
const NUMBERS = [1, 9, 10, 11, 12, 19, 20, 21, 30, 36, 99, 100, 101, 110, 111, 120, 1000, 1001, 1010, 1100, 1234];

/** A list for each number, which begins with it. */
function counting(form: string, numbers: readonly number[] = NUMBERS): Uint8Array {
  const numbering = numbers.map((start, at) => definition(at, [{ form, text: "%1|", start }]) + list(at + 1, at));
  return wordFile({ body: numbers.map((_, at) => item("x", at + 1)).join(""), numbering: numbering.join("") });
}
const FORMS = ["chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand"];
const LEGAL = ["chineseLegalSimplified", "ideographLegalTraditional"];

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="own"/><w:basedOn w:val="H2"/></w:style>';
const styled = (text: string, style: string, more = ""): string =>
  paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

/** By name. */
export const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...Array.from({ length: 20 }, (_, at) => [`seeded-${at + 1}`, seededNotice(at + 1)] as const),
  ...[...FORMS, ...LEGAL].map((form) => [`counting-${form}`, counting(form)] as const),
  ["counting-upperRoman", counting("upperRoman", [1, 4, 9, 14, 40, 90, 400, 900, 1994])],
  ["counting-upperLetter", counting("upperLetter", [1, 26, 27, 52, 53])],
  ["counting-circled", counting("decimalEnclosedCircleChinese", [1, 10, 20, 21, 35, 36, 50])],
  [
    "levels-passed-over",
    wordFile({
      body: [item("a", 1, 1), item("b", 1), item("c", 1, 2), item("d", 1, 1), item("e", 1, 2)].join(""),
      numbering: definition(0, DECIMALS) + list(1, 0),
    }),
  ],
  [
    "lists-of-one-definition",
    wordFile({
      body: [
        item("a", 1),
        item("b", 2),
        item("c", 1),
        item("d", 3),
        item("e", 3),
        item("f", 1),
        item("", 1),
        item("g", 2),
      ].join(""),
      numbering: definition(0, DECIMALS) + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 5)),
    }),
  ],
  [
    "numbers-by-style",
    wordFile({
      body: [
        ...[styled("a", "H1"), styled("b", "H2"), styled("c", "H3")],
        ...[styled("d", "H1", '<w:numPr><w:numId w:val="0"/></w:numPr>'), styled("e", "H1"), styled("f", "H2")],
      ].join(""),
      styles,
      numbering:
        definition(
          0,
          DECIMALS.map((each, at) => (at < 2 ? { ...each, style: `H${at + 1}` } : each)),
        ) + list(1, 0),
    }),
  ],
];

/** What LibreOffice writes again in its own way. */
export const TO_BE_MADE: readonly (readonly [name: string, bytes: Uint8Array])[] = Array.from(
  { length: 10 },
  (_, at) => [`made-${at + 1}`, seededNotice(at + 101)],
);

const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="420"/>';
const numbered = (text: string, at: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>${INDENT}`);
const LONG =
  "各级医疗保障、财政、税务部门要密切配合，按照2026年度城乡居民基本医疗保险参保缴费工作的要求，于2025年12月31日前完成集中征缴，个人缴费标准为每人每年400元，财政补助标准为每人每年不低于700元，";

/** A notice of several pages as offices print them: numbers by Word, indented paragraphs over several lines, a table with merged cells. */
export const NOTICE: Uint8Array = wordFile({
  numbering:
    definition(0, [
      { form: "chineseCountingThousand", text: "%1、", suffix: "nothing" },
      { form: "chineseCountingThousand", text: "（%2）", suffix: "nothing" },
    ]) + list(1, 0),
  header: paragraph("清河县医疗保障局文件"),
  footer: paragraph(`${run("— ")}<w:fldSimple w:instr="PAGE">${run("1")}</w:fldSimple>${run(" —")}`),
  body: [
    paragraph("关于做好2026年城乡居民基本医疗保险参保缴费工作的通知", '<w:jc w:val="center"/>'),
    paragraph("各乡镇人民政府，县直各单位："),
    ...Array.from({ length: 9 }, (_, at) =>
      [
        numbered(`第${at + 1}项工作`, 0),
        numbered(`${LONG}不得擅自提高或者降低。`, 1),
        paragraph(`${LONG}逾期不再受理（2.5万元以内的除外）。`, INDENT),
      ].join(""),
    ),
    table(
      [
        ["序号", "人员类别", { text: "资助标准", span: 2 }],
        ["", "", "比例（%）", "金额（元）"],
        ["1", { text: "特困人员", merge: "restart" }, "100", "400"],
        ["2", { text: "", merge: "continue" }, "90", "360"],
        ["3", "低保对象", { text: "200", span: 2 }],
      ],
      4,
    ),
    paragraph("清河县医疗保障局", '<w:jc w:val="right"/>'),
    paragraph("2025年9月1日", '<w:jc w:val="right"/>'),
  ].join(""),
});
