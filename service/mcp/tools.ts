// The questions as tools for a language model: the same answers as over HTTP, the notice named in the arguments.
import { explainIssue, type Locale } from "@zhengce/runtime";
import type { JsonSchema } from "../notices/compiled-notice.js";
import type { Served, ServedNotice } from "../notices/served.js";
import type { Limits } from "../options.js";
import { answer, OPERATIONS, type Operation } from "../operations/operations.js";
import { refuseLarge } from "../operations/refuse-large.js";
import { Refusal } from "../operations/refusal.js";
import { errorOf } from "../wording/wording.js";
import { TOOL_WORDS } from "./words.js";

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema & { readonly type: "object" };
}
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}

export const LIST = "list_notices";
export const DESCRIBE = "describe_facts";

type ToolName = typeof LIST | typeof DESCRIBE | Operation;
/** What each tool is to be given. */
const ARGUMENTS: Readonly<Record<ToolName, readonly string[]>> = {
  [LIST]: [],
  [DESCRIBE]: ["notice"],
  assess: ["notice", "facts"],
  adjust: ["notice", "before", "after"],
  needs: ["notice", "facts"],
  explain: ["notice", "facts"],
};

export function toolsOf({ notices }: Served, locale: Locale): readonly Tool[] {
  const words = TOOL_WORDS[locale];
  const facts = { type: "object", description: words.facts };
  const schemas: Readonly<Record<string, object>> = {
    ...{ facts, before: facts, after: facts },
    notice: { type: "string", enum: [...notices.keys()], description: words.notice },
  };
  const tool = (name: ToolName, description: string): Tool => {
    const required = ARGUMENTS[name];
    const properties = Object.fromEntries(required.map((key) => [key, schemas[key]]));
    return { name, description, inputSchema: { type: "object", properties, required, additionalProperties: false } };
  };
  return [
    tool(LIST, words.list),
    tool(DESCRIBE, words.describe),
    ...OPERATIONS.map((operation) => tool(operation, words[operation])),
  ];
}

/** Never throws for what is asked. */
export function callTool(
  served: Served,
  name: string,
  input: unknown,
  { limits, locale }: { limits: Limits; locale: Locale },
): ToolAnswer {
  try {
    const text = JSON.stringify(valueOf(served, name, Object(input) as Record<string, unknown>, locale));
    refuseLarge(Buffer.byteLength(text), limits);
    return { text, isError: text.startsWith('{"error":') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text: JSON.stringify({ error: errorOf(error, locale) }), isError: true };
  }
}

function valueOf(served: Served, name: string, input: Record<string, unknown>, locale: Locale): object {
  requireArguments(name, input);
  if (name === LIST)
    return {
      notices: [...served.notices.values()].map(({ id, notice: { name, title, region, year } }) => ({
        id,
        name,
        title,
        region,
        year,
      })),
    };
  if (name === DESCRIBE) return noticeOf(served, input).factsByName;
  const { module } = noticeOf(served, input);
  const asked = name === "adjust" ? { before: input["before"], after: input["after"] } : input["facts"];
  const outcome = answer(module, name, asked, locale);
  if ("value" in outcome) return outcome.value;
  const issues = outcome.issues.map((issue) => ({ ...issue, message: explainIssue(issue, locale).message }));
  return { error: errorOf(new Refusal("facts"), locale), issues };
}

function noticeOf(served: Served, { notice }: Record<string, unknown>): ServedNotice {
  const found = typeof notice === "string" ? served.notices.get(notice) : undefined;
  if (found === undefined) throw new Refusal("unknown-notice", { notices: listed([...served.notices.keys()]) });
  return found;
}

/** Nothing that is given is passed over. */
function requireArguments(name: string, input: Record<string, unknown>): asserts name is ToolName {
  const expected = ARGUMENTS[name as ToolName] as readonly string[] | undefined;
  if (expected === undefined || !Object.hasOwn(ARGUMENTS, name))
    throw new Refusal("unknown-tool", { tools: Object.keys(ARGUMENTS) });
  const given = Object.keys(input);
  if (given.length !== expected.length || !expected.every((key) => given.includes(key)))
    throw new Refusal("wrong-arguments", { expected });
}

/** Few of many. */
function listed(ids: readonly string[]): readonly string[] {
  return ids.length <= MOST_LISTED ? ids : [...ids.slice(0, MOST_LISTED), "…"];
}
const MOST_LISTED = 50;
