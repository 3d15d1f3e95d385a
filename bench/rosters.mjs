// A roster of a million people from CSV to CSV with every result column, beside a pass of csv-parse → csv-stringify over the same columns.
// Before anything is timed every 997th row is held against what `assess` answers. `BENCH_PEOPLE=10000000` takes another length.
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { compile } from "../compiler/dist/compile.js";
import { textOf } from "../compiler/dist/sheets/cell.js";
import { assess } from "../compiler/dist/decision/interpret.js";
import { row } from "./lib/figures.mjs";
import { openFile } from "./lib/open-file.mjs";
import { writeRoster } from "./lib/roster-people.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const notice = join(root, "examples/fictional/qingxi-2025.policy");
const people = Number(process.env.BENCH_PEOPLE ?? 1_000_000);
/** In a workbook. */
const fewer = Math.min(people, 200_000);

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
  beside(`${people} people, CSV to CSV`, ours, ["csv-parse → csv-stringify over the same columns", peer]);
  await workbooks(file);
  rmSync(folder, { recursive: true });
}

function beside(title, ours, [name, peer]) {
  row([title, "CPU seconds", "seconds", "peak MB"]);
  for (const [who, { cpu, wall, peak }] of [
    ["zhengce roster, all result columns", ours],
    [name, peer],
  ])
    row([who, cpu.toFixed(1), wall.toFixed(1), peak.toFixed(0)]);
  row(["ratio", `${(ours.cpu / peer.cpu).toFixed(2)}×`, `${(ours.wall / peer.wall).toFixed(2)}×`]);
}

/** Stops at the first row that says something else; a workbook's amounts are numbers. */
async function sameCells(text, workbook) {
  const [one, other] = await Promise.all([text, workbook].map(rowsIn));
  let at = 0;
  for await (const { cells } of one) {
    const shown = (await other.next()).value.cells.map(textOf);
    const isSame = (cell, index) => cell === (shown[index] ?? "") || Number(cell) === Number(shown[index]);
    if (!cells.map(textOf).every(isSame)) throw new Error(`row ${at}: ${cells.map(textOf)} is ${shown}`);
    at += 1;
  }
  return at;
}
async function rowsIn(path) {
  const { sheets } = await openFile(path);
  return (async function* () {
    for await (const batch of sheets[0].batches()) yield* batch;
  })();
}

/** From workbook to workbook: the cells are those of CSV to CSV of the same people, which were compared. */
async function workbooks(file) {
  const command = join(root, "compiler/dist/zhengce.cjs");
  await writeRoster(file("few.csv"), fewer);
  used(command, "roster", notice, file("few.csv"), "-o", file("few-out.csv"));
  const pass = join(root, "bench/peers/xlsx-pass.mjs");
  used(pass, file("few.csv"), file("few.xlsx"));
  const ours = used(command, "roster", notice, file("few.xlsx"), "-o", file("few-out.xlsx"));
  console.log(`${await sameCells(file("few-out.csv"), file("few-out.xlsx"))} rows compared with CSV`);
  const peer = used(pass, file("few-out.xlsx"), file("few-again.xlsx"));
  beside(`${fewer} people, workbook to workbook`, ours, ["reading and writing its cells alone", peer]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await rosters();
