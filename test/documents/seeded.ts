// Notices as Word files, made from a number: lists of every form that offices use, tables with merged cells, breaks, fields, changes.
import {
  definition,
  item,
  list,
  paragraph,
  restart,
  run,
  table,
  wordFile,
  type CellWords,
  type LevelWords,
} from "./word.js";

type Draw = (below: number) => number;

function draws(seed: number): Draw {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return (state >>> 0) % below;
  };
}

const FIRST: readonly LevelWords[] = [
  { form: "chineseCounting", text: "%1、" },
  { form: "chineseCountingThousand", text: "第%1条", suffix: "space" },
  { form: "chineseCountingThousand", text: "%1、", suffix: "nothing" },
  { form: "japaneseCounting", text: "%1、" },
  { form: "decimal", text: "%1." },
  { form: "upperRoman", text: "%1." },
];
const SECOND: readonly LevelWords[] = [
  { form: "chineseCounting", text: "（%2）" },
  { form: "chineseCountingThousand", text: "(%2)", suffix: "nothing" },
  { form: "decimal", text: "%2．", suffix: "space" },
  { form: "upperLetter", text: "%2." },
  { form: "lowerRoman", text: "(%2)" },
];
const THIRD: readonly LevelWords[] = [
  { form: "decimal", text: "%3." },
  { form: "decimal", text: "（%3）" },
  { form: "decimalEnclosedCircle", text: "%3" },
  { form: "lowerLetter", text: "%3)" },
  { form: "decimalFullWidth", text: "%3、" },
  { form: "ideographTraditional", text: "%3、" },
];
const WORDS = [
  "个人缴费标准为每人每年400元",
  "对孤儿给予全额资助",
  "集中缴费期为2025年9月1日至12月31日",
  "参保缴费按属地管理",
  "新生儿自出生之日起90日内缴费",
  "财政补助不低于700元",
];
const GROUPS = ["孤儿", "特困人员", "低保对象", "重度残疾人", "返贫致贫人口", "低保边缘家庭"];

function one<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)] as T;
}

/** The bytes of a .docx file; the same for the same number. */
export function seededNotice(seed: number): Uint8Array {
  const draw = draws(seed);
  const levels = [one(FIRST, draw), one(SECOND, draw), one(THIRD, draw)];
  const start = draw(4) === 0 ? 2 + draw(9) : 1;
  const numbering = [
    definition(0, levels),
    definition(1, [
      { form: one(["decimal", "chineseCounting", "chineseCountingThousand"], draw), text: "%1．", start },
    ]),
    definition(2, [{ form: "decimal", text: "%1", suffix: "nothing" }]),
    list(1, 0),
    list(2, 1),
    list(3, 2),
    list(4, 0, restart(0, 1)),
  ].join("");
  const body = [paragraph("关于做好2026年城乡居民基本医疗保险参保缴费工作的通知"), paragraph("各县（区）医疗保障局：")];
  const chapters = 2 + draw(seed % 5 === 0 ? 24 : 4);
  for (let chapter = 0; chapter < chapters; chapter++) {
    body.push(item(`${one(WORDS, draw)}。`, 1, 0));
    for (let part = draw(4); part > 0; part--) {
      body.push(item(broken(one(WORDS, draw), draw), 1, 1));
      for (let point = draw(4); point > 0; point--) body.push(item(one(WORDS, draw), 1, 2));
    }
    if (draw(3) === 0) body.push(item(one(WORDS, draw), 2, 0));
    if (draw(3) === 0) body.push(paragraph(`　　${one(WORDS, draw)}。`));
    if (draw(4) === 0) body.push(seededTable(draw));
  }
  for (let again = draw(3); again > 0; again--) body.push(item(one(WORDS, draw), 4, 0));
  body.push(seededTable(draw), paragraph("清河县医疗保障局"), paragraph("2025年9月1日"));
  return wordFile({ body: body.join(""), numbering, header: paragraph("页眉"), footer: paragraph("- 1 -") });
}

/** A sentence in several runs, with a soft break, a field, a change or hidden words in it. */
function broken(sentence: string, draw: Draw): string {
  const half = sentence.length >> 1;
  const [first, second] = [run(sentence.slice(0, half)), run(sentence.slice(half))];
  const between = [
    "",
    "<w:r><w:br/></w:r>",
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run("三")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    `<w:ins w:id="1" w:author="a">${run("新增")}</w:ins>`,
    `<w:hyperlink w:anchor="x">${run("附件1")}</w:hyperlink>`,
  ];
  return first + one(between, draw) + second;
}

/** Groups × tiers, with cells merged downwards and across, and serial numbers that Word makes. */
function seededTable(draw: Draw): string {
  const columns = 3 + draw(3);
  const head: CellWords[] = [{ text: "序号" }, { text: "人员类别" }, { text: "个人缴费（元）", span: columns - 2 }];
  const rows: CellWords[][] = [head];
  let covered = 0;
  for (let row = 0; row < 3 + draw(4); row++) {
    const cells: CellWords[] = [{ text: item("", 3) }];
    const merges = covered === 0 && draw(3) === 0;
    if (merges) covered = 1 + draw(2);
    else if (covered > 0) covered -= 1;
    cells.push(
      merges
        ? { text: one(GROUPS, draw), merge: "restart" }
        : {
            text: "",
            ...(covered > 0 && rows.length > 1 && rows.at(-1)?.[1]?.merge !== undefined
              ? { merge: "continue" as const }
              : { text: `${one(GROUPS, draw)}\n（当地）` }),
          },
    );
    if (cells[1]?.merge === undefined) covered = 0;
    for (let column = 2; column < columns;) {
      const span = Math.min(1 + (draw(4) === 0 ? 1 : 0), columns - column);
      cells.push({ text: draw(6) === 0 ? "" : String(20 * (1 + draw(40))), span });
      column += span;
    }
    rows.push(cells);
  }
  return table(rows, columns);
}
