// A peer behind the framework that `zhengce serve` stands on: `POST /assess`, and `POST /batch` with a person a line. It asks the peer for
// 1,000 people at a time where the peer is fastest so.
import { Readable } from "node:stream";
import fastify from "fastify";

const { default: peer } = await import(`../peers/${process.argv[2]}.mjs`);
const { evaluate, evaluateAll, read } = await peer.setup();
const CHUNK = 1000;

async function answers(inputs) {
  if (evaluateAll !== undefined) return (await evaluateAll(inputs)).map(read);
  const all = [];
  for (const input of inputs) all.push(read(await evaluate(input)));
  return all;
}

async function* answered(chunks) {
  let rest = "";
  let waiting = [];
  const decoder = new TextDecoder();
  const told = async () => {
    const rows = waiting;
    waiting = [];
    const made = await answers(rows.map(({ facts }) => facts));
    return rows.map(({ key }, index) => `${JSON.stringify({ key, answer: made[index] })}\n`).join("");
  };
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line !== "") waiting.push(JSON.parse(line));
    if (waiting.length >= CHUNK) yield await told();
  }
  if (rest !== "") waiting.push(JSON.parse(rest));
  yield await told();
}

const app = fastify();
app.addContentTypeParser("application/x-ndjson", (_request, _payload, done) => done(null));
app.post("/assess", async ({ body }) => (await answers([body]))[0]);
app.post("/batch", { bodyLimit: Number.MAX_SAFE_INTEGER }, ({ raw }, reply) =>
  reply.type("application/x-ndjson").send(Readable.from(answered(raw), { objectMode: false })),
);
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
