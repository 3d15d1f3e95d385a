// A document number in the wrong form, wherever one is written: 甘医保发〔2O21〕55号 has a letter O, [2021] is not 〔2021〕.
import { entry } from "@zhengce/grammar";
import type { NoticeEntry, Text, Texts } from "@zhengce/grammar";
import { documentNumbers } from "../semantics/checks/document-numbers.js";
import type { Fault } from "../semantics/checks/document-numbers.js";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";

const FAULTS: Readonly<Record<Fault, Texts>> = {
  letter: { zh: "数字里夹着字母（如字母 O 代替 0）", en: "a letter stands for a digit (such as O for 0)" },
  brackets: { zh: "年份应当用六角括号〔〕", en: "the year belongs in six-cornered brackets 〔〕" },
  fullWidth: { zh: "数字应当用半角", en: "digits should be half-width" },
  spaces: { zh: "中间不应有空格", en: "there should be no spaces" },
  ordinal: { zh: "序号前不加“第”", en: "there should be no 第" },
  zeros: { zh: "序号前不补 0", en: "there should be no leading zeros" },
  mark: { zh: "缺“号”字", en: "号 is missing" },
  numerals: { zh: "数字应当用阿拉伯数字", en: "digits should be Arabic" },
  shortYear: { zh: "年份应当写四位", en: "the year should have four digits" },
};

/** What is only another way to print the same number. */
const SAFE: ReadonlySet<Fault> = new Set(["brackets", "fullWidth", "spaces"]);

export const documentNumberForm = rule({
  code: "document-number-form",
  texts: entry(
    "warning",
    "文号“{written}”的写法有误：{faults}；应为“{canonical}”",
    "document number “{written}” is misspelt: {faults}; it should be “{canonical}”",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const check = (node: Text, loose: boolean): void => {
      const raw = model.source.text.slice(node.start, node.end);
      for (const { start, written, canonical, faults } of documentNumbers(raw, loose)) {
        if (faults.length === 0) continue;
        const place = { start: node.start + start, end: node.start + start + written.length };
        const texts = faults.map((fault) => FAULTS[fault]);
        const words = { zh: texts.map(({ zh }) => zh).join("，"), en: texts.map(({ en }) => en).join(", ") };
        report(
          place,
          { written, faults: words, canonical },
          { data: { replacement: canonical, safe: faults.every((fault) => SAFE.has(fault)) } },
        );
      }
    };
    for (const { text, loose } of textsOf(model)) check(text, loose);
  },
});

/** The texts that may hold document numbers; `loose` where the text is one, not prose that mentions one. */
function textsOf({ nodesOf }: Model): readonly { readonly text: Text; readonly loose: boolean }[] {
  const entries = nodesOf("NoticeEntry");
  const numbers = [
    ...entries.flatMap((node) => (node.property === "title" ? [] : textsOfEntry(node))),
    ...[...nodesOf("Unspecified"), ...nodesOf("OpenPoint")].map(({ document }) => document),
    ...nodesOf("GroupDeclaration").flatMap(({ takenOver }) => takenOver),
  ];
  const prose = [
    ...entries.flatMap((node) => (node.property === "title" ? textsOfEntry(node) : [])),
    ...nodesOf("OpenPoint").map(({ what }) => what),
    ...nodesOf("DeadlineDeclaration").map(({ task }) => task),
    ...[...nodesOf("Interpretation"), ...nodesOf("Waiver")].map(({ text }) => text),
  ];
  const marked = (texts: readonly (Text | null)[], loose: boolean) =>
    texts.flatMap((text) => (text === null ? [] : [{ text, loose }]));
  return [...marked(numbers, true), ...marked(prose, false)];
}

const PROPERTIES: ReadonlySet<NoticeEntry["property"]> = new Set(["number", "basis", "superior", "residual", "title"]);
function textsOfEntry({ property, values }: NoticeEntry): readonly Text[] {
  return PROPERTIES.has(property) ? values.flatMap((value) => (value.kind === "Text" ? [value] : [])) : [];
}
