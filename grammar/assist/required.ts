// The options of the grammar that a complete text always takes: the parser asks for them with OPTION only to word the finding itself.
// By rule, the numbers of the options (0 for OPTION, 2 for OPTION2 …). A table; nothing is decided here.

const required: Readonly<Record<string, readonly number[]>> = {
  // words
  name: [0],
  names: [0, 2],
  text: [0],
  textOrName: [0],
  perDocument: [0],
  // days and conditions
  day: [0],
  periodEnd: [0],
  recurring: [0],
  range: [0],
  duration: [0],
  withinTail: [0],
  negation: [0],
  atom: [2],
  boundedRange: [2],
  enumeration: [0],
  // amounts and payers
  money: [0],
  percentRate: [0, 2],
  boundedRate: [0],
  tierEntry: [0],
  payment: [0],
  paymentItems: [0],
  restItem: [0],
  payersByRatio: [0],
  ratio: [0],
  part: [0],
  // statements
  notice: [0, 2],
  clause: [0, 3, 4],
  fact: [2, 3],
  combination: [0],
  deadline: [2],
  situation: [2, 3],
  paySlot: [0],
  paid: [0],
  payTerm: [2],
  grantSlot: [0],
  waiting: [0, 2],
  scopeRule: [0],
  change: [0, 2],
  scope: [3],
  standard: [3],
  subsidy: [4],
  rows: [0],
  changeCase: [2],
  row: [3, 4],
  variant: [0, 2, 3],
  test: [0, 2],
  given: [0, 2],
  expectedSituation: [0],
  expectedAmount: [0],
  expectedTruth: [0],
  expectedChange: [0],
  date: [0],
  yearNumber: [0],
  residualDocument: [0],
};

export function isRequired(rule: string, option: number): boolean {
  return required[rule]?.includes(option) ?? false;
}
