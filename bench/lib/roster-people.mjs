// Seeded rows of a roster for the made-up county of examples/fictional/qingxi-2025.policy, of any length.
import { createWriteStream } from "node:fs";
import { once } from "node:events";

const TOWNS = ["城南街道", "青石镇", "云台镇", "白水乡"];
const GROUPS = ["特困人员", "孤儿", "低保对象", "防止返贫监测对象", "风险未消除监测对象"];
const HEAD = "证件号码,姓名,乡镇,村,出生日期,缴费日期,身份,本县户籍,在校学生,断保年数,续缴年数,备注\n";
const two = (number) => String(number).padStart(2, "0");

export async function writeRoster(path, count) {
  let seed = 7;
  const pick = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const person = () => {
    const [year, month, day] = [1932 + pick(93), two(1 + pick(12)), two(1 + pick(28))];
    const when = pick(100);
    const [paid, in_] = when < 78 ? [2024, 10 + pick(3)] : [2025, when < 90 ? 1 + pick(2) : 3 + pick(9)];
    return [
      `990000${year}${month}${day}${two(pick(100))}${pick(10)}X`,
      `张𠮷${pick(1000)}`,
      TOWNS[pick(4)],
      `村${pick(9)}`,
      `${year}-${month}-${day}`,
      `${paid}-${two(in_)}-${two(1 + pick(28))}`,
      pick(100) < 14 ? GROUPS[pick(5)] : "",
      "是",
      pick(100) < 20 ? "是" : "",
      pick(100) < 85 ? 0 : pick(7),
      pick(100) < 85 ? 0 : pick(4),
      "",
    ].join();
  };
  const out = createWriteStream(path);
  out.write(HEAD);
  for (let left = count; left > 0; left -= 1000) {
    const lines = Array.from({ length: Math.min(1000, left) }, person);
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
