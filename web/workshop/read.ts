// A file of the person's → its text: in whatever encoding texts come, or from a Word document or a page. And a print → the first draft of its notice.
import { decodeText, draft, noteWords, readPlainDocument, type UnreadDocument } from "../../compiler/workbench.js";
import { say } from "./context.js";
import type { FileAnswer, FirstDraftAnswer, Locale, Questions, ReadDocument, TextAnswer } from "./protocol.js";

export function readFile({ bytes, name, locale, read }: Questions["readFile"][0]): FileAnswer {
  if (/\.policy$/iu.test(name)) {
    const { text } = decodeText(bytes);
    return text === null
      ? { message: say(locale, `${name} 不是文本。`, `${name} is not a text.`), text: "", isOther: false }
      : { message: null, text, isOther: false };
  }
  const found = read ?? readPlainDocument(bytes, name);
  if (found === null) return { message: null, text: "", isOther: true };
  return { ...told(found, name, locale), isOther: false };
}

function told(found: ReadDocument, name: string, locale: Locale): TextAnswer {
  if ("text" in found) {
    const notes = found.notes.map((note) => noteWords(note)[locale]);
    const message =
      notes.length === 0 ? null : say(locale, `${name}：${notes.join("；")}。`, `${name}: ${notes.join("; ")}.`);
    return { message, text: found.text };
  }
  const why = say(locale, ...FAILURES[found.failure]);
  return { message: say(locale, `读不了 ${name}：${why}。`, `Can't read ${name}: ${why}.`), text: "" };
}

const FAILURES: Readonly<Record<UnreadDocument["failure"], readonly [zh: string, en: string]>> = {
  empty: ["文件是空的", "it is empty"],
  encrypted: ["文件有密码", "it has a password"],
  broken: ["文件已损坏", "it is damaged"],
  "too-large": ["文字太多，不像一份通知", "it holds more text than a notice"],
  "no-text": ["里面没有文字，可能是扫描件", "it holds no text; it may be a scan"],
  sheet: ["这是表格，不是通知", "it is a sheet, not a notice"],
  "other-format": [
    "这种文件不能读，请另存为 .docx、.pdf 或 .txt",
    "files of this kind can't be read; save it as .docx, .pdf or .txt",
  ],
};

export function firstDraft({ print, source, year, locale }: Questions["firstDraft"][0]): FirstDraftAnswer {
  const made = draft(print, { source, ...(year === null ? {} : { year }) });
  if (made.year === null) {
    const message = say(
      locale,
      "标题没有写是哪一年的通知，没有起草。",
      "The title names no year; nothing was drafted.",
    );
    return { message, text: "", printed: 0, placed: 0, drafted: 0, toWrite: [] };
  }
  const { figures, drafted, toWrite, text } = made;
  return { message: null, text, printed: figures.printed, placed: figures.placed, drafted, toWrite };
}
