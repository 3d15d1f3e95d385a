// The panel that works out a sheet of people by a notice: the first hundred rows with results and errors, the totals, and the whole result as a file.
// What the sheet says of people goes to the server and to the panel, and to no log.
import * as vscode from "vscode";
import type { RosterAnswer } from "@zhengce/language-server/protocol";
import type { Wording } from "../webview/messages.js";
import type { Ask } from "./ask.js";
import { base64, bytesOf } from "./base64.js";
import { chooseSheet } from "./choose-sheet.js";
import { noticePanel } from "./notice-panel.js";
import { saveAs } from "./save-as.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";

/** Bytes; what is longer goes through the command line, which reads it piece by piece. */
const LONGEST = 32 * 1024 * 1024;

export function rosterPanel(context: vscode.ExtensionContext, ask: Ask): vscode.Disposable {
  const kind = { name: "roster", title: () => say("按名单计算", "Work Out a Roster"), preserveFocus: false };
  return noticePanel(context, kind, (uri) => {
    let sheet: vscode.Uri | null = null;
    const worked = async (format?: "csv" | "xlsx"): Promise<RosterAnswer | null> => {
      if (sheet === null) return nothing(null);
      const refused = logged();
      if (refused !== null) return nothing(refused);
      const bytes = await vscode.workspace.fs.readFile(sheet).then(
        (read) => read,
        () => null,
      );
      if (bytes === null)
        return nothing(say("名单读不出来，可能已经移走了。", "The sheet can't be read; it may have been moved."));
      if (bytes.length > LONGEST) return nothing(tooLong());
      return ask("roster", { uri: uri.toString(), name: nameOf(sheet), bytes: base64(bytes), format });
    };
    return {
      answer: async () => {
        const answer = await worked();
        if (answer === null) return null;
        const name = sheet === null ? "" : nameOf(sheet);
        return {
          title: answer.notice === "" ? null : say(`名单 ${answer.notice}`, `Roster ${answer.notice}`),
          message: { answer, wording: wording(name) },
        };
      },
      heard: async (message) => {
        if (message.kind === "sheet") {
          sheet = (await chooseSheet(uri)) ?? sheet;
          return true;
        }
        if (message.kind !== "result" || sheet === null) return false;
        const title = {
          location: vscode.ProgressLocation.Notification,
          title: say("正在计算全部名单", "Working out the whole roster"),
        };
        const answer = await vscode.window.withProgress(title, () => worked(message.as));
        if (answer?.message !== null) {
          void vscode.window.showErrorMessage(answer?.message ?? noAnswer());
          return false;
        }
        const base = nameOf(sheet).replace(/\.[^.]*$/u, "");
        await saveAs(uri, say(`${base} 结果.${message.as}`, `${base} results.${message.as}`), bytesOf(answer.result));
        return false;
      },
    };
  });
}

function nothing(message: string | null): RosterAnswer {
  return {
    message,
    notice: "",
    columns: [],
    own: 0,
    rows: [],
    people: 0,
    errors: 0,
    totals: "",
    warnings: [],
    result: "",
  };
}
function nameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? "";
}

/** Why nothing is asked while every message is written down. */
function logged(): string | null {
  const trace = vscode.workspace.getConfiguration("zhengce").get<string>("trace.server");
  if (trace !== "verbose") return null;
  return say(
    "设置 zhengce.trace.server 是 verbose，消息会全部写进日志，名单也会。先改成 off，再算。",
    "zhengce.trace.server is verbose: every message is written to the log, and so would the roster be. Set it to off first.",
  );
}
function tooLong(): string {
  return say(
    "名单超过 32 MB，请用命令行 zhengce roster：它边读边算。",
    "The sheet is over 32 MB. Use zhengce roster on the command line, which works it out as it reads.",
  );
}

function wording(sheet: string): Wording {
  return {
    heading: say("按名单计算", "Work Out a Roster"),
    sheet,
    choose: say("选名单…", "Choose a Sheet…"),
    again: say("换一份名单…", "Another Sheet…"),
    csv: say("全部结果存成 CSV", "Save All Results as CSV"),
    xlsx: say("全部结果存成 Excel", "Save All Results as a Workbook"),
    stale: say("下面是改动之前的结果。", "Below are the results from before the change."),
    intro: say(
      "选一份 CSV 或 Excel 名单：一行一个人，表头写事实的名称（如 缴费日期、身份）。名单只在本机算，不写进日志。",
      "Choose a CSV or a workbook: a row a person, the heads named as the facts are. It is worked out here, and written to no log.",
    ),
    shown: say("前 100 行", "The first 100 rows"),
    people: say("人", "people"),
    errors: say("行有错误", "rows with errors"),
    row: say("行", "Row"),
    results: say("灰底的列是算出的结果。", "The shaded columns are results."),
  };
}
