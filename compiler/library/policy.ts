// What a program asks of a compiled notice. Answers are the interpreter's; outputs are made by code that is loaded when one is asked for.
import type { Adjustment, Assessment, NoticeParticulars, Reading } from "@zhengce/runtime";
import type { Locale } from "@zhengce/grammar";
import type { DialectName } from "../bulk/sql/dialects/index.js";
import { mayBeLackedBy } from "../bulk/may-be-lacked.js";
import type { Compilation } from "../compile.js";
import { adjust } from "../decision/adjust.js";
import { assess } from "../decision/interpret.js";
import { needs } from "../decision/interpret/needs.js";
import type { Program } from "../decision/program.js";
import { particularsOf } from "../emit/particulars.js";
import type { Emitting, Format } from "../emit/emit.js";
import type { JsonSchema } from "../emit/json-schema/shapes.js";
import { schemasOf, type SchemaOptions } from "../emit/json-schema/to-json-schema.js";

/** A notice without errors. Its functions never throw; facts that can't be used come back as `issues`. */
export interface Policy {
  readonly notice: NoticeParticulars;
  /** The decision program, a `FactsSchema`, too: which facts the notice asks for. What its superior answers is answered in it. */
  readonly program: Program;
  /** What one person owes, who helps, from which day they are covered, and by which clause. Money is in fen. */
  readonly assess: (facts: unknown) => Reading<Assessment>;
  /** What changes hands when an identity is certified, changed or lost after the payment. */
  readonly adjust: (before: unknown, after: unknown) => Reading<Adjustment>;
  /**
   * Which facts that were not given can still change the answer, by name, the most telling first; none where it is settled. While a
   * required fact is missing, only those.
   */
  readonly needs: (facts: unknown) => Reading<readonly string[]>;
  /**
   * The JSON Schemas of Facts, LaterFacts, Assessment, Adjustment, FactIssue and what they refer to, by name.
   * @param at what stands before a name in a reference: `#/components/schemas/` in an OpenAPI document
   */
  readonly schemas: (at: string, options?: SchemaOptions) => Readonly<Record<string, JsonSchema>>;
  /** The text of an output. The first call loads what writes it. */
  readonly emit: Emit;
}

export interface Emit {
  (format: Format, options?: Emitting): Promise<string>;
  /**
   * One query over a table of people, as `zhengce sql` prints it.
   * @throws a RangeError where `without` names what is no optional fact, or a macro is asked of another database than DuckDB
   */
  (format: "sql", options: SqlEmitting): Promise<string>;
}
export interface SqlEmitting {
  readonly dialect: DialectName;
  /** The table of people; a dot stands between a schema and its table. `roster` where it is left out. */
  readonly table?: string;
  /** `query` where it is left out; a table macro is DuckDB's alone. */
  readonly as?: "query" | "view" | "macro";
  /** Columns of the table that stand before the results; those that are read where it is left out. */
  readonly carry?: readonly string[];
  /** Optional facts that the table lacks: absent for everybody. */
  readonly without?: readonly string[];
  /** Of the comments and of the results' names; `zh` where it is left out. */
  readonly locale?: Locale;
}

/** Null where the file has errors, or decides nothing. */
export function policyOf(compilation: Compilation): Policy | null {
  const { model, answering: program, hasErrors } = compilation;
  if (program === null || hasErrors) return null;
  const notice = particularsOf(model.notice);
  return {
    notice,
    program,
    assess: (facts) => assess(program, facts),
    adjust: (before, after) => adjust(program, before, after),
    needs: (facts) => needs(program, facts),
    schemas: (at, options) => schemasOf(program, notice, at, options),
    emit: async (format: Format | "sql", options?: Emitting | SqlEmitting) =>
      format === "sql"
        ? sqlOf(program, options as SqlEmitting)
        : (await import("../emit/emit.js")).emit(model, program, format, options as Emitting),
  };
}

async function sqlOf(program: Program, options: SqlEmitting): Promise<string> {
  const { dialect, table = "roster", as = "query", carry = null, without = [], locale = "zh" } = options;
  if (as === "macro" && dialect !== "duckdb") throw new RangeError("DuckDB alone has table macros");
  const unknown = without.find((name) => !mayBeLackedBy(program).includes(name));
  if (unknown !== undefined) throw new RangeError(`“${unknown}” is no optional fact of the notice`);
  const { toSql } = await import("../bulk/sql/to-sql.js");
  return toSql(program, { dialect, table, as, carry, without, locale });
}
