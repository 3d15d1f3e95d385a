// The answers so far, each with a way to change it; and the link that holds them.
import type { Answers } from "../logic/answers.js";
import type { Question } from "../logic/flow.js";
import type { Speaker } from "../texts/say.js";
import { answerTo, titleOf } from "./asked.js";
import { h } from "./dom.js";

/** Null where nothing was answered. */
export function summary(
  steps: readonly Question[],
  answers: Answers,
  speaker: Speaker,
  change: (question: Question) => void,
): HTMLElement | null {
  const { say } = speaker;
  if (steps.length === 0) return null;
  const rows = steps.map((question) => {
    const title = titleOf(question, speaker);
    const label = say("changeOf", { question: title });
    const button = h(
      "button",
      { type: "button", class: "quiet", "aria-label": label, click: () => change(question) },
      say("change"),
    );
    return h(
      "div",
      { class: "answer" },
      h("dt", {}, title),
      h("dd", {}, answerTo(question, answers, speaker)),
      h("dd", { class: "act" }, button),
    );
  });
  return h("section", { class: "answers" }, h("h2", {}, say("answersTitle")), h("dl", {}, ...rows));
}

/** @param link the address with the answers */
export function sharing(link: string, speaker: Speaker): HTMLElement {
  const { say } = speaker;
  const field = h("input", { type: "text", id: "link", readonly: true, value: link, "aria-describedby": "link-hint" });
  field.addEventListener("focus", () => field.select());
  const status = h("span", { role: "status" });
  const copy = (): void => {
    field.select();
    void copied(link).then((done) => (status.textContent = done ? say("copied") : ""));
  };
  return h(
    "section",
    { class: "share" },
    h("h2", {}, say("shareTitle")),
    h("p", { class: "hint", id: "link-hint" }, say("shareHint")),
    h("label", { for: "link" }, say("shareLabel")),
    h(
      "div",
      { class: "typed" },
      field,
      h("button", { type: "button", class: "quiet", click: copy }, say("copy")),
      status,
    ),
  );
}

/** Whether the clipboard took it: where it can't be had, the field is selected, to be copied by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
