// A recorded hour of work, shortened to its keystrokes: statements typed a character at a time at several places of a notice,
// slips taken back, a line deleted. Positions are those of the text as it then is.

export const TYPED = [
  ["  资助上限 个人缴费\n", '  解释 "困难群体只缴资助后的余额。"\n'],
  ['条款 二 "缴费时间" {\n', "  期间 补缴期 从 2022年3月1日 至 2022年6月30日\n"],
  ["  情形 零星缴费 {\n", "    当 缴费日期 在 补缴期\n"],
  ["      其中 60元 由 医疗救助基金\n", "      其中 10元 由 县级财政 当 县类别 = 贫困县\n"],
  ['用例 "第40人" {\n', "  已知 缴费日期 2022年5月31日\n"],
  ["人群 甲乙类人员", " 认定"],
];

/** `count` single-character edits of `text`, each `{ offset, remove, insert }`; after each phrase what was typed goes again. */
export function keystrokes(text, count) {
  const edits = [];
  let now = text;
  const apply = (offset, remove, insert) => {
    edits.push({ offset, remove, insert });
    now = now.slice(0, offset) + insert + now.slice(offset + remove);
  };
  for (let round = 0; edits.length < count; round++) {
    const [anchor, phrase] = TYPED[round % TYPED.length];
    const start = now.indexOf(anchor) + anchor.length;
    for (const [index, character] of [...phrase].entries()) {
      apply(start + index, 0, character);
      // Every ninth character is a slip, taken back at once.
      if (index % 9 === 8) {
        apply(start + index + 1, 0, "的");
        apply(start + index + 1, 1, "");
      }
    }
    for (let index = phrase.length; index > 0; index--) apply(start + index - 1, 1, "");
  }
  return edits.slice(0, count);
}

/** Line and character of an offset. */
export function positionAt(text, offset) {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, character: offset - start };
}
