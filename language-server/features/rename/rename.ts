// A new name everywhere it is meant. Written in quotes where it must be; refused where afterwards any name would mean something
// else, or the file would have an error that it had not: each file is compiled with its new text before a client hears of it.
import { compile, type Compilation, type CompileOptions } from "@zhengce/compiler";
import { applyEdits, quotedText, type TextEdit as Edit, writtenName } from "@zhengce/compiler/editor";
import { render, type Source } from "@zhengce/grammar";
import {
  type ResponseError,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { occurrencesOf, targetAt, type Target } from "../../occurrences.js";
import { rangeOf, spanOf } from "../../positions.js";
import { workspaceEdit } from "../../workspace-edit.js";
import { glued, refuse, unusable, whyNot } from "./refusals.js";

export function prepareRename(
  context: FeatureContext,
  { position }: PrepareRenameParams,
): PrepareRenameResult | ResponseError | null {
  const target = targetAt(context, context.document.offsetAt(position));
  if (target === null) return null;
  const refusal = whyNot(context, target);
  if (refusal !== null) return refusal;
  return { range: rangeOf(context.document, placeOf(target)), placeholder: textOf(target) };
}

export function rename(
  context: FeatureContext,
  { position, newName }: RenameParams,
): WorkspaceEdit | ResponseError | null {
  const target = targetAt(context, context.document.offsetAt(position));
  if (target === null) return null;
  const refusal = whyNot(context, target) ?? unusable(context, newName);
  if (refusal !== null) return refusal;
  const name = newName.trim();
  const changes = new Map<string, TextEdit[]>();
  const files = editsByFile(context, target, name);
  for (const [uri, edits] of files) {
    const [document, compilation] = [context.workspace.document(uri), context.workspace.compilation(uri)];
    if (document === null || compilation === null) continue;
    const objection = glued(context, compilation, edits) ?? objectionTo(context, compilation, files, name);
    if (objection !== null) return objection;
    changes.set(
      uri,
      edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })),
    );
  }
  return workspaceEdit(context, changes);
}

function placeOf(target: Target) {
  return target.kind === "symbol" ? target.name : target.place;
}
function textOf(target: Target): string {
  return target.kind === "symbol" ? target.name.text : target.text;
}

/** Only places written the same: a fact's English code stays when its name changes. */
function editsByFile(context: FeatureContext, target: Target, name: string): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const { uri, range } of occurrencesOf(context, target)) {
    const document = context.workspace.document(uri);
    if (document === null) continue;
    const place = spanOf(document, range);
    const written = document.getText().slice(place.start, place.end);
    const quoted = /^["“”＂]/u.test(written);
    if (target.kind === "symbol" && !written.includes(target.name.text) && !quoted) continue;
    const text = target.kind === "document" && quoted ? quotedText(name) : writtenName(name);
    (files.get(uri) ?? files.set(uri, []).get(uri))?.push({ ...place, text });
  }
  return files;
}

/** What speaks against the edits of one file; null where nothing does. */
function objectionTo(
  context: FeatureContext,
  before: Compilation,
  files: ReadonlyMap<string, readonly Edit[]>,
  name: string,
): ResponseError | null {
  const edited = ({ path, text }: Source): Source => ({ path, text: applyEdits(text, files.get(path) ?? []) });
  const after = compile(edited(before.source), takingOver(context, before, edited));
  if (meanings(before) !== meanings(after))
    return refuse(context, `“${name}”在这里已经另有所指`, `“${name}” already means something else here`);
  const had = new Set(errorsOf(before).map(({ code }) => code));
  const made = errorsOf(after).find(({ code }) => !had.has(code));
  if (made === undefined) return null;
  return refuse(context, `改名后会有新的错误：${render(made, "zh")}`, `it would make an error: ${render(made, "en")}`);
}
/** The notices of which a file takes over, with their new texts; nothing where it takes over from none. */
function takingOver(
  { workspace, document }: FeatureContext,
  { model }: Compilation,
  edited: (source: Source) => Source,
): CompileOptions {
  if (model.takenOver.length === 0) return {};
  const superior = (number: string): Source | null => {
    const uri = workspace.named(number, document.uri);
    const found = uri === null ? null : workspace.document(uri);
    return uri === null || found === null ? null : edited({ path: uri, text: found.getText() });
  };
  return { superior };
}
function errorsOf({ diagnostics }: Compilation) {
  return diagnostics.filter(({ severity }) => severity === "error");
}
/** Which names mean the same, and what kind of thing: equal before and after, or the name collides. */
function meanings({ model }: Compilation): string {
  const first = new Map<object, number>();
  return model.references
    .map(({ symbol, declaration }, index) => {
      if (!first.has(symbol)) first.set(symbol, index);
      return `${symbol.kind}${String(first.get(symbol))}${declaration ? "d" : ""}`;
    })
    .join();
}
