// What a statement can't do without and the drafter did not find stands in it as 未规定: that is the drafter's word, not the print's.
const LEFT = [
  ["缴纳 未规定", "缴多少"],
  ["资助 未规定", "享不享受资助"],
  ["从 未规定", "从哪一天起"],
  ["至 未规定", "到哪一天止"],
  ["其他 未规定", "其他变动怎样办"],
] as const;

/** The statement, behind a reading that says of what it is so. */
export function withLeftOpen(statement: string): string {
  const left = LEFT.filter(([words]) => statement.includes(words)).map(([, what]) => what);
  return left.length === 0 ? statement : `解释 "没有认出${left.join("、")}，写作未规定，待核。"\n${statement}`;
}
