// `zhengce audit`: what was recorded for a roster, held against the notice.
import { auditPage } from "../../roster/audit/audit-page.js";
import { openAudit } from "../../roster/audit/run-audit.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { explained, names, sayNearMisses, withRoster } from "../roster/opened.js";
import { fileNamed } from "../standard-output.js";
import { limitOf, type ListWish } from "../roster/wish.js";
import { refuseOutputs, watched, writeRows } from "../roster/written.js";

export interface AuditWish extends ListWish {
  readonly paid: string;
  readonly subsidy?: string;
  readonly from?: string;
  readonly all?: true;
}

/** 1 where anything is not as the notice says, or can't be checked. */
export async function auditFile(io: Io, file: string, path: string, wish: AuditWish): Promise<ExitCode> {
  refuseOutputs(io, wish);
  const limit = limitOf(io, wish);
  return withRoster(io, file, path, wish, async (opened) => {
    const { program, sheets, mapping } = opened;
    const { paid, subsidy, from, key = null, totals = [], json, all = false } = wish;
    const out = fileNamed(wish.out);
    const by = names(wish.by);
    const recorded = {
      paid,
      ...(subsidy === undefined ? {} : { subsidy }),
      ...(from === undefined ? {} : { from }),
    };
    const { locale } = io;
    const audit = await openAudit(sheets, { program, mapping, locale, key, by, recorded, all, limit });
    if (wish.explainColumns === true) return explained(io, audit);
    sayNearMisses(io, audit.columns, mapping, [...by, ...Object.values(recorded), ...(key === null ? [] : [key])]);
    const named = path === "-" ? "" : path;
    await writeRows(io, opened, {
      out,
      ...(wish.encoding === undefined ? {} : { encoding: wish.encoding }),
      totals,
      json,
      isDry: limit !== null,
      batches: audit.batches(watched(io, opened, audit.people(), out === null && limit === null)),
      summary: {
        page: () => auditPage(program.notice, named, audit.totals.result(), locale),
        data: () => ({ notice: program.notice, roster: named, ...audit.totals.result() }),
      },
    });
    const { whole } = audit.totals.result();
    return whole.wrong + whole.errors > 0 ? EXIT.findings : EXIT.clean;
  });
}
