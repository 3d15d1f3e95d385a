// Why a file that is there gives no text, in words.
import type { Texts } from "@zhengce/grammar";
import type { Unreadable } from "../../source-text/printed.js";

export const UNREADABLE: Readonly<Record<Unreadable, Texts>> = {
  office: {
    zh: "它是 Word、WPS 一类的文档，这里读不了，请另存为 .docx 或纯文本（.txt）",
    en: "it is a document of an office program that can't be read here; save it as .docx or as plain text (.txt)",
  },
  pdf: {
    zh: "它是 PDF，这里读不了，请把文字存成纯文本（.txt）",
    en: "it is a PDF, which can't be read here; save its text as plain text (.txt)",
  },
  rtf: { zh: "它是 RTF 文档，请另存为纯文本（.txt）", en: "it is an RTF document; save it as plain text (.txt)" },
  encoding: {
    zh: "它不是文本，或者编码认不出来（认得 UTF-8、UTF-16、GB18030），请另存为 UTF-8",
    en: "it is no text, or in an encoding other than UTF-8, UTF-16 and GB18030; save it as UTF-8",
  },
  locked: { zh: "它要密码才能打开，请另存一份没有密码的", en: "it needs a password; save it without one" },
  broken: { zh: "文件损坏或没有下载完整", en: "it is damaged, or was cut off" },
  "no-text": {
    zh: "里面没有文字，多半是扫描的图片；请用带文字的文件，或识别后存成纯文本（.txt）",
    en: "it holds no text, most likely pictures of paper; use a file with text, or recognise it and save plain text (.txt)",
  },
  "too-much": { zh: "里面的内容远多于一份通知", en: "it holds far more than a notice" },
  sheet: { zh: "它是电子表格，不是通知", en: "it is a spreadsheet, no notice" },
  folder: { zh: "它是一个文件夹", en: "it is a folder" },
  special: {
    zh: "它不是普通文件（是管道、设备，或者绕成一圈的链接）",
    en: "it is no regular file (a pipe, a device, a circle of links)",
  },
  large: { zh: "它超过了 16 MB", en: "it is larger than 16 MB" },
  elsewhere: { zh: "它是指向工作区以外的链接", en: "it is a link that leaves the workspace" },
  foreign: { zh: "里面没有通知的文字", en: "it holds no text of a notice" },
  denied: { zh: "没有权限读它", en: "permission denied" },
};
