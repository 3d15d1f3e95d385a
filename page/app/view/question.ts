// One question: its title, what helps to answer it, its fields, and what is wrong with what was given.
import { answersRefusal } from "./refusal.js";
import type { Answers } from "../logic/answers.js";
import type { Notice } from "../logic/notice.js";
import type { Question } from "../logic/flow.js";
import type { Speaker } from "../texts/say.js";
import { hintsOf, titleOf } from "./asked.js";
import { controlOf } from "./controls.js";
import { h } from "./dom.js";

export interface Asking {
  readonly notices: readonly Notice[];
  readonly question: Question;
  readonly answers: Answers;
  readonly speaker: Speaker;
  readonly answer: (answers: Answers) => void;
  /** Null at the first question. */
  readonly back: (() => void) | null;
}

export function questionForm({ notices, question, answers, speaker, answer, back }: Asking): HTMLElement {
  const { say } = speaker;
  const title = titleOf(question, speaker);
  const problem = h("p", { id: "problem", class: "problem", role: "alert" });
  const hints = hintsOf(question, speaker).map((text) => h("p", { class: "hint" }, text));
  const { nodes, read, several } = controlOf(question, answers, speaker, "hints problem");
  const help = h("div", { id: "hints" }, ...hints);
  const heading = h("h1", { tabindex: "-1" }, several ? title : h("label", { for: "field" }, title));
  const body = several
    ? h("fieldset", { "aria-describedby": "hints problem" }, h("legend", {}, heading), help, problem, ...nodes)
    : h("div", { class: "field" }, heading, help, problem, ...nodes);
  const refuse = (why: string): void => {
    problem.textContent = why;
    document.title = say("errorMark") + document.title.replace(say("errorMark"), "");
    for (const input of form.querySelectorAll("input")) input.setAttribute("aria-invalid", "true");
    form.querySelector("input")?.focus();
  };
  const form = h(
    "form",
    {
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        const result = read();
        if ("error" in result) return refuse(result.error);
        const why = answersRefusal(notices, question, result.answers, speaker);
        return why === null ? answer(result.answers) : refuse(why);
      },
    },
    body,
    h(
      "div",
      { class: "buttons" },
      h("button", { type: "submit", class: "main" }, say("next")),
      back === null ? null : h("button", { type: "button", class: "quiet", click: back }, say("back")),
    ),
  );
  return form;
}
