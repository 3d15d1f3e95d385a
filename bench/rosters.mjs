// A roster of a million people from CSV to CSV with every result column, beside a pass of csv-parse → csv-stringify over the same columns.
// Before anything is timed every 997th row is held against what `assess` answers. `BENCH_PEOPLE=10000000` takes another length.
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { compile } from "../compiler/dist/compile.js";
import { assess } from "../compiler/dist/decision/interpret.js";
import { row } from "./lib/figures.mjs";
import { writeRoster } from "./lib/roster-people.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const notice = join(root, "examples/fictional/qingxi-2025.policy");
const people = Number(process.env.BENCH_PEOPLE ?? 1_000_000);

/** What a fresh process took: seconds of both cores, seconds, megabytes. */
function used(...args) {
  const { stderr, status } = spawnSync(process.execPath, ["--require", join(root, "bench/lib/usage.cjs"), ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const usage = /^usage (.*)$/mu.exec(stderr)?.[1];
  if (usage === undefined || status > 1 || stderr.includes("Error")) throw new Error(stderr);
  return JSON.parse(usage);
}

const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
/** Nothing where the facts are refused, or no situation covers the payment. */
function cellsOf(answer) {
  if (answer === undefined || answer.situation === null) return ["", "", "", "", "", ""];
  const { situation, due, subsidy, payable, benefit } = answer;
  return [situation, yuan(due), yuan(subsidy), yuan(payable), benefit.from ?? "", benefit.to ?? ""];
}

/** Stops at the first row that is not what `assess` answers. */
async function compareAnswers(path) {
  const { program } = compile({ path: notice, text: readFileSync(notice, "utf8") });
  let [head, at, compared] = [null, 0, 0];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const cells = line.replace(/^\ufeff/u, "").split(",");
    if (head === null) head = cells;
    else if (at++ % 997 === 0) {
      const of = Object.fromEntries(head.map((name, index) => [name, cells[index]]));
      const flag = (name) => (of[name] === "" ? {} : { [name]: of[name] === "是" });
      const { value } = assess(program, {
        ...{ 缴费日期: of.缴费日期, 出生日期: of.出生日期, 身份: of.身份 === "" ? [] : [of.身份] },
        ...{ ...flag("本县户籍"), ...flag("在校学生"), 断保年数: Number(of.断保年数), 续缴年数: Number(of.续缴年数) },
      });
      const shown = [of.情形, of.应缴, of.资助, of.个人实缴, of.待遇起, of.待遇止];
      const expected = cellsOf(value);
      if (`${shown}` !== `${expected}` || (value === undefined) !== (of.错误 !== ""))
        throw new Error(`row ${at} says ${shown}, assess ${expected}`);
      compared += 1;
    }
  }
  if (at !== people) throw new Error(`${at} rows of ${people}`);
  return compared;
}

export async function rosters() {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-bench-"));
  const file = (name) => join(folder, name);
  await writeRoster(file("in.csv"), people);
  const ours = used(join(root, "compiler/dist/zhengce.cjs"), "roster", notice, file("in.csv"), "-o", file("out.csv"));
  console.log(`${await compareAnswers(file("out.csv"))} rows compared with assess`);
  const peer = used(join(root, "bench/peers/csv-pass.mjs"), file("out.csv"), file("again.csv"));
  rmSync(folder, { recursive: true });
  row([`${people} people, CSV to CSV`, "CPU seconds", "seconds", "peak MB"]);
  for (const [name, { cpu, wall, peak }] of [
    ["zhengce roster, all result columns", ours],
    ["csv-parse → csv-stringify over the same columns", peer],
  ])
    row([name, cpu.toFixed(1), wall.toFixed(1), peak.toFixed(0)]);
  row(["ratio", `${(ours.cpu / peer.cpu).toFixed(2)}×`, `${(ours.wall / peer.wall).toFixed(2)}×`]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await rosters();
