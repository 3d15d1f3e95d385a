// What was recorded for the first 300 people of the made-up roster, as the notice says it, with twelve faults planted.
//   zhengce roster examples/fictional/qingxi-2025.policy examples/rosters/qingxi-2025.csv --columns 个人实缴,资助 2>/dev/null | node examples/rosters/make-paid.mjs > examples/rosters/qingxi-2025-paid.csv
import { readFileSync } from "node:fs";

const [head, ...rows] = readFileSync(0, "utf8").trimEnd().split("\r\n").slice(0, 301);
const columns = head.split(",");
const [paid, subsidy] = ["个人实缴", "资助"].map((name) => columns.indexOf(name));

const lines = rows.map((line, at) => {
  // Remarks with a comma are the only quoted cells, and stand before both.
  const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  const wrong = at % 25 === 7;
  // Who owes nothing paid nothing; every third fault is of the subsidy, the others of the payment.
  const fen = (text) => Math.round(Number(text || "0") * 100);
  const yuan = (amount) => (amount / 100).toFixed(2);
  cells[paid] = yuan(Math.max(0, fen(cells[paid]) + (wrong && at % 3 !== 0 ? (at % 2 === 0 ? 2000 : -4050) : 0)));
  cells[subsidy] = yuan(fen(cells[subsidy]) + (wrong && at % 3 === 0 ? 6000 : 0));
  return cells.join(",").replaceAll("'=见附表", "=见附表");
});
process.stdout.write(`${[columns.join(",").replace("个人实缴,资助", "实收金额,已资助"), ...lines].join("\n")}\n`);
