// workspace/executeCommand → the command's own file. The argument comes from a client and is checked; an unknown command is answered null.
import { Range } from "vscode-languageserver";
import type { CancellationToken, ExecuteCommandParams, WorkDoneProgressReporter } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { pause } from "../folders.js";
import { contextOf, workspaceContextOf } from "../on-document.js";
import type { Session } from "../session.js";
import { assess } from "./assess.js";
import { comparison } from "./comparison.js";
import { conformity } from "./conformity.js";
import { firstDraft } from "./first-draft.js";
import { form } from "./form.js";
import { lensCommands } from "./lens-commands.js";
import { tellConformity, tellSubsidies, tellTest, type Said } from "./lenses.js";
import { nextYear } from "./next-year.js";
import { notices } from "./notices.js";
import { outputs, preview } from "./outputs.js";
import { payments } from "./payments.js";
import { print } from "./print.js";
import { commandNames } from "./protocol.js";
import { report } from "./report.js";
import { roster } from "./roster.js";
import { subsidies } from "./subsidies.js";
import { subsidyEdit } from "./subsidy-edit.js";
import { testText } from "./test-text.js";
import { coverage } from "./rule-coverage.js";
import { tests } from "./tests.js";
import { timeline } from "./timeline.js";
import { verification } from "./verification.js";

type Argument = Readonly<Record<string, unknown>>;
type Command = (
  context: FeatureContext,
  argument: Argument,
  session: Session,
  progress: WorkDoneProgressReporter,
) => unknown;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    commandNames.outputs,
    (context, { directory }) => outputs(context, typeof directory === "string" ? directory : null),
  ],
  [commandNames.preview, (context, { line }) => preview(context, typeof line === "number" ? line : 0)],
  [commandNames.form, (context) => form(context)],
  [commandNames.assess, (context, { facts }) => assess(context, { uri: context.document.uri, facts: recordOf(facts) })],
  [commandNames.testText, (context, { facts }) => testText(context, { facts: recordOf(facts) })],
  [commandNames.tests, (context, { names }) => tests(context, names === undefined ? {} : { names: textsOf(names) })],
  [
    commandNames.coverage,
    (context, { names }) => coverage(context, names === undefined ? {} : { names: textsOf(names) }),
  ],
  [commandNames.payments, (context) => payments(context)],
  [commandNames.print, (context) => print(context)],
  [commandNames.report, (context, { last }) => report(context, typeof last === "string" ? last : null)],
  [
    commandNames.roster,
    (context, { name, bytes, format }) =>
      roster(context, {
        name: String(name),
        bytes: String(bytes),
        format: format === "csv" || format === "xlsx" ? format : undefined,
      }),
  ],
  [commandNames.subsidies, (context) => subsidies(context)],
  [
    commandNames.subsidyEdit,
    (context, { range, was, typed }) =>
      Range.is(range) ? subsidyEdit(context, { range, was: String(was), typed: String(typed) }) : null,
  ],
  [commandNames.timeline, (context) => timeline(context)],
  [commandNames.notices, (context) => notices(context)],
  [
    commandNames.comparison,
    (context, { last }, _, progress) => (typeof last === "string" ? comparison(context, last, progress) : null),
  ],
  [commandNames.verification, (context, _, __, progress) => verification(context, progress)],
  [commandNames.conformity, (context, { to }) => conformity(context, typeof to === "string" ? to : null)],
  [
    commandNames.nextYear,
    (context, { year, print: name }) =>
      nextYear(context, {
        year: Number.isInteger(year) ? Number(year) : null,
        print: typeof name === "string" ? name : null,
      }),
  ],
  [lensCommands.runTest, (context, { names }, session) => say(session, tellTest(context, textsOf(names)))],
  [
    lensCommands.tellConformity,
    (context, { clause }, session) => say(session, tellConformity(context, String(clause))),
  ],
  [lensCommands.tellSubsidies, (context, { groups }, session) => say(session, tellSubsidies(context, textsOf(groups)))],
]);

export const announcedCommands: readonly string[] = [...commands.keys(), commandNames.firstDraft];

/** They may take seconds: an editor that asks for progress is told. */
const SLOW: ReadonlySet<string> = new Set([
  commandNames.outputs,
  commandNames.preview,
  commandNames.payments,
  commandNames.report,
  commandNames.roster,
  commandNames.comparison,
  commandNames.verification,
]);

/** Null where there is no such command or no such file. */
export async function execute(
  session: Session,
  { command, arguments: sent }: ExecuteCommandParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<unknown> {
  const argument = recordOf(sent?.[0]);
  const { uri } = argument;
  const run = commands.get(command);
  // It is asked about a print, which is no file of the language.
  if (command === commandNames.firstDraft && typeof uri === "string") {
    await session.ready;
    return firstDraft(session.workspace, uri, workspaceContextOf(session, token).locale);
  }
  if (typeof uri !== "string" || run === undefined) return null;
  // A file that is asked for before the folders are read may be there yet.
  if (session.workspace.document(uri) === null) await session.ready;
  const context = contextOf(session, uri, token);
  if (context === null) return null;
  if (!SLOW.has(command)) return (await run(context, argument, session, progress)) ?? null;
  progress.begin(context.locale === "zh" ? "正在计算" : "Working", undefined, undefined, true);
  // One turn of the loop, so that the editor hears of it before the work begins.
  await pause();
  try {
    return (await run(context, argument, session, progress)) ?? null;
  } finally {
    progress.done();
  }
}

function say({ connection }: Session, said: Said): Said {
  void connection.sendNotification("window/showMessage", said);
  return said;
}
function recordOf(value: unknown): Argument {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Argument) : {};
}
function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
