// The decision that every peer makes: 贵州2021 in numbers. Dates are days since 1970-01-01, money is fen, NONE is no date and no amount.
export const NONE = -1000000;
const day = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86400000;
export const CAMPAIGN_FROM = day("2020-11-16");
export const YEAR_FROM = day("2021-01-01");
export const CAMPAIGN_TO = day("2021-03-31");
export const SPORADIC_FROM = day("2021-04-01");
export const YEAR_TO = day("2021-12-31");

/** Certified groups in the notice's order; bit i of `ids` is GROUPS[i]. */
export const GROUPS = [
  "建档立卡贫困人口",
  "最低生活保障家庭成员",
  "低收入家庭老年人",
  "低收入家庭未成年人",
  "低收入家庭重度残疾人",
  "低收入家庭重病患者",
  "计生特殊家庭成员",
  "农村计生两户家庭成员",
  "孤儿",
  "特困供养人员",
  "精减退职老职工",
  "肇事肇祸精神障碍患者",
];
/** Groups of 动态参保, of a full subsidy, of a subsidy of at least 120元 or 50元. */
export const DYNAMIC = 0b111111000001;
export const FULL = 0b111111000000;
export const FLOOR_120 = 0b000000000010;
export const FLOOR_50 = 0b000000111100;

/** What a peer's answer is compared by. */
export const FIELDS = ["situation", "due", "subsidyMin", "subsidyMax", "payableMin", "payableMax", "from"];
/** Situations by the number that peers answer. */
export const SITUATIONS = ["", "新生儿", "退役军人", "职工医保转入", "动态参保", "集中缴费", "零星缴费"];
