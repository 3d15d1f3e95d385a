// Who bears what is due → one stacked bar a kind of people: payers in one colour each, the person's own part pale, amounts inside.
import { greatest } from "@zhengce/grammar";
import { lowest } from "@zhengce/runtime";
import type { Wording } from "../../wording/words.js";
import type { Funded } from "../funded.js";
import { escapeMarkup } from "../../render/escape.js";
import { element, label, picture, widthOf } from "../../render/svg.js";

const [width, left, right, row] = [720, 236, 12, 26];
/** Told apart in print and by those who see no red or green; pairs of fill and the ink on it. */
const COLOURS = [
  ["#2b5c8a", "#fff"],
  ["#c8792b", "#fff"],
  ["#4f8a6b", "#fff"],
  ["#8a4f7d", "#fff"],
  ["#b59f3b", "#1a1a1a"],
  ["#5b6b8c", "#fff"],
  ["#a14d4d", "#fff"],
] as const;
const OWN = ["#e6e2d8", "#333"] as const;
const UNSPECIFIED = ["#a9a59a", "#1a1a1a"] as const;

export function stackedBars(all: readonly Funded[], words: Wording): string {
  const { open, payers: said } = words.report;
  const payers = [...new Set(all.flatMap(({ shares }) => shares.map(({ payer }) => payer)))];
  const named = payers.filter((payer) => payer !== open);
  const most = greatest(
    all.map(({ shares, own }) => shares.reduce((sum, { amount }) => sum + lowest(amount), own ?? 0)),
  );
  const scale = (fen: number): number => (fen / Math.max(1, most)) * (width - left - right);
  const colour = (payer: string): readonly [string, string] =>
    payer === open ? UNSPECIFIED : (COLOURS[named.indexOf(payer) % COLOURS.length] ?? OWN);
  const key = legend([...payers.map((payer) => [payer, colour(payer)[0]] as const), [said.own, OWN[0]]]);
  const bars = all.map((one, i) => {
    const y = key.height + i * row;
    let x = left;
    const parts = [
      ...one.shares.map(({ payer, amount }) => [payer, lowest(amount), colour(payer)] as const),
      [said.own, one.own ?? 0, OWN] as const,
    ];
    const drawn = parts.map(([name, fen, [fill, ink]]) => {
      const wide = scale(fen);
      const text = words.small.yuan(fen);
      const rect = element("rect", { x, y: y + 3, width: wide, height: row - 7, fill, stroke: "#fff" });
      const fits = wide > widthOf(text, 10) + 6;
      const inside = element(
        "text",
        { x: x + wide / 2, y: y + 16, class: "amount", "text-anchor": "middle", fill: ink },
        text,
      );
      x += wide;
      return `<g><title>${escapeMarkup(`${name} ${text}`)}</title>${rect}${fits ? inside : ""}</g>`;
    });
    return label(left - 8, y + 16, clipped(nameOf(one, all, words)), "name", "end") + drawn.join("");
  });
  return picture(width, key.height + all.length * row + 4, said.picture, key.svg + bars.join(""));
}

/** The situation is told where the same people have several bars. */
function nameOf({ names, situations, tiers, facts }: Funded, all: readonly Funded[], words: Wording): string {
  const [first = ""] = names;
  const name = names.length > 1 ? words.report.payers.andMore(first, names.length) : first;
  const same = all.filter((other) => other.names.join() === names.join() && other.tiers.join() === tiers.join());
  const several = new Set(same.map((other) => other.situations.join())).size > 1;
  const where = [words.small.list(tiers), facts, several ? (situations[0] ?? "") : ""].filter((text) => text !== "");
  return where.length === 0 ? name : name + words.small.aside(words.small.clauses(where));
}
function clipped(text: string): string {
  let short = text;
  while (widthOf(short, 11) > left - 14) short = `${short.slice(0, -2)}…`;
  return short;
}

/** The colours, on as many lines as they need. */
function legend(entries: readonly (readonly [string, string])[]): { readonly svg: string; readonly height: number } {
  let [x, y] = [left, 4];
  const drawn = entries.map(([name, fill]) => {
    const wide = widthOf(name, 11) + 30;
    if (x + wide > width) [x, y] = [left, y + 20];
    const made = element("rect", { x, y: y + 2, width: 12, height: 12, fill }) + label(x + 17, y + 12, name, "name");
    x += wide;
    return made;
  });
  return { svg: drawn.join(""), height: y + 26 };
}
