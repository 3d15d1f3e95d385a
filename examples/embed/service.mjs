// A small HTTP service around one compiled notice. It reads requests and writes answers; every rule is in ./notice, which
// `npm run notice` compiles from the .policy file. Nothing here knows an amount, a date or a group.
// @ts-check
import { createServer } from "node:http";
import { batchIssues, isFactsError } from "@zhengce/runtime";
import { adjust, assess, notice, parseFacts, parseLaterFacts } from "./notice/guizhou-2021.js";

const LARGEST_BODY = 1_000_000;
/** An answer is longer than its question, and all are worked out before the next request is heard. */
const MOST_PEOPLE = 100;

/** @typedef {{ readonly status: number, readonly body: unknown }} Answer */

/** @type {Readonly<Record<string, (input: unknown) => unknown>>} */
const routes = {
  "GET /notice": () => notice,
  "POST /assess": (input) => (Array.isArray(input) ? assessRows(input) : assess(parseFacts(input))),
  "POST /adjust": (input) => {
    const { before, after } = /** @type {{ before?: unknown, after?: unknown }} */ (Object(input));
    return adjust(parseFacts(before), parseLaterFacts(after));
  },
};

/** @param {readonly unknown[]} rows */
function assessRows(rows) {
  if (rows.length > MOST_PEOPLE) throw refusal(413, `at most ${String(MOST_PEOPLE)} people a request`);
  const told = batchIssues();
  return rows.map((row) => assessRow(row, told));
}

/** One person of a batch: a bad row says what is wrong with it, and the others are still assessed. @param {unknown} row @param {ReturnType<typeof batchIssues>} told */
function assessRow(row, told) {
  try {
    return assess(parseFacts(row));
  } catch (error) {
    return isFactsError(error) ? { issues: told(error.issues) } : refused(error).body;
  }
}

/** What a caller is told: bad facts with every issue, a request we refuse with its reason; a bug of ours goes on. @param {unknown} error @returns {Answer} */
function refused(error) {
  if (isFactsError(error)) return { status: 400, body: { issues: error.issues } };
  if (error instanceof Error && "status" in error && typeof error.status === "number")
    return { status: error.status, body: { error: error.message } };
  throw error;
}

/** @param {number} status @param {string} message */
function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}

/** @param {import("node:http").IncomingMessage} request @returns {Promise<unknown>} */
async function readJson(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw refusal(413, "the body is too large");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw refusal(400, "the body is not JSON");
  }
}

/** @param {import("node:http").IncomingMessage} request @returns {Promise<Answer>} */
async function answer(request) {
  const name = `${request.method ?? ""} ${(request.url ?? "/").split("?")[0] ?? ""}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route === undefined) return { status: 404, body: { error: `there is no ${name}`, known: Object.keys(routes) } };
  try {
    return { status: 200, body: route(request.method === "POST" ? await readJson(request) : undefined) };
  } catch (error) {
    return refused(error);
  }
}

const server = createServer((request, response) => {
  /** @param {Answer} reply */
  const send = ({ status, body }) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  };
  answer(request).then(send, (error) => {
    console.error(error);
    send({ status: 500, body: { error: "internal error" } });
  });
});

server.listen(Number(process.env["PORT"] ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  console.log(`${notice.name} on http://127.0.0.1:${String(port)}`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
