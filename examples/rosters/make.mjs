// Makes the roster of a county that does not exist: 2,000 people that do not exist either, with the dirt of real sheets. The same every time.
//   node examples/rosters/make.mjs > examples/rosters/qingxi-2025.csv

const PEOPLE = 2000;

let seed = 20250902;
/** A whole number below `below`. */
function pick(below) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const oneOf = (list) => list[pick(list.length)];
const chance = (percent) => pick(100) < percent;

const SURNAMES = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "欧阳", "䶮"];
const GIVEN = [..."建国秀英志强桂兰海燕文博雨晴子涵浩然玉珍𠮷祥"];
const TOWNS = [
  ["城南街道", ["东门社区", "西门社区", "河滨社区"]],
  ["青石镇", ["上坪村", "下坪村", "石桥村"]],
  ["云台镇", ["云台村", "大湾村"]],
  ["白水乡", ["白水村", "岩脚村"]],
];
const GROUPS = ["特困人员", "孤儿", "低保对象", "防止返贫监测对象", "风险未消除监测对象"];
/** As they are written by hand; none of them is a name of the notice. */
const MISSPELT = ["低保户", "特困供养人员", "低保对像", "监测户"];

const two = (number) => String(number).padStart(2, "0");
/** A date in one of the ways in which officials write it. */
function dateAs([year, month, day]) {
  const serial = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  const ways = [
    `${year}-${two(month)}-${two(day)}`,
    `${year}/${month}/${day}`,
    `${year}${two(month)}${two(day)}`,
    `${year}年${month}月${day}日`,
    `${year}.${month}.${day}`,
  ];
  return chance(6) ? String(serial) : oneOf(ways);
}
const yes = () => oneOf(["是", "是", "√", "有", "1"]);
const yesOrNo = (percent) => (chance(percent) ? yes() : oneOf(["", "", "否", "无", "0"]));

function payment() {
  const where = pick(100);
  if (where < 78) return [2024, oneOf([10, 11, 12]), 1 + pick(28)];
  if (where < 90) return [2025, oneOf([1, 2]), 1 + pick(28)];
  if (where < 98) return [2025, 3 + pick(9), 1 + pick(28)];
  return [2024, 8, 1 + pick(28)];
}

function identities(age) {
  if (chance(2)) return oneOf(MISSPELT);
  if (!chance(14)) return chance(5) ? "无" : "";
  const first = oneOf(age < 18 ? ["孤儿", "低保对象"] : GROUPS.filter((group) => group !== "孤儿"));
  return chance(15)
    ? `${first}${oneOf(["、", "，", " ", ";"])}${oneOf(GROUPS.filter((group) => group !== first && group !== "孤儿"))}`
    : first;
}

function person(number) {
  const birth = [1932 + pick(93), 1 + pick(12), 1 + pick(28)];
  const [town, villages] = oneOf(TOWNS);
  const age = 2024 - birth[0];
  // No place has the code 99, so that nobody's number is among them.
  const card = `990000${birth[0]}${two(birth[1])}${two(birth[2])}${String(number % 1000).padStart(3, "0")}${chance(9) ? "X" : pick(10)}`;
  return {
    证件号码: card,
    姓名: oneOf(SURNAMES) + oneOf(GIVEN) + (chance(60) ? oneOf(GIVEN) : ""),
    乡镇: town,
    村: oneOf(villages),
    出生日期: chance(3) ? "" : dateAs(birth),
    缴费日期: chance(1) ? "" : dateAs(payment()),
    身份: identities(age),
    本县户籍: yesOrNo(94),
    在校学生: age > 5 && age < 23 ? yesOrNo(70) : "",
    断保年数: chance(85) ? "0" : chance(4) ? "两年" : String(pick(7)),
    续缴年数: chance(85) ? "0" : String(pick(4)),
    备注: chance(4) ? oneOf(["外出务工", "=见附表", "户主,代缴", "“补录”"]) : "",
  };
}

const people = Array.from({ length: PEOPLE }, (_, number) => person(number));
// Twelve were put in twice, and two dates are none.
for (let count = 0; count < 12; count++) people[1000 + pick(1000)] = { ...people[pick(1000)] };
people[17].出生日期 = "1987-02-30";
people[170].缴费日期 = "2024年13月1日";

const field = (text) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const head = Object.keys(people[0]);
const title = ["青溪县2025年度城乡居民基本医疗保险参保花名册（编造）", ...head.slice(1).map(() => "")];
const lines = [title, head, ...people.map((one) => head.map((key) => one[key]))];
process.stdout.write(`${lines.map((line) => line.map(field).join(",")).join("\n")}\n`);
