// A document number in the wrong form, wherever one is written: 甘医保发〔2O21〕55号 has a letter O, [2021] is not 〔2021〕.
import { entry, walk } from "@zhengce/grammar";
import type { Node, Text, Texts } from "@zhengce/grammar";
import { documentNumbers } from "../semantics/document-numbers.js";
import type { Fault } from "../semantics/document-numbers.js";
import { rule } from "./rule.js";

const FAULTS: Readonly<Record<Fault, Texts>> = {
  letter: { zh: "数字里夹着字母（如字母 O 代替 0）", en: "a letter stands for a digit (such as O for 0)" },
  brackets: { zh: "年份应当用六角括号〔〕", en: "the year belongs in six-cornered brackets 〔〕" },
  fullWidth: { zh: "数字应当用半角", en: "digits should be half-width" },
  spaces: { zh: "中间不应有空格", en: "there should be no spaces" },
  ordinal: { zh: "序号前不加“第”", en: "there should be no 第" },
  zeros: { zh: "序号前不补 0", en: "there should be no leading zeros" },
  mark: { zh: "缺“号”字", en: "号 is missing" },
  shortYear: { zh: "年份应当写四位", en: "the year should have four digits" },
};

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
        report(place, { written, faults: words, canonical }, { data: { replacement: canonical } });
      }
    };
    walk(model.tree, {
      enter(node) {
        for (const { text, loose } of textsOf(node)) check(text, loose);
      },
    });
  },
});

/** The texts of a node that may hold document numbers; `loose` where the text is one, not prose that mentions one. */
function textsOf(node: Node): readonly { readonly text: Text; readonly loose: boolean }[] {
  const place = (text: Text | null, loose: boolean) => (text === null ? [] : [{ text, loose }]);
  switch (node.kind) {
    case "NoticeEntry": {
      const loose = node.property === "number" || node.property === "basis" || node.property === "residual";
      if (!loose && node.property !== "title") return [];
      return node.values.flatMap((value) => (value.kind === "Text" ? place(value, loose) : []));
    }
    case "Unspecified":
      return place(node.document, true);
    case "OpenPoint":
      return [...place(node.document, true), ...place(node.what, false)];
    case "DeadlineDeclaration":
      return place(node.task, false);
    case "Interpretation":
    case "Waiver":
      return place(node.text, false);
    default:
      return [];
  }
}
