// What the worker hands over: plain data.
import type { NoticeParticulars } from "@zhengce/runtime";

export type JsonSchema = Readonly<Record<string, unknown>>;
/** By name: Facts, LaterFacts, Assessment, Adjustment, FactIssue and what they refer to. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** A notice without errors. */
export interface CompiledNotice {
  /** The name of its file without `.policy`: its place in addresses. */
  readonly id: string;
  readonly file: string;
  /** Tells one text of the module from every other. */
  readonly version: string;
  /** The compiled module, as CommonJS: garbage once nobody holds it, where what `import()` loads stays for ever. */
  readonly script: string;
  readonly notice: NoticeParticulars;
  /** As components of a document, each called by the notice, a dot and its name; facts under their codes. */
  readonly schemas: Schemas;
  /** The same with references to `Explained…`. */
  readonly explainedSchemas: Schemas;
  /** Of the facts under their names. */
  readonly factsByName: JsonSchema;
}

export interface FileFinding {
  readonly code: string;
  readonly severity: string;
  /** From 1; in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly message: { readonly zh: string; readonly en: string };
}
/** A file that is not served as it stands, and why. */
export interface RefusedFile {
  readonly id: string;
  readonly file: string;
  readonly findings: readonly FileFinding[];
}

export interface CompiledFiles {
  readonly notices: readonly CompiledNotice[];
  readonly refused: readonly RefusedFile[];
}
