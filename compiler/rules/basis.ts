// One file and what was found out of it before the rules run. Types only.
import type { Diagnostic, Entry, Span } from "@zhengce/grammar";
import type { Conformance } from "../compare/superior/superior.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import type { Coverage } from "../source-text/coverage.js";
import type { Unprinted } from "../source-text/printed.js";
import type { Lost } from "./lib/lost.js";
import type { UntakenNotice, WithoutSuperior } from "./lib/without-superior.js";

/** A code and how it is worded. */
export interface Finding {
  readonly code: string;
  readonly texts: Entry<string>;
  /** `原文如此 <code>` may silence it: an error that can stand in the printed notice itself. */
  readonly acknowledgeable: boolean;
  /** It holds the file against its 原文; where that was not there, it has looked at nothing. */
  readonly against?: "print";
}

/** One file as the rules find it. */
export interface Basis {
  readonly model: Model;
  /** Null where the file could not be lowered; a rule that needs it then says nothing. */
  readonly program: Program | null;
  /** The errors of syntax: what is broken is not reported as missing too. */
  readonly syntax: readonly Diagnostic[];
  /** What they may have swallowed. */
  readonly lost: Lost;
  /** Places that could not be lowered whole; a rule about persons says nothing of what rests on them. */
  readonly holes: readonly Span[];
  /** The file compared with its 原文; null where there is none, and rules about it then say nothing. */
  readonly coverage: Coverage | null;
  /** Why the 原文 that it names is not compared; null where it is, or where nobody was asked for it. */
  readonly unprinted: Unprinted | null;
  /** The notice beside its 上级; null where it names none or the host does not have it, and rules about it then say nothing. */
  readonly conformance: Conformance | null;
  /** Why the 上级 that it names is not compared: it is not there, or has errors. Null where it is, or where nobody was asked for it. */
  readonly withoutSuperior: WithoutSuperior | null;
  /** Of which notices that 人群 沿用 names nothing could be taken over. */
  readonly untaken: readonly UntakenNotice[];
  /** Every code there is, for the rules about 原文如此. */
  readonly findings: ReadonlyMap<string, Finding>;
}
