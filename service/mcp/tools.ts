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

export function toolsOf({ notices }: Served, locale: Locale): readonly Tool[] {
  const words = TOOL_WORDS[locale];
  const notice = { type: "string", enum: [...notices.keys()], description: words.notice };
  const facts = { type: "object", description: words.facts };
  const tool = (name: string, description: string, properties: Readonly<Record<string, object>>): Tool => ({
    name,
    description,
    inputSchema: { type: "object", properties, required: Object.keys(properties), additionalProperties: false },
  });
  return [
    tool(LIST, words.list, {}),
    tool(DESCRIBE, words.describe, { notice }),
    ...OPERATIONS.map((operation) =>
      tool(
        operation,
        words[operation],
        operation === "adjust" ? { notice, before: facts, after: facts } : { notice, facts },
      ),
    ),
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
  if (!isOperation(name)) throw new Refusal("unknown-path");
  const { module } = noticeOf(served, input);
  const asked = name === "adjust" ? { before: input["before"], after: input["after"] } : input["facts"];
  const outcome = answer(module, name, asked, locale);
  if ("value" in outcome) return outcome.value;
  const issues = outcome.issues.map((issue) => ({ ...issue, message: explainIssue(issue, locale).message }));
  return { error: errorOf(new Refusal("facts"), locale), issues };
}

function noticeOf(served: Served, { notice }: Record<string, unknown>): ServedNotice {
  const found = typeof notice === "string" ? served.notices.get(notice) : undefined;
  if (found === undefined) throw new Refusal("unknown-notice");
  return found;
}

function isOperation(name: string): name is Operation {
  return (OPERATIONS as readonly string[]).includes(name);
}
