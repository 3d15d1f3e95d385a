// The 用例 of every notice in VS Code's own Test Explorer: found when a file is seen, run by the server, failures shown in place.
import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { TestResult } from "../server/commands/protocol.js";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { say } from "./say.js";

export interface TestExplorer {
  readonly disposable: vscode.Disposable;
  /** Reads the files of the workspace. */
  readonly discover: () => Promise<void>;
  /** Runs a file's tests, or those of these names. */
  readonly run: (uri: unknown, names?: readonly string[]) => Promise<void>;
}

const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export function testExplorer(ask: Ask): TestExplorer {
  const controller = vscode.tests.createTestController("zhengce", say("政策用例", "Notices"));
  const refresh = async (uri: vscode.Uri): Promise<vscode.TestItem | null> => {
    const answer = await ask("tests", { uri: uri.toString() });
    if (answer === null || answer.tests.length === 0) {
      controller.items.delete(uri.toString());
      return null;
    }
    const item = controller.items.get(uri.toString()) ?? fileItem(controller, uri);
    item.children.replace(
      answer.tests.map((test, index) => {
        const child = controller.createTestItem(`${uri.toString()}#${index} ${test.name}`, test.name, uri);
        child.range = rangeOf(test.range);
        return child;
      }),
    );
    return item;
  };
  const discover = async (): Promise<void> => {
    for (const uri of await vscode.workspace.findFiles("**/*.policy", "**/node_modules/**")) await refresh(uri);
  };
  controller.refreshHandler = discover;
  const handler = (request: vscode.TestRunRequest): Promise<void> => runRequest(controller, ask, request);
  controller.createRunProfile(say("运行", "Run"), vscode.TestRunProfileKind.Run, handler, true);
  return {
    discover,
    run: async (chosen, names) => {
      const uri = policyUri(chosen);
      const item = uri === null ? null : await refresh(uri);
      if (item === null) {
        void vscode.window.showInformationMessage(say("本通知没有用例。", "This notice has no tests."));
        return;
      }
      const named = [...item.children].map(([, child]) => child).filter(({ label }) => names?.includes(label));
      await handler(new vscode.TestRunRequest(named.length > 0 ? named : [item]));
      if (names === undefined) await vscode.commands.executeCommand("workbench.view.testing.focus");
    },
    disposable: vscode.Disposable.from(
      controller,
      afterEdits(({ uri }) => refresh(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document.languageId === "policy") void refresh(document.uri);
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) controller.items.delete(uri.toString());
      }),
    ),
  };
}

function fileItem(controller: vscode.TestController, uri: vscode.Uri): vscode.TestItem {
  const item = controller.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
  controller.items.add(item);
  return item;
}

async function runRequest(controller: vscode.TestController, ask: Ask, request: vscode.TestRunRequest): Promise<void> {
  const run = controller.createTestRun(request);
  const excluded = new Set(request.exclude);
  const wanted: vscode.TestItem[] = [];
  const add = (item: vscode.TestItem): void => {
    if (excluded.has(item)) return;
    if (item.children.size === 0) wanted.push(item);
    else item.children.forEach(add);
  };
  if (request.include === undefined) controller.items.forEach(add);
  else request.include.forEach(add);
  const byFile = new Map<string, vscode.TestItem[]>();
  for (const item of wanted) {
    const uri = item.uri?.toString() ?? "";
    byFile.set(uri, [...(byFile.get(uri) ?? []), item]);
  }
  for (const [uri, items] of byFile) {
    for (const item of items) run.started(item);
    const answer = await ask("tests", { uri });
    for (const item of items) {
      const result = answer?.tests.find(({ name }, index) => item.id === `${uri}#${index} ${name}`);
      if (result === undefined) run.skipped(item);
      else if (result.passed) run.passed(item);
      else run.failed(item, messagesOf(item, result, answer?.message ?? null));
    }
  }
  run.end();
}

function messagesOf(
  item: vscode.TestItem,
  { failures, range }: TestResult,
  general: string | null,
): vscode.TestMessage[] {
  const at = (place: Range): vscode.Location | null =>
    item.uri === undefined ? null : new vscode.Location(item.uri, rangeOf(place));
  const place = (message: vscode.TestMessage, where: Range): vscode.TestMessage => {
    const location = at(where);
    if (location !== null) message.location = location;
    return message;
  };
  if (failures.length === 0) return [place(new vscode.TestMessage(general ?? say("没有通过", "Failed")), range)];
  return failures.map(({ message, expected, actual, range: where }) =>
    place(vscode.TestMessage.diff(message, expected, actual), where),
  );
}
