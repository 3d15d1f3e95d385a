// A question → its answer. One line a question; what takes longer stands in a file of its own.
import { atOnce, starterChinese, starterEnglish } from "../../compiler/workbench.js";
import { assess } from "../../language-server/commands/assess.js";
import { form } from "../../language-server/commands/form.js";
import { nextYear } from "../../language-server/commands/next-year.js";
import { notices } from "../../language-server/commands/notices.js";
import { paying } from "../../language-server/commands/payments.js";
import { reporting } from "../../language-server/commands/report.js";
import { coverage } from "../../language-server/commands/rule-coverage.js";
import { testText } from "../../language-server/commands/test-text.js";
import { tests } from "../../language-server/commands/tests.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import type { Workspace } from "../../language-server/workspace.js";
import { compare } from "./documents.js";
import { contextOf } from "./context.js";
import { modules, schema, sql } from "./exports.js";
import { print } from "./print.js";
import type { Progress, Question, Questions } from "./protocol.js";
import { firstDraft, readFile } from "./read.js";
import { roster } from "./roster.js";
import { verify } from "./verify.js";

type Told = (progress: Progress) => void;
type OfNoNotice = "starter" | "readFile" | "firstDraft";
type Answers = {
  readonly [Q in Question]: (
    context: FeatureContext,
    argument: Questions[Q][0],
    told: Told,
  ) => Questions[Q][1] | Promise<Questions[Q][1]>;
};

const ANSWERS: Omit<Answers, OfNoNotice> = {
  form,
  print,
  notices,
  compare,
  verify,
  roster,
  schema,
  sql,
  modules,
  nextYear: (context, { print }) => nextYear(context, { year: null, print }),
  assess: (context, { uri, facts }) => assess(context, { uri, facts }),
  testText: (context, { facts }) => testText(context, { facts }),
  tests: (context) => tests(context, {}),
  coverage: (context) => coverage(context, {}),
  payments: (context) => atOnce(paying(context)),
  report: (context, { last }) => atOnce(reporting(context, last)),
};

/** Questions that are asked of no notice. */
const ALONE: { readonly [Q in OfNoNotice]: (argument: Questions[Q][0]) => Questions[Q][1] | Promise<Questions[Q][1]> } =
  {
    readFile,
    firstDraft,
    starter: ({ name, year, locale }) => ({
      message: null,
      text: (locale === "zh" ? starterChinese : starterEnglish)(name, year),
    }),
  };

/** Rejects where there is no such file. */
export function answerOf(workspace: Workspace, question: Question, argument: unknown, told: Told): Promise<unknown> {
  return Promise.resolve().then(() => answered(workspace, question, argument, told));
}

function answered(workspace: Workspace, question: Question, argument: unknown, told: Told): unknown {
  const alone = ALONE[question as OfNoNotice] as ((argument: unknown) => unknown) | undefined;
  if (alone !== undefined) return alone(argument);
  const context = contextOf(workspace, argument as Questions["print"][0]);
  const answer = ANSWERS[question as keyof typeof ANSWERS] as (
    context: FeatureContext,
    argument: unknown,
    told: Told,
  ) => unknown;
  return answer(context, argument, told);
}
