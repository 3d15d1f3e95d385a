// The workshop: files in, questions in, answers out. It holds the same files as the language server, and asks the same compiler.
import { createWorkspace } from "../../language-server/workspace.js";
import { handedFiles } from "../../language-server/handed-files.js";
import { answerOf } from "./answer.js";
import type { FromWorkshop, ToWorkshop } from "./protocol.js";

const files = handedFiles();
const workspace = createWorkspace(files);
const tell = (message: FromWorkshop): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToWorkshop>) => {
  if (data.kind === "files") {
    for (const file of data.files) {
      files.take?.(file);
      if (file.uri.endsWith(".policy")) workspace.refresh(file.uri);
      else workspace.printChanged(file.uri);
      workspace.affectedBy(file.uri);
    }
    return;
  }
  const { id, question, argument } = data;
  answerOf(workspace, question, argument, (progress) => tell({ kind: "progress", id, progress })).then(
    (value) => tell({ kind: "answer", id, value }),
    // What went wrong may hold what somebody's row says: it is told nowhere.
    () => tell({ kind: "failed", id }),
  );
});
