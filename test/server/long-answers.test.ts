// What takes long leaves the floor: whoever types meanwhile is answered before it, and Stop ends it.
import { afterEach, describe, expect, test } from "vitest";
import { CancellationTokenSource, type Hover } from "vscode-languageserver-protocol/node";
import { opened, URI, type Opened } from "./authoring.js";

const BEFORE = "file:///w/2025.policy";
const GROUPS = Array.from("甲乙丙丁戊己庚辛").flatMap((one) =>
  Array.from("子丑寅卯辰巳", (other) => `${one}${other}类人员`),
);
/** Long enough that no machine is through with it before it has read the next message. */
const notice = (year: number, more: number): string => `通知 某县${year} { 年度 ${year} 地区 某县 }
人群 ${GROUPS.join("、")}
条款 一 { 标准 个人缴费 400元 多重身份 就高不重复 }
条款 二 {
${GROUPS.map((group, index) => `  资助 ${group} ${100 + more + index}元 由 医疗救助基金`).join("\n")}
}
条款 三 {
  期间 集中缴费期 从 ${year - 1}年9月1日 至 ${year - 1}年12月31日
  期间 补缴期 从 ${year}年1月1日 至 ${year}年12月31日
  情形 集中缴费 { 当 缴费日期 在 集中缴费期 缴纳 个人缴费 待遇 从 年初 至 年末 }
  情形 补缴 { 当 缴费日期 在 补缴期 缴纳 个人缴费 资助 不享受 待遇 从 缴费日期 等待 60日 至 年末 }
}
`;

let open: Opened;
afterEach(() => open.client.stop());

describe.each([
  ["comparison", { last: BEFORE }],
  ["report", { last: BEFORE }],
  ["verification", {}],
])("%s", (command, argument) => {
  const asked = (token = new CancellationTokenSource().token): Promise<{ message: string | null } | null> =>
    open.client.connection.sendRequest(
      "workspace/executeCommand",
      { command: `zhengce.server.${command}`, arguments: [{ uri: URI, ...argument }] },
      token,
    );
  const hovered = (): Promise<Hover> => open.ask("textDocument/hover", { position: { line: 1, character: 4 } });
  test("leaves the floor to whoever types, again and again, and is whole in the end", async () => {
    open = await opened(notice(2026, 1));
    await open.client.open(BEFORE, notice(2025, 0));
    let [meanwhile, isOver] = [0, false];
    const answer = asked().finally(() => (isOver = true));
    for (;;) {
      await hovered();
      if (isOver) break;
      meanwhile += 1;
    }
    expect((await answer)?.message).toBeNull();
    // Before it begins others have a turn anyhow.
    expect(meanwhile).toBeGreaterThan(5);
  });
  test("ends when nobody wants to know any more", async () => {
    open = await opened(notice(2026, 1));
    await open.client.open(BEFORE, notice(2025, 0));
    const source = new CancellationTokenSource();
    const answer = asked(source.token);
    for (let turn = 0; turn < 3; turn++) await hovered();
    source.cancel();
    expect(await answer).toBeNull();
  });
});
