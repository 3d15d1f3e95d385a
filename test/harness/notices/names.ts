// Names for what a generated notice declares: plain ones by role, and now and then one that would be something else where it were not data.
import fc from "fast-check";
import { writtenName } from "../../../compiler/semantics/written-name.js";

const PLAIN = {
  group: ["孤儿", "特困人员", "低保对象", "脱贫人口", "重度残疾", "退役军人", "在校学生", "计生家庭"],
  fact: ["属地", "户籍", "断保年数", "家庭收入", "入伍日期", "就读", "连缴月数", "迁入日期"],
  value: ["东区", "西区", "南乡", "北镇"],
  tier: ["一档", "二档", "三档"],
  standard: ["个人缴费", "财政补助", "大病保费", "长护保费"],
  period: ["集中征缴期", "零星补缴期", "延长受理期", "专项登记期"],
  situation: ["集中缴费", "零星补缴", "年末补登", "延期参保", "新生婴儿", "军人返乡", "外地转入", "学籍变化"],
  payer: ["医疗救助基金", "市级财政", "县级财政", "乡镇集体", "民政部门"],
} as const;
export type Role = keyof typeof PLAIN;

const HOSTILE: readonly string[] = [
  ...[
    "甲、乙",
    "a,b",
    "__proto__",
    "constructor",
    "toString",
    "资助",
    "未规定",
    "60岁以上",
    "A类 1级",
    "（一）",
    "甲=乙",
  ],
  ...["<b>粗</b>", '"><script>alert(1)</script>', "&amp;", "**重**", "| 表 |", "`码`", "[链](http://a.b)", "# 题"],
  ...[
    "*/",
    "//注",
    "${1}",
    "a\\b",
    'say "hi"',
    "'单'",
    "=1+1",
    "null",
    "NaN",
    "-1",
    "{甲}",
    "𠮷野家",
    "甲；乙。",
    "甲|乙",
    "年龄于",
  ],
];

/** Null: the plain name of its place. */
export const drawnName: fc.Arbitrary<string | null> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 5 },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 1 },
);

/** Gives out names as they are written, none twice. */
export class Names {
  private readonly taken = new Set<string>();

  next(role: Role, index: number, drawn: string | null): string {
    const plain = PLAIN[role];
    const base = drawn ?? plain[index % plain.length] ?? role;
    const rounds = Math.floor(index / plain.length);
    const wanted = drawn === null && rounds > 0 ? `${base}${rounds}区` : base;
    const name = this.taken.has(wanted) ? `${wanted}之${this.taken.size}号` : wanted;
    this.taken.add(name);
    return writtenName(name);
  }
}
