// What CodeMirror itself has to know of the language: brackets, comments, how lines are indented.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { bracketMatching, foldService, indentService, indentUnit } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";

const DATA = {
  commentTokens: { line: "//" },
  closeBrackets: { brackets: ["{", "(", '"', "“", "（"] },
};

export const policyLanguage: Extension = [
  EditorState.languageData.of(() => [DATA]),
  indentUnit.of("  "),
  indentService.of((context, at) => {
    const before = context.lineAt(at, -1);
    const text = before.text.slice(0, Math.max(0, at - before.from));
    const indent = /^ */u.exec(text)?.[0].length ?? 0;
    const isClosing = /^\s*[}｝]/u.test(context.textAfterPos(at));
    const isOpen = /[{｛]\s*(?:\/\/.*)?$/u.test(text);
    return Math.max(0, indent + (isOpen ? 2 : 0) - (isClosing ? 2 : 0));
  }),
  foldService.of((state, from) => {
    const line = state.doc.lineAt(from);
    if (!/[{｛]\s*$/u.test(line.text)) return null;
    const indent = /^ */u.exec(line.text)?.[0].length ?? 0;
    for (let number = line.number + 1; number <= state.doc.lines; number++) {
      const next = state.doc.line(number);
      if (/^ *[}｝]/u.test(next.text) && (/^ */u.exec(next.text)?.[0].length ?? 0) <= indent)
        return { from: line.to, to: next.from + indent };
    }
    return null;
  }),
  bracketMatching({ brackets: "(){}（）｛｝" }),
  closeBrackets(),
  keymap.of(closeBracketsKeymap),
];
