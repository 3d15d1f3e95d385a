// The 用例 of every notice in VS Code's own Test Explorer: found when a file is seen, run by the server, failures shown in place.
import * as vscode from "vscode";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { did } from "./did.js";
import { rangeOf } from "./range-of.js";
import { detailsOf } from "./rule-coverage.js";
import { runTests } from "./run-tests.js";
import { say } from "./say.js";
import { noAnswer, type ServerLife } from "./server-life.js";
import { testIds } from "./test-ids.js";

export interface TestExplorer {
  readonly disposable: vscode.Disposable;
  /** Reads the files of the workspace, and forgets those that are gone. */
  readonly discover: () => Promise<void>;
  /** Runs a file's tests, or those of these names. */
  readonly run: (uri: unknown, names?: readonly string[]) => Promise<void>;
}

const NOTICES = "**/*.policy";

export function testExplorer(ask: Ask, life: ServerLife): TestExplorer {
  const controller = vscode.tests.createTestController("zhengce", say("政策用例", "Notices"));
  const forget = (uri: vscode.Uri): void => controller.items.delete(uri.toString());
  const forgetBelow = (folder: vscode.Uri): void => {
    const prefix = `${folder.toString()}/`;
    controller.items.forEach(({ id }) => (id.startsWith(prefix) ? controller.items.delete(id) : undefined));
  };
  const refresh = async (uri: vscode.Uri): Promise<vscode.TestItem | null> => {
    const answer = await ask("tests", { uri: uri.toString() });
    // Nobody to ask is not the same as no tests.
    if (answer === null && life.now() !== "running") return controller.items.get(uri.toString()) ?? null;
    if (answer === null || answer.tests.length === 0) {
      forget(uri);
      return null;
    }
    const item = controller.items.get(uri.toString()) ?? fileItem(controller, uri);
    const ids = testIds(answer.tests.map(({ name }) => name));
    item.children.replace(
      answer.tests.map((test, index) => {
        const child = controller.createTestItem(ids[index] ?? test.name, test.name, uri);
        child.range = rangeOf(test.range);
        // As in the file, not by name.
        child.sortText = String(index).padStart(6, "0");
        return child;
      }),
    );
    return item;
  };
  const discover = async (): Promise<void> => {
    const uris = await vscode.workspace.findFiles(NOTICES, "**/node_modules/**");
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri);
    const known = new Set([...uris, ...open].map((uri) => uri.toString()));
    controller.items.forEach(({ id }) => (known.has(id) ? undefined : controller.items.delete(id)));
    for (const uri of uris) await refresh(uri);
  };
  controller.refreshHandler = discover;
  const handler = (request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> =>
    runTests(controller, ask, request, token);
  controller.createRunProfile(say("运行", "Run"), vscode.TestRunProfileKind.Run, handler, true);
  const covering = controller.createRunProfile(
    say("运行并标出没有用例用到的规则", "Run, and Mark Rules That No Test Reaches"),
    vscode.TestRunProfileKind.Coverage,
    (request, token) => runTests(controller, ask, request, token, true),
    true,
  );
  covering.loadDetailedCoverage = (_run, file) => Promise.resolve(detailsOf(file));
  const never = new vscode.CancellationTokenSource();
  return {
    discover,
    run: async (chosen, names) => {
      const uri = policyUri(chosen);
      const item = uri === null ? null : await refresh(uri);
      if (life.now() !== "running") {
        void vscode.window.showErrorMessage(noAnswer());
        return;
      }
      if (item === null) {
        void vscode.window.showInformationMessage(say("本通知没有用例。", "This notice has no tests."));
        return;
      }
      const named = [...item.children].map(([, child]) => child).filter(({ label }) => names?.includes(label));
      await handler(new vscode.TestRunRequest(named.length > 0 ? named : [item]), never.token);
      did("test");
      if (names === undefined) await vscode.commands.executeCommand("workbench.view.testing.focus");
    },
    disposable: vscode.Disposable.from(
      controller,
      never,
      keepInStep(refresh, forget, forgetBelow),
      life.onDidChange((now) => {
        // Results of a server that is gone stay to be seen, and no longer count.
        if (now !== "running") controller.invalidateTestResults();
        controller.items.forEach((item) => (item.error = now === "running" ? undefined : noAnswer()));
      }),
    ),
  };
}

/** Follows what is edited, opened and closed, and what changes on the disk behind the editor's back. */
function keepInStep(
  refresh: (uri: vscode.Uri) => unknown,
  forget: (uri: vscode.Uri) => void,
  forgetBelow: (folder: vscode.Uri) => void,
): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(NOTICES);
  // Of a folder that goes, the editor tells the folder alone.
  const folders = vscode.workspace.createFileSystemWatcher("**/*", true, true, false);
  return vscode.Disposable.from(
    watcher,
    folders,
    folders.onDidDelete(forgetBelow),
    watcher.onDidCreate(refresh),
    watcher.onDidChange(refresh),
    watcher.onDidDelete(forget),
    afterEdits(({ uri }) => refresh(uri)),
    vscode.workspace.onDidOpenTextDocument(({ languageId, uri }) => {
      if (languageId === "policy") void refresh(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
      if (isUntitled) forget(uri);
    }),
  );
}

function fileItem(controller: vscode.TestController, uri: vscode.Uri): vscode.TestItem {
  const item = controller.createTestItem(uri.toString(), vscode.workspace.asRelativePath(uri), uri);
  controller.items.add(item);
  return item;
}
