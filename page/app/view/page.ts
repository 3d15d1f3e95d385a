// The page: one question at a time, then the outcome. The browser's own back and forward go through the steps; the address stays bare, so
// that nothing of a person is kept by it, unless a link is made.
import type { Locale } from "@zhengce/runtime";
import { NO_ANSWERS, type Answers } from "../logic/answers.js";
import { flowOf, type Question } from "../logic/flow.js";
import { fromFragment, toFragment } from "../logic/link.js";
import type { Notice } from "../logic/notice.js";
import { speakerOf, type Overrides } from "../texts/say.js";
import { titleOf } from "./asked.js";
import { h } from "./dom.js";
import { outcomeView } from "./outcome.js";
import { questionForm } from "./question.js";
import { sharing, summary } from "./summary.js";

interface State {
  readonly answers: Answers;
  /** The question that is answered again; null: the next one. */
  readonly changing: string | null;
  readonly badLink: boolean;
}
const START: State = { answers: NO_ANSWERS, changing: null, badLink: false };

export function showPage(root: HTMLElement, notices: readonly Notice[], overrides: Overrides, first: Locale): void {
  let locale = first;
  let state = START;

  const go = (next: State): void => {
    state = next;
    history.pushState(keptOf(next), "", bare());
    show(true);
  };
  const keptOf = ({ answers, changing }: State): unknown => ({ fragment: toFragment(notices, answers), changing });
  const restore = (kept: unknown): State => {
    const { fragment, changing } = (kept ?? {}) as { readonly fragment?: unknown; readonly changing?: unknown };
    if (typeof fragment !== "string") return START;
    const answers = fromFragment(notices, fragment) ?? NO_ANSWERS;
    return { answers, changing: typeof changing === "string" ? changing : null, badLink: false };
  };
  const speak = (wanted: Locale): void => {
    locale = wanted;
    show(false);
  };
  const show = (moved: boolean): void => {
    render(root, { notices, overrides, locale, state, go, speak });
    if (moved) root.querySelector<HTMLElement>("h1")?.focus();
  };

  window.addEventListener("popstate", ({ state: kept }: PopStateEvent) => {
    if (location.hash.length > 1) opened();
    else {
      state = restore(kept);
      show(true);
    }
  });
  // A link that is pasted into the page's own address; the step itself leaves no fragment.
  window.addEventListener("hashchange", () => {
    if (location.hash.length > 1) opened();
  });
  const opened = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment !== "") {
      const answers = fromFragment(notices, fragment);
      state = answers === null ? { ...START, badLink: true } : { ...START, answers };
      history.replaceState(keptOf(state), "", bare());
    } else state = restore(history.state);
    show(false);
  };
  opened();
}

/** The address of the page itself. */
function bare(): string {
  return location.href.split("#")[0] ?? location.href;
}

interface Rendering {
  readonly notices: readonly Notice[];
  readonly overrides: Overrides;
  readonly locale: Locale;
  readonly state: State;
  readonly go: (state: State) => void;
  readonly speak: (locale: Locale) => void;
}

function render(root: HTMLElement, { notices, overrides, locale, state, go, speak }: Rendering): void {
  const speaker = speakerOf(locale, overrides);
  const { say } = speaker;
  const { answers, changing, badLink } = state;
  const { steps, next, outcome } = flowOf(notices, answers);
  const at = steps.findIndex(({ key }) => key === changing);
  const question = steps[at] ?? next;
  const before = at < 0 ? steps : steps.slice(0, at);
  const change = ({ key }: Question): void => go({ answers, changing: key, badLink: false });
  const last = before[before.length - 1];
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  document.title = question === null ? say("title") : `${titleOf(question, speaker)} - ${say("title")}`;
  const other = locale === "zh" ? "en" : "zh";
  const restart = h("button", { type: "button", class: "quiet", click: () => go(START) }, say("restart"));
  const body =
    question === null
      ? outcome === null
        ? []
        : [
            ...outcomeView(outcome, speaker),
            summary(steps, answers, speaker, change),
            sharing(`${bare()}#${toFragment(notices, answers)}`, speaker),
            h(
              "div",
              { class: "buttons" },
              h("button", { type: "button", class: "main", click: () => window.print() }, say("print")),
              last === undefined
                ? null
                : h("button", { type: "button", class: "quiet", click: () => change(last) }, say("back")),
              restart,
            ),
          ]
      : [
          badLink ? h("p", { class: "problem", role: "alert" }, say("badLink")) : null,
          steps.length === 0 ? h("p", { class: "intro" }, say("intro")) : null,
          questionForm({
            ...{ notices, question, answers, speaker },
            answer: (given) => go({ answers: given, changing: null, badLink: false }),
            back: last === undefined ? null : () => change(last),
          }),
          summary(before, answers, speaker, change),
          before.length === 0 ? null : h("div", { class: "buttons" }, restart),
        ];
  root.replaceChildren(
    h(
      "header",
      {},
      h("p", { class: "title" }, say("title")),
      h(
        "button",
        { type: "button", class: "quiet", lang: other === "zh" ? "zh-CN" : "en", click: () => speak(other) },
        say("language"),
      ),
    ),
    h("main", {}, ...body.filter((node) => node !== null)),
  );
}
