// One peer a process, driven over IPC, so that no two share a heap or each other's optimised code. Inputs are made outside of any timing.
import { FIELDS } from "./decision.mjs";
import { edgePeople, people } from "./people.mjs";

const name = process.argv[2];
const { default: peer } = await import(`./peers/${name}.mjs`);
const made = await peer.setup();
/** Answers are kept for a while, so that making them can't be optimised away. */
const kept = new Array(1024).fill(null);

async function answerAll(inputs) {
  if (made.evaluateAll !== undefined) return made.evaluateAll(inputs);
  const answers = [];
  for (const input of inputs) answers.push(await made.evaluate(input));
  return answers;
}

async function run(inputs) {
  const { evaluate, evaluateAll } = made;
  if (evaluateAll !== undefined) kept[0] = await evaluateAll(inputs);
  else if (kept[0] instanceof Promise || evaluate.constructor.name === "AsyncFunction")
    for (let index = 0; index < inputs.length; index += 1) kept[index & 1023] = await evaluate(inputs[index]);
  else for (let index = 0; index < inputs.length; index += 1) kept[index & 1023] = evaluate(inputs[index]);
}

let inputs = [];
const commands = {
  describe: () => ({ label: peer.label }),
  /** Every answer of the edge set and of random people, as numbers in one row. */
  async check({ count }) {
    const all = [...edgePeople(), ...people(count, 7)];
    const answers = await answerAll(all.map(made.input));
    return answers.map((answer) => made.read(answer).slice(0, FIELDS.length).map(Number));
  },
  prepare({ count }) {
    inputs = people(count).map(made.input);
    return {};
  },
  /** People a second over at least `ms` milliseconds; processor time beside it, because a busy machine stretches the clock. */
  async sample({ ms }) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    let done = 0;
    do {
      await run(inputs);
      done += inputs.length;
    } while (performance.now() - start < ms);
    const wall = performance.now() - start;
    const used = process.cpuUsage(cpu);
    return { wall: (done / wall) * 1000, cpu: (done / (used.user + used.system)) * 1e6 };
  },
};
process.on("message", async ({ id, command, ...options }) => {
  try {
    process.send({ id, value: await commands[command](options) });
  } catch (error) {
    process.send({ id, error: String(error.stack ?? error) });
  }
});
process.on("disconnect", () => process.exit(0));
process.send({ ready: true });
