// The parts of a generated module before they are text: what sections make and `render-module.ts` prints. Plain data, so that
// nothing but the renderer needs ts-morph.
import { toData, type Data } from "./data.js";
import type { RulePlace } from "../metadata.js";

export interface Parameter {
  readonly name: string;
  readonly type: string;
}
export interface FunctionPiece {
  readonly kind: "function";
  readonly name: string;
  readonly exported: boolean;
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  /** Statements. */
  readonly body: string;
  readonly docs: string;
  /** The rule in the notice that the function is; null = none of its own. */
  readonly place: RulePlace | null;
  /** The rules that it asks in turn; what stands behind the comment of one is that rule. */
  readonly steps: readonly Step[];
}
export interface Step {
  /** On a line of its own in the body. */
  readonly comment: string;
  readonly place: RulePlace;
}
/** A constant that is data: printed by `data.ts`, not by prettier. */
export interface DataPiece {
  readonly kind: "data";
  readonly name: string;
  readonly exported: boolean;
  readonly type: string;
  /** Frozen where it is exported. */
  readonly data: Data;
  /** The function of the runtime that makes the constant of its data; null: it is the data. */
  readonly through: string | null;
  readonly docs: string;
  readonly place: RulePlace | null;
}
export interface ConstantPiece {
  readonly kind: "constant";
  readonly name: string;
  readonly exported: boolean;
  /** Null = inferred. */
  readonly type: string | null;
  readonly value: string;
  readonly docs: string;
  readonly place: RulePlace | null;
}
export interface Property {
  /** As printed: a plain key or a string literal. */
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly docs: string;
}
export interface InterfacePiece {
  readonly kind: "interface";
  readonly name: string;
  readonly exported: boolean;
  readonly extends: string | null;
  readonly properties: readonly Property[];
  readonly docs: string;
}
export interface AliasPiece {
  readonly kind: "alias";
  readonly name: string;
  readonly type: string;
  readonly docs: string;
}
/** Small constants, one a line, each with a comment behind it. */
export interface TablePiece {
  readonly kind: "table";
  readonly rows: readonly {
    readonly name: string;
    readonly type: string;
    readonly value: string;
    readonly comment: string;
  }[];
}
export interface HeadingPiece {
  readonly kind: "heading";
  readonly text: string;
}
export type Piece = FunctionPiece | ConstantPiece | DataPiece | InterfacePiece | AliasPiece | TablePiece | HeadingPiece;

/** A function that takes, of the parameters offered, those that its body names. */
export function functionPiece(
  name: string,
  offered: readonly Parameter[],
  returns: string,
  body: string,
  docs: string,
): FunctionPiece {
  const names = variablesIn(body);
  const parameters = offered.filter((parameter) => names.has(parameter.name));
  return { kind: "function", name, exported: false, parameters, returns, body, docs, place: null, steps: [] };
}

/** The function, led to from a place of the notice. */
export function placed(piece: FunctionPiece, place: RulePlace | null): FunctionPiece {
  return { ...piece, place };
}

/** A function that asks rules in turn, each in lines of its own. */
export function stepped(piece: Omit<FunctionPiece, "steps">, steps: readonly Step[]): FunctionPiece {
  return { ...piece, steps };
}

/** The call of a function where variables of its parameters' names are in scope, but for those that `other` names otherwise. */
export function call(piece: FunctionPiece, other: Readonly<Record<string, string>> = {}): string {
  return `${piece.name}(${piece.parameters.map(({ name }) => other[name] ?? name).join(", ")})`;
}

export function constantPiece(
  name: string,
  type: string | null,
  value: string,
  docs = "",
  place: RulePlace | null = null,
): ConstantPiece {
  return { kind: "constant", name, exported: false, type, value, docs, place };
}

/** @param value plain data, in which `code` marks names of ours */
export function dataPiece(
  name: string,
  type: string,
  value: unknown,
  docs = "",
  place: RulePlace | null = null,
): DataPiece {
  return { kind: "data", name, exported: false, type, data: toData(value), through: null, docs, place };
}

/** The constant that a function of the runtime, which changes nothing, makes of the data. */
export function madeBy(through: string, piece: DataPiece): DataPiece {
  return { ...piece, through };
}

export function exported<P extends FunctionPiece | ConstantPiece | DataPiece | InterfacePiece>(piece: P): P {
  return { ...piece, exported: true };
}

/** Lines of a body without the constants (one a line, from calls that change nothing) that no other line mentions. */
export function neededLines(lines: readonly string[]): string {
  let kept = lines.map((text) => ({ text, names: variablesIn(text), constant: /^const (\w+) = .*;$/.exec(text)?.[1] }));
  for (;;) {
    const idle = kept.find(
      (line) =>
        line.constant !== undefined && !kept.some((other) => other !== line && other.names.has(line.constant ?? "")),
    );
    if (idle === undefined) return kept.map((line) => line.text).join("\n");
    kept = kept.filter((line) => line !== idle);
  }
}

/** The names that code reads as variables: not as members, not as keys of members. */
export function variablesIn(text: string): ReadonlySet<string> {
  return new Set(codeOf(text).match(/(?<![.\w])[A-Za-z]\w*(?!\w|:)/g));
}

/** The text without string literals and comments, whose words are data. */
export function codeOf(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, " ");
}
