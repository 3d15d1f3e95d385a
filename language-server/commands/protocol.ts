// What the client asks by workspace/executeCommand, and the shape of each answer: types and names alone. Each command takes one
// argument object and is answered by commands/<name>.ts; the client imports nothing of the server but these types.
import type { Range } from "vscode-languageserver";

/** Apart from the extension's own command ids: what a server announces, VS Code's client registers under the same id. */
export const commandNames = {
  outputs: "zhengce.server.outputs",
  preview: "zhengce.server.preview",
  form: "zhengce.server.form",
  assess: "zhengce.server.assess",
  testText: "zhengce.server.testText",
  tests: "zhengce.server.tests",
  coverage: "zhengce.server.coverage",
  payments: "zhengce.server.payments",
} as const;

/** Every answer: `message` says in the person's language why there is nothing more, else null. */
interface Answer {
  readonly message: string | null;
}
export interface OfFile {
  readonly uri: string;
}

export interface OutputsParams extends OfFile {
  /** URI of the folder that they will stand in: modules name their notice from there. */
  readonly directory: string;
}
/** All outputs of the notice; none where the file has errors, or where the server can't make them (in a browser). */
export interface OutputsAnswer extends Answer {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
/** The compiled module, as text; where the module can't be made here, the decision program in words. */
export interface PreviewAnswer extends Answer {
  readonly name: string;
  readonly language: "typescript" | "plaintext";
  readonly text: string;
}

export type FieldKind = "date" | "boolean" | "integer" | "money" | "choice" | "choices";
export interface FormField {
  /** As the facts' JSON names it. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Of a choice. */
  readonly values: readonly string[];
}
export interface FormAnswer extends Answer {
  readonly notice: string;
  readonly fields: readonly FormField[];
}

export interface AssessParams extends OfFile {
  /** By the fields' keys; money in fen, days as `YYYY-MM-DD`. */
  readonly facts: Readonly<Record<string, unknown>>;
}
/** A clause that the answer rests on; `range` is its place in the text as it is now. */
export interface Reason {
  readonly clause: string;
  readonly text: string;
  /** What `text` says beyond what stands in the rule's own line; may be empty. */
  readonly range: Range | null;
}
export interface AssessAnswer extends Answer {
  /** Label and value, in the order to show: situation, due, subsidy, payable, benefits, rewards. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly reasons: readonly Reason[];
  /** What the notice leaves open. */
  readonly open: readonly string[];
  /** Facts that were refused; then there are no rows. */
  readonly issues: readonly { readonly key: string; readonly message: string }[];
}

/** A 用例 that holds the answer fast, to be inserted at `range`; empty where there is no answer. */
export interface TestTextAnswer extends Answer {
  readonly range: Range;
  readonly text: string;
}

export interface TestsParams extends OfFile {
  /** Only the tests of these names; absent = all. */
  readonly names?: readonly string[];
}
export interface TestResult {
  readonly name: string;
  readonly range: Range;
  readonly passed: boolean;
  readonly failures: readonly {
    readonly range: Range;
    readonly message: string;
    readonly expected: string;
    readonly actual: string;
  }[];
  /** Of a failed one: the rules that the answer rests on, and those that were expected to apply and did not. */
  readonly fired: readonly Reason[];
  readonly expected: readonly Reason[];
}
/** `message` where the file has errors: the tests are listed, failed, without failures of their own. */
export interface TestsAnswer extends Answer {
  readonly tests: readonly TestResult[];
}

/** Every rule of the file that bears on a person, in text order; none where the file has errors. */
export interface CoverageAnswer extends Answer {
  readonly rules: readonly {
    readonly range: Range;
    readonly name: string;
    /** How many of the tests asked for reach it. */
    readonly tests: number;
  }[];
}

/** What one person of each group pays in each situation: rows are groups (and tiers), columns are situations. */
export interface PaymentsAnswer extends Answer {
  readonly notice: string;
  readonly situations: readonly string[];
  readonly rows: readonly {
    readonly group: string;
    readonly tier: string | null;
    /** In the order of `situations`; none where nobody of the group can be in it. */
    readonly cells: readonly PaymentCell[];
  }[];
}
export interface PaymentCell {
  /** Several where people of the group pay differently; `when` says who, and is empty where there is one. */
  readonly answers: readonly {
    readonly payable: string;
    readonly due: string;
    readonly subsidy: string;
    readonly when: string;
  }[];
  /** Not everybody could be asked about. */
  readonly partial: boolean;
}

/** A file as a client hands it over; `text` null for one that is gone, or whose bytes (base 64) the server is to make text of. */
export interface HandedFile {
  readonly uri: string;
  readonly text: string | null;
  readonly bytes?: string;
}
