// Every call of the command line that writes, over a folder with a notice that it changes or reads.
import { readFileSync } from "node:fs";
import { example } from "../cli/run.js";
import { bigNotice } from "./whole.js";

export interface Call {
  readonly args: readonly string[];
  /** Files of the folder beforehand. */
  readonly files: Readonly<Record<string, string>>;
  /** At how many moments it is killed. */
  readonly moments: number;
}

const notice = bigNotice();
const files = { "a.policy": notice };

const county = {
  "n.policy": readFileSync(example("fictional/qingxi-2025"), "utf8").replace(/ {2}原文 .*\n/u, ""),
  "p.csv": `证件号码,缴费日期,身份,本县户籍,断保年数,续缴年数,乡镇\n${Array.from(
    { length: 4000 },
    (_, at) =>
      `52010219900101${String(at).padStart(4, "0")},2024/10/8,${at % 5 === 0 ? "低保对象" : ""},是,0,0,镇${at % 400}\n`,
  ).join("")}`,
};

/** A roster in each format that it is written in. */
const written = ["csv", "json", "ndjson", "parquet"].map((ending): [string, Omit<Call, "moments">] => [
  `roster as ${ending}`,
  { args: ["roster", "n.policy", "p.csv", "-o", `r.${ending}`], files: { ...county, [`r.${ending}`]: "old" } },
]);

const all: Readonly<Record<string, Omit<Call, "moments">>> = {
  fmt: {
    args: ["fmt", "a.policy"],
    files: { "a.policy": notice.replaceAll("  条款", "   条款").replaceAll("标准 ", "标准  ") },
  },
  "check --fix": {
    args: ["check", "--fix", "a.policy"],
    files: { "a.policy": notice.replaceAll("标准 个人", "标淮 个人") },
  },
  "compile into a new folder": { args: ["compile", "a.policy", "-o", "out/modules"], files },
  new: { args: ["new", "--from", "a.policy", "-o", "b.policy"], files },
  report: {
    args: ["report", "a.policy", "--html", "r.html", "--md", "r.md", "--ics", "r.ics"],
    files: { ...files, "r.html": "old", "r.md": "old", "r.ics": "old" },
  },
  roster: {
    args: ["roster", "n.policy", "p.csv", "-o", "r.xlsx", "--totals", "t.html", "--by", "乡镇"],
    files: { ...county, "r.xlsx": "old", "t.html": "old" },
  },
  budget: {
    args: [
      "budget",
      "n.policy",
      "p.csv",
      "--what-if",
      "资助 低保对象 80%",
      "--by",
      "乡镇",
      "--totals",
      "b.html",
      "-o",
      "b.csv",
    ],
    files: { ...county, "b.html": "old", "b.csv": "old" },
  },
};

export const calls: Readonly<Record<string, Call>> = Object.fromEntries([
  ...Object.entries(all).map(([name, call]) => [name, { ...call, moments: 20 }]),
  ...written.map(([name, call]) => [name, { ...call, moments: 10 }]),
]) as Readonly<Record<string, Call>>;
