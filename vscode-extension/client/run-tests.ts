// A request of the Test Explorer → the server's answer for each test, failures at their places.
import * as vscode from "vscode";
import type { Range } from "vscode-languageserver-types";
import type { TestResult } from "@zhengce/language-server/protocol";
import type { Ask } from "./ask.js";
import { rangeOf } from "./range-of.js";
import { addCoverage } from "./rule-coverage.js";
import { reasonsText } from "./reasons-text.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";
import { testIds } from "./test-ids.js";

/** @param covering also says which rules the tests reach */
export async function runTests(
  controller: vscode.TestController,
  ask: Ask,
  request: vscode.TestRunRequest,
  token: vscode.CancellationToken,
  covering = false,
): Promise<void> {
  const run = controller.createTestRun(request);
  if (covering && request.include === undefined) await coverUntested(run, controller, ask);
  for (const [uri, items] of byFile(wanted(controller, request))) {
    if (token.isCancellationRequested) break;
    for (const item of items) run.started(item);
    const begun = performance.now();
    const answer = await ask("tests", { uri });
    const took = (performance.now() - begun) / items.length;
    const ids = testIds(answer?.tests.map(({ name }) => name) ?? []);
    if (covering)
      await addCoverage(
        run,
        ask,
        vscode.Uri.parse(uri),
        items.map(({ label }) => label),
      );
    for (const item of items) {
      const result = answer?.tests[ids.indexOf(item.id)];
      if (answer === null) run.errored(item, new vscode.TestMessage(noAnswer()));
      else if (result === undefined) run.skipped(item);
      else if (result.passed) run.passed(item, took);
      else run.failed(item, messagesOf(item, result, answer.message), took);
    }
  }
  run.end();
}

/** Of a notice without tests no rule is reached: a run of all says so, too. */
async function coverUntested(run: vscode.TestRun, controller: vscode.TestController, ask: Ask): Promise<void> {
  for (const uri of await vscode.workspace.findFiles("**/*.policy", "**/node_modules/**"))
    if (controller.items.get(uri.toString()) === undefined) await addCoverage(run, ask, uri, []);
}

/** The tests that a request names, those in a file that it names, else all. */
function wanted(controller: vscode.TestController, request: vscode.TestRunRequest): readonly vscode.TestItem[] {
  const excluded = new Set(request.exclude);
  const found: vscode.TestItem[] = [];
  const add = (item: vscode.TestItem): void => {
    if (excluded.has(item)) return;
    if (item.parent === undefined) item.children.forEach(add);
    else found.push(item);
  };
  if (request.include === undefined) controller.items.forEach(add);
  else request.include.forEach(add);
  return found;
}

function byFile(items: readonly vscode.TestItem[]): ReadonlyMap<string, readonly vscode.TestItem[]> {
  const files = new Map<string, vscode.TestItem[]>();
  for (const item of items) {
    const uri = item.uri?.toString() ?? "";
    files.set(uri, [...(files.get(uri) ?? []), item]);
  }
  return files;
}

function messagesOf(
  { uri }: vscode.TestItem,
  { failures, range, fired, expected }: TestResult,
  general: string | null,
): vscode.TestMessage[] {
  const placed = (message: vscode.TestMessage, where: Range): vscode.TestMessage => {
    if (uri !== undefined) message.location = new vscode.Location(uri, rangeOf(where));
    return message;
  };
  if (failures.length === 0) return [placed(new vscode.TestMessage(general ?? say("没有通过", "Failed")), range)];
  // Words at the line: what VS Code makes of two values, `集中缴费 != 新生儿`, is nobody's language.
  const why = reasonsText({ fired, expected });
  return failures.map(({ message, range: where }) => placed(new vscode.TestMessage(message + why), where));
}
