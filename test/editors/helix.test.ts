// Helix in a terminal of its own (tmux), with the lines of docs/editors/helix.md: it shows the mistake and a keyword's meaning, takes the
// quick fix, and lays the file out as it is written. Where there is no Helix, only the page is read.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { has, runEditor } from "./editor.js";

const guide = readFileSync(new URL("../../docs/editors/helix.md", import.meta.url), "utf8");
const lines = /```toml\n([^]*?)```/u.exec(guide)?.[1] ?? "";
const configuration = lines.replace(/command = "zhengce"\nargs = \[[^\]]*\]/u, 'command = "env"\nargs = [ZHENGCE]');

const script = `
mkdir -p .config/helix && cat > .config/helix/languages.toml <<'TOML'
${configuration}
TOML
shown() { for i in $(seq 120); do terminal capture-pane -p | grep -qF "$1" && echo "shown $1" && return 0; sleep 0.1; done; echo "not shown $1"; terminal capture-pane -p; terminal kill-server; exit 1; }
keys() { terminal send-keys "$@"; sleep 0.3; }
terminal() { tmux -S ./terminal -f /dev/null -u "$@"; }
terminal new-session -d -x 150 -y 40 "hx notice.policy"
shown 示范县2027
shown "● 1"
keys "]" d
shown "应为 1100元"
keys Space a
shown 改为
keys Enter
shown （1100元）
keys g g
keys / "标准" Enter
keys Space k
shown 筹资标准
keys Escape
keys ":write" Enter
sleep 1
keys ":quit!" Enter
terminal kill-server 2>/dev/null
exit 0
`;

describe("Helix", () => {
  it("is configured by lines that start the server for the language", () => {
    expect(configuration).toContain("args = [ZHENGCE]");
    expect(configuration).toContain('file-types = ["policy"]');
  });
  if (!has("hx") || spawnSync("tmux", ["-V"]).status !== 0) return;
  it("is told, takes the quick fix, shows a meaning, and writes the file as it should look", () => {
    const { output, file } = runEditor("bash", ["drive.sh"], "drive.sh", script);
    expect(output).not.toContain("not shown");
    expect(file).toContain("财政补助（1100元）");
    expect(file).toContain("\n  标准 个人缴费 400元\n");
  });
});
