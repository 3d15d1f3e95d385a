// The status item: the server, the findings, tests and coverage of the notice in front of the person; pressed, a menu of what can be done about it.
import * as vscode from "vscode";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import type { KeptFindings } from "./kept-findings.js";
import { say } from "./say.js";
import type { ServerLife } from "./server-life.js";
import { statusText, type NoticeStanding, type Share } from "./status-text.js";

export function statusItem(ask: Ask, life: ServerLife, kept: KeptFindings): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("zhengce.status", vscode.StatusBarAlignment.Left, 21);
  item.name = say("政策：语言服务", "Zhengce: language server");
  item.command = "zhengce.status";
  let asked = 0;
  let known: { readonly uri: string; readonly tests: Share | null; readonly rules: Share | null } | null = null;
  const standing = (): NoticeStanding | null => {
    const uri = policyUri(null);
    if (uri === null) return null;
    const findings = vscode.languages.getDiagnostics(uri);
    const count = (severity: vscode.DiagnosticSeverity): number =>
      findings.filter((one) => one.severity === severity).length;
    const [errors, warnings] = [count(vscode.DiagnosticSeverity.Error), count(vscode.DiagnosticSeverity.Warning)];
    const { tests, rules } = known?.uri === uri.toString() ? known : { tests: null, rules: null };
    return { errors, warnings, checked: kept.isChecked(uri), stale: kept.isStale(uri), tests, rules };
  };
  const show = (): void => {
    const said = statusText({ life: life.now(), notice: standing() }, say("zh", "en") === "zh");
    item.text = said.text;
    item.tooltip = said.lines.join("\n");
    item.accessibilityInformation = { label: said.lines.join(say("；", "; ")), role: "button" };
    item.backgroundColor =
      said.alarm === "none" ? undefined : new vscode.ThemeColor(`statusBarItem.${said.alarm}Background`);
    item.show();
  };
  const askAgain = async (): Promise<void> => {
    const uri = policyUri(null);
    if (uri === null || life.now() !== "running") return;
    const turn = ++asked;
    const params = { uri: uri.toString() };
    const [tests, rules] = [await ask("tests", params), await ask("coverage", params)];
    if (turn !== asked) return;
    // What is being typed is no reason to take back what was counted: the findings say when it is wrong.
    const typed = tests !== null && tests.message !== null && (standing()?.errors ?? 0) === 0;
    if (typed && known?.uri === params.uri) return;
    known = {
      uri: params.uri,
      tests: tests?.message !== null ? null : shareOf(tests.tests.map(({ passed }) => passed)),
      rules: rules?.message !== null ? null : shareOf(rules.rules.map(({ tests }) => tests > 0)),
    };
    show();
  };
  const both = (): void => {
    show();
    void askAgain();
  };
  show();
  return vscode.Disposable.from(
    item,
    life.onDidChange(both),
    vscode.window.onDidChangeActiveTextEditor(both),
    vscode.languages.onDidChangeDiagnostics(({ uris }) =>
      uris.some((uri) => uri.toString() === policyUri(null)?.toString()) ? both() : undefined,
    ),
    afterEdits(askAgain),
    vscode.commands.registerCommand("zhengce.status", () => menu(standing(), life)),
  );
}

function shareOf(all: readonly boolean[]): Share {
  return { done: all.filter((one) => one).length, all: all.length };
}

/** What the person may do: said first where the server is down, that it can be started. */
async function menu(notice: NoticeStanding | null, life: ServerLife): Promise<void> {
  const said = statusText({ life: life.now(), notice }, say("zh", "en") === "zh");
  const entry = (
    icon: string,
    label: string,
    command: string,
  ): vscode.QuickPickItem & { readonly command: string } => ({
    label: `$(${icon}) ${label}`,
    command,
  });
  const [server, file, tests, rules] = said.lines;
  const restart = {
    ...entry("debug-restart", say("重新启动语言服务", "Restart the Language Server"), "zhengce.restart"),
    detail: server ?? "",
  };
  const log = entry("output", say("看语言服务的日志", "Show the Language Server Log"), "zhengce.showOutput");
  const ofServer = [restart, log];
  const ofNotice = [
    {
      ...entry("warning", say("看检查结果", "Show the Findings"), "workbench.actions.view.problems"),
      detail: file ?? "",
    },
    {
      ...entry("beaker", say("运行本通知的用例", "Run the Tests of This Notice"), "zhengce.runTests"),
      detail: tests ?? "",
    },
    {
      ...entry(
        "shield",
        say("运行用例，标出没有用到的规则", "Run the Tests, and Mark Rules That None Reaches"),
        "testing.coverageAll",
      ),
      detail: rules ?? "",
    },
  ];
  const settings = entry("gear", say("设置", "Settings"), "zhengce.settings");
  const down = life.now() !== "running";
  const entries = down || notice === null ? [...ofServer, settings] : [...ofNotice, ...ofServer, settings];
  const chosen = await vscode.window.showQuickPick(entries, {
    title: say("政策", "Zhengce"),
    placeHolder: server ?? "",
  });
  if (chosen === undefined) return;
  if (chosen.command === "zhengce.settings")
    await vscode.commands.executeCommand("workbench.action.openSettings", "@ext:zhengce.zhengce-vscode");
  else await vscode.commands.executeCommand(chosen.command);
}
