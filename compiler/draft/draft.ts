// A printed notice → the first draft of its `.policy` file. Pure: no file, no clock. What is not certain is not stated.
import { formatPolicy } from "@zhengce/grammar";
import { compile } from "../compile.js";
import type { Compilation } from "../compile.js";
import { checkDraft } from "./check-draft.js";
import { draftTests } from "./draft-tests.js";
import { noticeBlock } from "./notice-block.js";
import type { NoticeBlock } from "./notice-block.js";
import type { Context } from "./patterns/pattern.js";
import { readPrint } from "./read-print.js";
import { declaredBy } from "./declared.js";
import { frameOf } from "./frame.js";
import { withLeftOpen } from "./left-open.js";
import { statementOf } from "./statements.js";
import { understood as says } from "./recognise.js";
import { understand } from "./understand.js";
import type { Understood } from "./understand.js";
import { writeDraft } from "./write-draft.js";
import type { Piece, Written, WrittenClause } from "./write-draft.js";

export interface DraftOptions {
  /** The insurance year, where the title does not say it; left out: the one that the text speaks of, where it is one. */
  readonly year?: number;
  /** The file name of the print, as 原文 names it; left out: the draft names none. */
  readonly source?: string;
}
export interface Draft {
  /** Null where neither the title, the options nor the text say it: the text lacks 年度 then, which is an error of it. */
  readonly year: number | null;
  /** The text of the `.policy` file, laid out. It parses and has no error. */
  readonly text: string;
  /** How many figures the print has, and how many of them a statement, a 说明 or the notice block accounts for. */
  readonly figures: { readonly printed: number; readonly placed: number };
  /** Labels of the clauses that a person has to write something in, in the order of the print. */
  readonly toWrite: readonly string[];
  /** The clauses of the text one by one, in the order of the print, as they are before they are laid out. */
  readonly clauses: readonly { readonly label: string; readonly text: string }[];
  /** Sentences that became statements. */
  readonly drafted: number;
}

const ANYWHERE: Context = { year: null, group: null, narrowed: false, component: null, heading: "", dated: null };
/** A print without a name is called so while the draft is checked. */
const UNNAMED = "print.txt";
/** More rounds than this take everything back. */
const MOST_ROUNDS = 40;

/** Drafts a notice from its printed text. Never throws; a text in which nothing is recognised becomes clauses to be written. */
export function draft(print: string, options: DraftOptions = {}): Draft {
  const read = readPrint(print, (text) => says(text, ANYWHERE) !== null);
  const block = noticeBlock(print, read.all);
  const year = block.year ?? options.year ?? block.yearOfText;
  const understood = understand(print, read, { year, dated: block.dated });
  const [taken, sums] = [new Set<number>(), new Set<number>()];
  for (let round = 0; ; round++) {
    const written = write({ ...block, year }, understood, { taken, sums }, options.source ?? UNNAMED);
    const { wrong, broken, compilation, ...checked } = checkDraft(written, print);
    const all = taken.size === understood.items.length;
    if ((wrong.size === 0 && checked.sums.size === 0 && !broken) || all || round === MOST_ROUNDS)
      return finished(written, compilation, { print, year, isNamed: options.source !== undefined });
    for (const id of checked.sums) sums.add(id);
    if ((wrong.size === 0 && checked.sums.size === 0) || round === MOST_ROUNDS - 1)
      for (const { id } of understood.items) taken.add(id);
    for (const id of wrong) taken.add(id);
  }
}

interface Known {
  /** What can't stand. */
  readonly taken: ReadonlySet<number>;
  /** Tables of which the print adds up to something else. */
  readonly sums: ReadonlySet<number>;
}

function write(block: NoticeBlock, understood: Understood, { taken, sums }: Known, source: string): Written {
  const standing = understood.items.filter(({ id, said }) => said !== null && !taken.has(id));
  const lines = standing.flatMap(({ said, clause, sentence }) => (said === null ? [] : [{ clause, sentence, said }]));
  const frame = frameOf(lines, block.year);
  const stated: typeof lines = [];
  const residual = lines.flatMap(({ said }) => said).find((one) => one.kind === "residual");
  const force = lines.flatMap(({ said }) => said).find((one) => one.kind === "force") ?? null;
  const clauses = understood.clauses.flatMap(({ label, heading, ids }): readonly WrittenClause[] => {
    const pieces = ids.flatMap((id): readonly Piece[] => {
      const item = understood.items[id];
      if (item === undefined) return [];
      const statements: readonly (string | null)[] =
        item.table ?? (item.said ?? []).map((one) => statementOf(one, frame));
      const stands = (item.said !== null || item.table !== null) && !taken.has(id) && !statements.includes(null);
      if (stands && item.said !== null) stated.push({ clause: item.clause, sentence: item.sentence, said: item.said });
      const own = statements.flatMap((one) => (one === null || one === "" ? [] : [one]));
      const sic = sums.has(id) ? [`原文如此 annex-sum "各行相加与原文的合计不同，照录，待核。"`] : [];
      // What the notice block or a 说明 says is no statement of the clause.
      const { printed } = item.sentence;
      return [
        {
          id,
          label,
          printed,
          toWrite: !stands,
          borrows: frame.cap !== null && (item.said ?? []).some(({ kind }) => kind === "reward"),
          statements: stands ? [...sic, ...own.map(withLeftOpen), ...item.notes] : [],
        },
      ];
    });
    return pieces.length === 0 ? [] : [{ label, heading, pieces }];
  });
  const name = nameOf(block);
  const document = residual?.kind === "residual" ? residual.document : null;
  return writeDraft({ ...block, name, residual: document, force, source }, declaredBy(stated), clauses);
}

function nameOf({ region, year }: Pick<NoticeBlock, "region" | "year">): string {
  return `${region ?? "通知"}${year ?? ""}`;
}

interface Ending {
  readonly print: string;
  readonly year: number | null;
  readonly isNamed: boolean;
}

function finished(
  { text, pieces, clauses }: Written,
  compilation: Compilation,
  { print, year, isNamed }: Ending,
): Draft {
  const tests = draftTests(compilation);
  const remark = "\n// 待核：下面的用例是照草稿算出来的，核对结果后保留。\n";
  const whole = tests.length === 0 ? text : `${text}${remark}${tests.join("\n")}`;
  const laid = formatPolicy({ path: "draft.policy", text: whole }).text ?? whole;
  const { coverage } = compile({ path: "draft.policy", text: laid }, { resolve: () => print });
  const totals = coverage?.totals;
  const open = pieces.filter(({ toWrite }) => toWrite);
  const toWrite = [...new Set(open.map(({ label }) => label))];
  const placed = totals === undefined ? 0 : totals.printed - totals.open;
  return {
    year,
    text: isNamed ? laid : laid.replace(`\n  原文 "${UNNAMED}"\n`, "\n"),
    figures: { printed: totals?.printed ?? 0, placed },
    toWrite,
    clauses,
    drafted: pieces.length - open.length,
  };
}
