// A folder as a stranger may hand it over: links out of it, pipes, devices, names that no file has, configurations that lead elsewhere.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allYear } from "../harness/notice.js";

/** Stands in the files outside, and must be told nowhere. */
export const SECRET = "机密4321";
const notice = (source: string): string => allYear({ name: "甲县", entries: `原文 "${source}"` });

export interface Trap {
  /** What `check` finds of x.policy. */
  readonly code: string;
  readonly make: (workspace: string, outside: string) => void;
}
const put =
  (source: string, more: (workspace: string, outside: string) => void = () => undefined) =>
  (workspace: string, outside: string): void => {
    writeFileSync(join(workspace, "x.policy"), notice(source));
    more(workspace, outside);
  };
const configured = (content: string) => (workspace: string) => {
  writeFileSync(join(workspace, "zhengce.config.json"), content);
};
const link = (to: string, name: string) => (workspace: string) => {
  symlinkSync(to, join(workspace, name));
};
const pipe = (name: string) => (workspace: string) => {
  spawnSync("mkfifo", [join(workspace, name)]);
};

export const traps: Readonly<Record<string, Trap>> = {
  "a notice that is a link to a device": { code: "unreadable-file", make: link("/dev/zero", "x.policy") },
  "a notice that is a pipe": { code: "unreadable-file", make: pipe("x.policy") },
  "a notice that is a link out of the folder": {
    code: "unreadable-file",
    make: (ws, out) => {
      symlinkSync(join(out, "a.txt"), join(ws, "x.policy"));
    },
  },
  "a notice that is a relative link out of the folder": {
    code: "unreadable-file",
    make: link("../outside/a.txt", "x.policy"),
  },
  "a notice that is a link to the users": { code: "unreadable-file", make: link("/etc/passwd", "x.policy") },
  "a notice that is a link to itself": { code: "unreadable-file", make: link("x.policy", "x.policy") },
  "a notice that is a link to nothing": { code: "unreadable-file", make: link("nothing", "x.policy") },
  "a notice that is too large": {
    code: "unreadable-file",
    make: (ws) => {
      writeFileSync(join(ws, "x.policy"), Buffer.alloc(16 * 1024 * 1024 + 1, 0x20));
    },
  },
  "a print that is a link to a device": { code: "source-unreadable", make: put("a.txt", link("/dev/zero", "a.txt")) },
  "a print that is a pipe": { code: "source-unreadable", make: put("a.txt", pipe("a.txt")) },
  "a print that is a link out of the folder": {
    code: "source-unreadable",
    make: put("a.txt", link("../outside/a.txt", "a.txt")),
  },
  "a print in a folder that is a link out": {
    code: "source-unreadable",
    make: put("sub/a.txt", link("../outside", "sub")),
  },
  "a print that is a link to itself": { code: "source-unreadable", make: put("a.txt", link("a.txt", "a.txt")) },
  "a print that is no text of a notice": {
    code: "source-unreadable",
    make: put("a.txt", (ws) => {
      writeFileSync(join(ws, "a.txt"), `PATH=/bin\u0000KEY=${SECRET}\u0000`);
    }),
  },
  "a print that is hidden": {
    code: "source-not-found",
    make: put(".env", (ws) => {
      writeFileSync(join(ws, ".env"), SECRET);
    }),
  },
  "a print above": { code: "source-not-found", make: put("../outside/a.txt") },
  "a print of a name that no file has": { code: "source-not-compared", make: put("长".repeat(120)) },
  "a print of a name with NUL": { code: "source-not-compared", make: put("a\u0000b.txt") },
  "sources of the system": {
    code: "unusable-config",
    make: put("environ", configured('{ "sources": ["/proc/self"] }')),
  },
  "sources above": { code: "unusable-config", make: put("a.txt", configured('{ "sources": ["../outside"] }')) },
  "sources behind a link": {
    code: "unusable-config",
    make: put("a.txt", (ws) => {
      link("../outside", "texts")(ws);
      configured('{ "sources": ["texts"] }')(ws);
    }),
  },
  "sources of impossible names": {
    code: "unusable-config",
    make: put("a.txt", configured(JSON.stringify({ sources: ["\u0000", "长".repeat(200)] }))),
  },
  "sources that are no names": {
    code: "unusable-config",
    make: put("a.txt", configured('{ "sources": [5, null, {}] }')),
  },
  "a configuration that is no JSON": { code: "unusable-config", make: put("a.txt", configured("{ sources: ")) },
  "a configuration that is a link to itself": {
    code: "unusable-config",
    make: put("a.txt", link("zhengce.config.json", "zhengce.config.json")),
  },
  "a configuration that is a device": {
    code: "unusable-config",
    make: put("a.txt", link("/dev/zero", "zhengce.config.json")),
  },
  "a configuration that is a pipe": { code: "unusable-config", make: put("a.txt", pipe("zhengce.config.json")) },
};

/** A workspace with one trap and a notice without fault, beside a folder with secrets. */
export function trapped({ make }: Trap): { readonly workspace: string } {
  const around = mkdtempSync(join(tmpdir(), "zhengce-hostile-"));
  const [workspace, outside] = [join(around, "workspace"), join(around, "outside")];
  for (const path of [workspace, outside]) mkdirSync(path);
  writeFileSync(join(outside, "a.txt"), `一、筹资标准\n个人缴费标准为每人${SECRET}元。\n`);
  writeFileSync(join(workspace, "good.policy"), GOOD);
  make(workspace, outside);
  return { workspace };
}
export const GOOD = `通知 乙县2026 { 年度 2026 }
标准 个人缴费 400元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
用例 "甲" { 已知 缴费日期 2026年3月1日 期望 应缴 400元 }
`;
