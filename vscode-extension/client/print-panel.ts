// The panel with the print beside the file: figures coloured in both, the one where the other is, scrolling together.
import * as vscode from "vscode";
import type { PrintAnswer } from "@zhengce/language-server/protocol";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { placeBeside } from "./beside.js";
import { figureMarks } from "./figure-marks.js";
import { noticePanel, type OpenPanel } from "./notice-panel.js";
import { reveal } from "./reveal.js";
import { say } from "./say.js";

/** Milliseconds for which an editor that was scrolled from here is not followed. */
const SETTLES = 300;

export function printPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const marks = figureMarks();
  const kind = { name: "print", title: () => say("与原文对照", "Against the Print") };
  const panel = noticePanel(context, kind, (uri, open) => {
    let last: PrintAnswer | null = null;
    const together = scrollingTogether(uri, open, () => last);
    return {
      answer: async () => {
        const answer = await ask("print", { uri: uri.toString() });
        if (answer === null) return null;
        return {
          message: { answer, wording: wording() },
          title: say(`原文对照 ${answer.notice}`, `Print of ${answer.notice}`),
          whenShown: () => {
            if (answer.message !== null) return;
            last = answer;
            // What was not understood has lost its figures for now.
            if (answer.error === null) marks.show(uri, answer.encoded);
            together.light();
          },
        };
      },
      heard: async (message) => {
        if (message.kind === "scrolled") together.scrollTo(message.at);
        if (message.kind === "figure") await revealFigure(uri, last, message.id);
        return false;
      },
      closed: () => {
        together.disposable.dispose();
        marks.show(uri, []);
      },
    };
  });
  return vscode.Disposable.from(marks.disposable, panel);
}

async function revealFigure(uri: vscode.Uri, answer: PrintAnswer | null, id: string): Promise<void> {
  const figure = answer?.encoded.find((one) => one.id === id);
  if (figure === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  await reveal(uri, new vscode.Range(document.positionAt(figure.start), document.positionAt(figure.end)));
}

interface Together {
  /** The print's first line in sight is at this offset. */
  readonly scrollTo: (at: number) => void;
  /** Shows the cursor's place in a print that was drawn anew. */
  readonly light: () => void;
  readonly disposable: vscode.Disposable;
}
function scrollingTogether(uri: vscode.Uri, panel: OpenPanel, answered: () => PrintAnswer | null): Together {
  let settledAt = 0;
  const isOf = ({ document }: vscode.TextEditor): boolean => document.uri.toString() === uri.toString();
  const pieces = (): PrintAnswer["clauses"] => answered()?.clauses ?? [];
  const fromFile = () => pieces().map(({ print, file }) => ({ from: file, to: print }));
  const fromPrint = () => pieces().map(({ print, file }) => ({ from: print, to: file }));
  const scrolled = ({ textEditor, visibleRanges }: vscode.TextEditorVisibleRangesChangeEvent): void => {
    const [first] = visibleRanges;
    if (!isOf(textEditor) || first === undefined || Date.now() < settledAt) return;
    panel.post({ kind: "scroll", at: placeBeside(fromFile(), textEditor.document.offsetAt(first.start)) ?? 0 });
  };
  const light = (textEditor: vscode.TextEditor | undefined): void => {
    const answer = answered();
    if (textEditor === undefined || !isOf(textEditor) || answer?.error !== null) return;
    const at = textEditor.document.offsetAt(textEditor.selection.start);
    const figure = answer.encoded.find(({ start, end }) => start <= at && at <= end);
    const around = answer.clauses.filter(({ file }) => file.start <= at && at <= file.end);
    const inmost = around.reduce((latest, { file }) => Math.max(latest, file.start), -1);
    const texts = around.filter(({ file }) => file.start === inmost).map(({ print }) => print);
    panel.post({ kind: "lit", id: figure?.to ?? null, texts });
  };
  return {
    scrollTo: (at) => {
      const editor = vscode.window.visibleTextEditors.find(isOf);
      if (editor === undefined) return;
      settledAt = Date.now() + SETTLES;
      const place = editor.document.positionAt(placeBeside(fromPrint(), at) ?? 0);
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    },
    light: () => light(vscode.window.visibleTextEditors.find(isOf)),
    disposable: vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(scrolled),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => light(textEditor)),
    ),
  };
}

function wording(): Wording {
  return {
    printed: say("原文 {count} 处数字", "{count} figures in the print"),
    accounted: say("{count} 处有着落", "{count} accounted for"),
    open: say("{count} 处没有着落", "{count} open"),
    absent: say("文件里 {count} 处原文没有", "{count} in the file that the print does not have"),
    go: say("到文件里的这个数", "go to it in the file"),
    stale: say("下面是改动之前的对照。", "Below is the comparison from before the change."),
  };
}
