// Requests made of the OpenAPI document: facts as its schemas have them, facts that are wrong in one place, and requests that are wrong in any.
import fc from "fast-check";
import type { JsonSchema } from "../../service/notices/compiled-notice.js";
import type { ServedNotice } from "../../service/notices/served.js";

export interface Operation {
  readonly operationId: string;
}
type Input = Record<string, unknown>;

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    9007199254740993,
    "",
    "0000-00-00",
    "2021-02-30",
    "9999-12-31",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    [],
    {},
    [[]],
    [null],
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constant("x".repeat(20_000)),
  fc.array(fc.string(), { maxLength: 50 }),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A value that such a schema takes, of those that facts have. */
function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { type, minimum, maximum, format } = schema as {
    type?: unknown;
    minimum?: number;
    maximum?: number;
    format?: string;
  };
  const words = schema["enum"] as readonly unknown[] | undefined;
  const orNull = Array.isArray(type) && type.includes("null") ? [fc.constant(null)] : [];
  const kind = (Array.isArray(type) ? type[0] : type) as string | undefined;
  if (words !== undefined) return fc.constantFrom(...words);
  if (format === "date") return fc.oneof(...orNull, days());
  if (kind === "boolean") return fc.oneof(...orNull, fc.boolean());
  if (kind === "integer")
    return fc.oneof(...orNull, fc.integer({ min: minimum ?? 0, max: Math.min(maximum ?? 120, 2 ** 40) }));
  if (kind === "array") {
    const { items, maxItems } = schema as { items: JsonSchema; maxItems: number };
    const listed = items["enum"] as readonly unknown[] | undefined;
    return listed === undefined ? fc.constant([]) : fc.subarray([...listed], { maxLength: Math.min(3, maxItems) });
  }
  return HOSTILE;
}
function days(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("1930-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

/** Facts as the schema has them; what may be left out is, now and then. */
function factsBy(schema: JsonSchema): fc.Arbitrary<Input> {
  const { properties, required } = schema as { properties: Record<string, JsonSchema>; required: string[] };
  const members = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, valueOf(one)]));
  return fc.record(members, { requiredKeys: required });
}

/** Facts of the schema; one in two is then wrong in one place. */
export function inputsOf({ schemas }: ServedNotice): fc.Arbitrary<Input> {
  const good = factsBy(schemas["Facts"] ?? {});
  const keys = [...Object.keys(schemas["Facts"]?.["properties"] ?? {}), "身份", "x", "__proto__", "toString", "facts"];
  const wrong = fc.tuple(good, fc.constantFrom(...keys), HOSTILE).map(([facts, key, value]) => {
    const changed: Input = { ...facts };
    Object.defineProperty(changed, key, { value, enumerable: true, configurable: true, writable: true });
    return changed;
  });
  return fc.oneof(good, wrong);
}

/** What an operation is asked with, as the document has it. */
export function peopleBy(notice: ServedNotice, operation: string): fc.Arbitrary<Input> {
  const one = factsBy(notice.schemas["Facts"] ?? {});
  const pair = fc
    .tuple(one, factsBy(notice.schemas["LaterFacts"] ?? {}))
    .map(([before, after]): Input => ({ before, after: { ...after, paymentDate: before["paymentDate"] } }));
  if (operation === "adjust") return pair;
  return operation === "explain" ? fc.oneof(one, pair) : one;
}

export interface RandomRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
}

/** Any request: one in two to an address of the document with what belongs there, or nearly. */
export function requestsTo(
  paths: readonly string[],
  notices: ReadonlyMap<string, ServedNotice>,
): fc.Arbitrary<RandomRequest> {
  return fc.oneof(requestsFor(notices), anyRequests(paths, notices));
}

function requestsFor(notices: ReadonlyMap<string, ServedNotice>): fc.Arbitrary<RandomRequest> {
  const asked = fc.tuple(
    fc.constantFrom(...notices.values()),
    fc.constantFrom("assess", "adjust", "needs", "explain", "batch"),
  );
  return asked.chain(([notice, operation]) => {
    const facts = fc.oneof(inputsOf(notice), peopleBy(notice, operation));
    const lines = fc.array(fc.record({ key: fc.integer(), facts }), { maxLength: 8 });
    const isBatch = operation === "batch";
    const payload = isBatch
      ? lines.map((rows) => rows.map((row) => JSON.stringify(row)).join("\n"))
      : facts.map((one) => JSON.stringify(one));
    const headers = { "content-type": isBatch ? "application/x-ndjson" : "application/json" };
    return payload.map((body) => ({
      method: "POST" as const,
      url: `/${notice.id}/${operation}`,
      headers,
      payload: body,
    }));
  });
}

function anyRequests(
  paths: readonly string[],
  notices: ReadonlyMap<string, ServedNotice>,
): fc.Arbitrary<RandomRequest> {
  const url = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...paths) },
    { weight: 1, arbitrary: fc.webPath().map((path) => path || "/") },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "/%",
        "/%00/assess",
        "//",
        "/__proto__/assess",
        "/constructor/batch",
        `/${"a".repeat(3000)}/assess`,
        "/*",
        "/:notice/assess",
      ),
    },
  );
  const query = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("", "?locale=en", "?fields=payable,due", "?locale=zh&fields=trace") },
    { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "?locale=",
        "?locale=zh&locale=en",
        "?locale[]=zh",
        "?__proto__[locale]=zh",
        "?fields=",
        "?%",
        "?fields=__proto__",
      ),
    },
  );
  const types = [
    "application/json",
    "application/x-ndjson",
    "text/plain",
    "multipart/form-data",
    "application/json; charset=gbk",
    "",
    "x",
    "application/JSON ;x",
  ];
  const language = fc.oneof(
    fc.constantFrom("zh", "en-GB;q=0.5, zh", "*", ";;q=9", "q=1,,"),
    fc.stringMatching(/^[\x20-\x7e]{0,60}$/u),
  );
  const notice = fc.constantFrom(...notices.values());
  const facts = notice.chain((one) => fc.oneof(inputsOf(one), peopleBy(one, "adjust")));
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.oneof(fc.string(), fc.integer(), HOSTILE), facts)
        .map(([key, of]) => JSON.stringify({ key, facts: of })),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  );
  const payload = fc.oneof(
    { weight: 6, arbitrary: facts.map((of) => JSON.stringify(of)) },
    { weight: 4, arbitrary: fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n")) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "[".repeat(100_000),
        `{"身份":${"[".repeat(5000)}${"]".repeat(5000)}}`,
        '{"a":1,"a":2}',
        "\ufeff{}",
        "1e999",
        '{"before":{},"after":{}}',
        '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
        '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"needs","arguments":{"notice":"__proto__","facts":null}}}',
      ),
    },
  );
  return fc
    .tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constant("POST" as const) },
        { weight: 2, arbitrary: fc.constantFrom("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS") },
      ),
      url,
      query,
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...types.slice(0, 2)) },
        { weight: 2, arbitrary: fc.constantFrom(...types) },
      ),
      language,
      payload,
    )
    .map(([method, path, asked, type, accepted, body]): RandomRequest => ({
      method,
      url: path + asked,
      headers: {
        "content-type": path.endsWith("/batch") && type === "application/json" ? "application/x-ndjson" : type,
        "accept-language": accepted,
      },
      payload: method === "GET" || method === "HEAD" ? undefined : body,
    }));
}
