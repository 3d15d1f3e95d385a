// The compiled module of a notice, and all its outputs. What makes them is loaded when it is first asked for, and may be missing: in a
// browser there is none, and the decision program in words is the preview.
import { printProgram, pathFrom } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { uriKey } from "../files.js";
import { whyNot } from "./no-program.js";
import type { OutputsAnswer, PreviewAnswer } from "./protocol.js";

/** @param directory URI of the folder that they will stand in; beside the notice where there is none */
export async function outputs(context: FeatureContext, directory: string | null): Promise<OutputsAnswer> {
  const message = whyNot(context);
  if (message !== null) return { message, files: [] };
  const files = await made(context, directory ?? folderOf(context));
  if (files !== null) return { message: null, files };
  const missing =
    context.locale === "zh"
      ? "这里不能生成模块，请用命令行 zhengce compile。"
      : "Modules can't be made here; use zhengce compile on the command line.";
  return { message: missing, files: [] };
}

/** @param line of the notice, from 0 */
export async function preview(context: FeatureContext, line: number): Promise<PreviewAnswer> {
  const base = baseName(context.document.uri);
  const message = whyNot(context);
  const { answering: program } = context.compilation;
  if (message !== null || program === null)
    return { message, name: `${base}.ts`, language: "typescript", text: "", line: 0 };
  // What a reviewer holds against the notice.
  const rules = `${base}.rules.ts`;
  const files = await made(context, folderOf(context));
  const module = files?.find(({ name }) => name === rules);
  const map = files?.find(({ name }) => name === `${rules}.map`);
  if (module !== undefined) {
    const at = map === undefined ? 0 : await lineOf(map.text, line);
    return { message: null, name: module.name, language: "typescript", text: module.text, line: at };
  }
  return { message: null, name: `${base}.txt`, language: "plaintext", text: printProgram(program), line: 0 };
}

/** The line of the module that comes of the line of the notice, or of the rule nearest to it. */
async function lineOf(map: string, line: number): Promise<number> {
  const { mappedLines } = await import("@zhengce/compiler/outputs");
  let nearest: { readonly source: number; readonly generated: number } | null = null;
  for (const one of mappedLines(map))
    if (nearest === null || Math.abs(one.source - line) < Math.abs(nearest.source - line)) nearest = one;
  return nearest?.generated ?? 0;
}

type Files = OutputsAnswer["files"];
/** Null where the emitter, or what it stands on, can't be loaded here. */
async function made({ compilation, document }: FeatureContext, directory: string): Promise<Files | null> {
  const { model, answering: program } = compilation;
  // People read the way to the notice in the module's first line.
  const source = pathFrom(uriKey(directory), uriKey(document.uri));
  try {
    const { outputsOf } = await import("@zhengce/compiler/outputs");
    return await outputsOf({ model, program }, { name: baseName(document.uri), directory, source });
  } catch {
    return null;
  }
}

/** `file:///a/b/guizhou-2021.policy` → `guizhou-2021`. */
function baseName(uri: string): string {
  return (uriKey(uri).split("/").at(-1) ?? "").replace(/\.policy$/u, "");
}
function folderOf({ document }: FeatureContext): string {
  return document.uri.replace(/[^/]*$/u, "");
}
