// The units that may stand right behind a number, longest first: for colour only, the lexer decides.

export const hanUnits = [
  "亿元",
  "万元",
  "个月",
  "周岁",
  "亿人",
  "万人",
  "元",
  "年",
  "月",
  "日",
  "天",
  "岁",
  "人",
] as const;
export const latinUnits = [
  "years-old",
  "persons",
  "months",
  "people",
  "person",
  "years",
  "month",
  "yuan",
  "days",
  "year",
  "day",
] as const;
