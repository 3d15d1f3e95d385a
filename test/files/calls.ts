// Every call of the command line that writes, over a folder with a notice that it changes or reads.
import { bigNotice } from "./whole.js";

export interface Call {
  readonly args: readonly string[];
  /** Files of the folder beforehand. */
  readonly files: Readonly<Record<string, string>>;
}

const notice = bigNotice();
const files = { "a.policy": notice };

export const calls: Readonly<Record<string, Call>> = {
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
};
