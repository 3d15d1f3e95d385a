// A real editor over a folder of its own that holds a notice, with the server bundled from the sources, as `zhengce lsp` starts it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const brokenNotice = `通知 示范县2027 {
  年度 2027
}

人群 特困人员
参保范围 未规定

条款 一 {
标准 个人缴费 400元
  标准 财政补助 700元
  多重身份 就高不重复
}
条款 二 { 资助 特困人员 全额 由 医疗救助基金 }
条款 三 {
  情形 缴费 {
    当 缴费日期 在 本年度
    缴纳 个人缴费 + 财政补助（1080元）
    待遇 从 缴费日期
  }
}
`;

export interface Ran {
  readonly output: string;
  /** The notice on disk afterwards. */
  readonly file: string;
}

/** Whether an editor is here: those that can't be had on a machine are not tried on it. */
export function has(editor: string): boolean {
  return spawnSync(editor, ["--version"]).status === 0;
}

function bundleServer(outfile: string): void {
  buildSync({
    entryPoints: [root("language-server/main-node.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["ts-morph", "prettier"],
    tsconfigRaw: "{}",
    alias: {
      "@zhengce/grammar": root("grammar"),
      "@zhengce/runtime": root("runtime"),
      "@zhengce/compiler": root("compiler"),
    },
    define: { "import.meta.url": "fileName" },
    banner: { js: 'const fileName=require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "error",
  });
}

/** Runs an editor beside `notice.policy`; `script` is its configuration and its work, with `ZHENGCE` as the server's words. */
export function runEditor(editor: string, args: readonly string[], name: string, script: string): Ran {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-editor-"));
  try {
    writeFileSync(join(folder, "notice.policy"), brokenNotice);
    const bundle = join(folder, "server.cjs");
    bundleServer(bundle);
    const server = [process.execPath, bundle, "--stdio"].map((word) => JSON.stringify(word));
    const words = editor === "emacs" ? server.join(" ") : server.join(", ");
    writeFileSync(join(folder, name), script.replaceAll("ZHENGCE", words));
    const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", ZHENGCE_LOCALE: "zh", HOME: folder };
    const { stdout, stderr } = spawnSync(editor, args, { cwd: folder, encoding: "utf8", timeout: 50_000, env });
    return { output: `${stdout}${stderr}`, file: readFileSync(join(folder, "notice.policy"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
