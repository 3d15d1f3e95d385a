// The addresses of one notice.
import type { ServedNotice } from "../notices/served.js";
import { OPERATIONS, type Operation } from "../operations/operations.js";
import { componentName } from "../notices/component-name.js";
import type { DocumentWords } from "./words.js";
import { FIELDS, LINES, LOCALE, ref, refusedAs } from "./shared.js";

export function noticePaths({ id }: ServedNotice, words: DocumentWords): object {
  const name = componentName(id);
  const address = (operation: string): string => `/${encodeURIComponent(id)}/${operation}`;
  const [facts, change] = [ref(`${name}.Facts`), ref(`${name}.Change`)];
  const asked: Readonly<Record<Operation, object>> = {
    assess: facts,
    adjust: change,
    // What is required may be missing still.
    needs: ref("Facts"),
    explain: { anyOf: [facts, change] },
  };
  const questions = OPERATIONS.map((operation) => [
    address(operation),
    { post: question(operation, { id, name, asked: asked[operation] }, words) },
  ]);
  return { ...(Object.fromEntries(questions) as object), [address("batch")]: { post: batch(id, name, words) } };
}

function answersOf(name: string): Readonly<Record<Operation, object>> {
  const own = (key: string): object => ref(`${name}.${key}`);
  return {
    assess: own("Assessment"),
    adjust: own("Adjustment"),
    needs: ref("Needs"),
    explain: { anyOf: [own("ExplainedAssessment"), own("ExplainedAdjustment")] },
  };
}

function question(
  operation: Operation,
  { id, name, asked }: { readonly id: string; readonly name: string; readonly asked: object },
  words: DocumentWords,
): object {
  return {
    operationId: `${name}.${operation}`,
    summary: words.operations[operation],
    tags: [id],
    parameters: [LOCALE(words)],
    requestBody: { required: true, content: { "application/json": { schema: asked } } },
    responses: {
      200: { description: words.answers.ok, content: { "application/json": { schema: answersOf(name)[operation] } } },
      ...refusedAs(400, 404, 408, 413, 415, 503),
      422: ref("BadFacts", "responses"),
    },
  };
}

function batch(id: string, name: string, words: DocumentWords): object {
  return {
    operationId: `${name}.batch`,
    summary: words.operations.batch,
    tags: [id],
    parameters: [LOCALE(words), FIELDS(words)],
    requestBody: { required: true, description: words.row, content: { [LINES]: { schema: { type: "string" } } } },
    responses: {
      200: { description: words.answers.lines, content: { [LINES]: { schema: { type: "string" } } } },
      ...refusedAs(400, 404, 408, 415, 503),
    },
  };
}
