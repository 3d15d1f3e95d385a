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

export async function preview(context: FeatureContext): Promise<PreviewAnswer> {
  const base = baseName(context.document.uri);
  const message = whyNot(context);
  const { answering: program } = context.compilation;
  if (message !== null || program === null) return { message, name: `${base}.ts`, language: "typescript", text: "" };
  // What a reviewer holds against the notice.
  const rules = `${base}.rules.ts`;
  const module = (await made(context, folderOf(context)))?.find(({ name }) => name === rules);
  if (module !== undefined) return { message: null, name: module.name, language: "typescript", text: module.text };
  return { message: null, name: `${base}.txt`, language: "plaintext", text: printProgram(program) };
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
