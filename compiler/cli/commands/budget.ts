// `zhengce budget`: what a notice costs whom for a roster, beside last year's and beside what it could say.
import { budgetPage } from "../../roster/budget/budget-page.js";
import { openBudget, type BudgetRun } from "../../roster/budget/run-budget.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import type { Notice } from "../../told/notice.js";
import { refuseEndings, writeBudget } from "../roster/budget-outputs.js";
import { explained, names, sayNearMisses, withRoster, type Opened } from "../roster/opened.js";
import { otherFile, otherWords, type Compared } from "../roster/scenarios.js";
import { limitOf, type ListWish } from "../roster/wish.js";
import { watched } from "../roster/written.js";

export interface BudgetWish extends ListWish {
  readonly against?: string;
  readonly whatIf?: readonly string[];
}

/** 1 where rows have errors, so that they are not counted. */
export async function budgetFile(io: Io, file: string, path: string, wish: BudgetWish): Promise<ExitCode> {
  refuseEndings(io, wish);
  const limit = limitOf(io, wish);
  return withRoster(io, file, path, wish, async (opened) => {
    const { program, sheets, mapping, notice } = opened;
    const compared = comparedWith(io, file, notice, wish);
    if (compared === null) return EXIT.findings;
    const { last, whatIfs } = compared;
    const { key = null } = wish;
    const by = names(wish.by);
    const run = await openBudget(sheets, {
      ...{ name: program.notice, program, mapping, key, by, limit },
      last: last?.scenario ?? null,
      whatIfs: whatIfs.map(({ scenario }) => scenario),
    });
    if (wish.explainColumns === true) return explained(io, run);
    sayNearMisses(io, run.columns, mapping, key === null ? by : [...by, key]);
    const told = {
      notice: program.notice,
      roster: path === "-" ? "" : path,
      budget: await counted(io, opened, run),
      moved: [last, ...whatIfs].flatMap((one) =>
        one === null || one.scenario.months === 0 ? [] : [{ name: one.scenario.name, years: one.scenario.months / 12 }],
      ),
    };
    const read = [last, ...whatIfs].flatMap((one) => one?.notice ?? []);
    await writeBudget(io, opened, { page: () => budgetPage(told, io.locale), data: () => told }, wish, read);
    return told.budget.apart.length > 0 ? EXIT.findings : EXIT.clean;
  });
}

async function counted(io: Io, opened: Opened, run: BudgetRun): Promise<ReturnType<BudgetRun["result"]>> {
  for await (const people of watched(io, opened, run.people(), false)) run.count(people);
  return run.result();
}

/** Null where one of the files has errors: they are printed. */
function comparedWith(
  io: Io,
  file: string,
  notice: Notice,
  { against, whatIf = [], json }: BudgetWish,
): { readonly last: Compared | null; readonly whatIfs: readonly Compared[] } | null {
  const taken = [notice.program.notice];
  const other = (path: string): Compared | null => {
    const found = otherFile(io, notice, path, { taken, form: json === true ? "json" : "text" });
    if (found !== null) taken.push(found.scenario.name);
    return found;
  };
  const last = against === undefined ? null : other(against);
  if (against !== undefined && last === null) return null;
  const whatIfs: Compared[] = [];
  for (const words of whatIf) {
    const found = /\.policy$/iu.test(words.trim()) ? other(words) : otherWords(io, file, notice, words);
    if (found === null) return null;
    whatIfs.push(found);
  }
  return { last, whatIfs };
}
