// `zhengce audit`: what was recorded for a roster, held against the notice.
import { auditPage } from "../../roster/audit/audit-page.js";
import { openAudit } from "../../roster/audit/run-audit.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { names, sayNearMisses, withRoster, type SheetWish } from "../roster/opened.js";
import { fileNamed } from "../standard-output.js";
import type { Wanted } from "../roster/output.js";
import { watched, writeRows } from "../roster/written.js";

export interface AuditWish extends SheetWish {
  readonly paid: string;
  readonly subsidy?: string;
  readonly from?: string;
  readonly out?: string;
  readonly encoding?: Wanted["encoding"];
  readonly key?: string;
  readonly by?: string;
  readonly totals?: string;
  readonly all?: true;
}

/** 1 where anything is not as the notice says, or can't be checked. */
export async function auditFile(io: Io, file: string, path: string, wish: AuditWish): Promise<ExitCode> {
  return withRoster(io, file, path, wish, async (opened) => {
    const { program, sheets, mapping } = opened;
    const { paid, subsidy, from, key = null, totals = null, all = false } = wish;
    const out = fileNamed(wish.out);
    const by = names(wish.by);
    const recorded = {
      paid,
      ...(subsidy === undefined ? {} : { subsidy }),
      ...(from === undefined ? {} : { from }),
    };
    const { locale } = io;
    const audit = await openAudit(sheets, { program, mapping, locale, key, by, recorded, all, limit: null });
    sayNearMisses(io, audit.columns, [...by, ...Object.values(recorded), ...(key === null ? [] : [key])]);
    const named = path === "-" ? "" : path;
    await writeRows(io, opened, {
      out,
      ...(wish.encoding === undefined ? {} : { encoding: wish.encoding }),
      totals,
      isDry: false,
      batches: audit.batches(watched(io, opened, audit.people(), out === null)),
      summary: {
        page: () => auditPage(program.notice, named, audit.totals.result(), locale),
        data: () => ({ notice: program.notice, roster: named, ...audit.totals.result() }),
      },
    });
    const { whole } = audit.totals.result();
    return whole.wrong + whole.errors > 0 ? EXIT.findings : EXIT.clean;
  });
}
