// The fields of a question, and what is typed or chosen there → an answer, or what is wrong with it.
import { formatDay, parseDay, typedDay } from "@zhengce/runtime";
import { factKey, UNKNOWN_DAY, type Answers } from "../logic/answers.js";
import type { Question } from "../logic/flow.js";
import { typedMoney, typedNumber } from "../logic/typed.js";
import type { Speaker } from "../texts/say.js";
import { optionsOf, type Option } from "./asked.js";
import { h } from "./dom.js";

export type Read = { readonly answers: Answers } | { readonly error: string };
export interface Control {
  readonly nodes: readonly HTMLElement[];
  /** The answers with what stands in the fields. */
  readonly read: () => Read;
  /** Whether the fields are several, and need a legend. */
  readonly several: boolean;
}

/** @param described ids of what explains the fields */
export function controlOf(question: Question, answers: Answers, speaker: Speaker, described: string): Control {
  switch (question.kind) {
    case "day":
      return typed({ ...ofDay(speaker), given: answers.day ?? "", described, instead: [] }, speaker, (day) => ({
        ...answers,
        day,
      }));
    case "groups":
      return boxes(question, answers, speaker, described);
    case "fact": {
      const { type, required, role } = question.field;
      const name = factKey(question.field);
      const given = answers.facts.get(name);
      const put = (text: string): Answers => ({ ...answers, facts: new Map([...answers.facts, [name, text]]) });
      if (type === "boolean" || type === "enumeration")
        return radios(optionsOf(question, speaker), given, described, speaker, put);
      const none = required ? [] : instead(type === "date" && role !== "birth", speaker);
      const field =
        type === "date" ? ofDay(speaker) : type === "money" ? ofMoney(speaker) : ofNumber(question, speaker);
      return typed({ ...field, given, described, instead: none }, speaker, put);
    }
    default: {
      const key = question.kind;
      const put = (value: string): Answers => ({ ...answers, [key]: value });
      return radios(optionsOf(question, speaker), answers[key] ?? undefined, described, speaker, put);
    }
  }
}

/** An answer without a value. */
interface Instead {
  readonly text: string;
  readonly label: string;
}
function instead(mayNotExist: boolean, { say }: Speaker): readonly Instead[] {
  if (!mayNotExist) return [{ text: "", label: say("unknown") }];
  return [
    { text: "", label: say("noDay") },
    { text: UNKNOWN_DAY, label: say("unknownDay") },
  ];
}

interface Kind {
  readonly inputmode: string;
  readonly parse: (text: string) => string | null;
  /** A kept answer as it stands in the field. */
  readonly shown: (text: string) => string;
  readonly wrong: string;
  readonly today: boolean;
}
interface Field extends Kind {
  readonly given: string | undefined;
  readonly described: string;
  /** What a person chooses who has nothing to give; none: something is needed. */
  readonly instead: readonly Instead[];
}

function ofDay({ say }: Speaker): Kind {
  return { inputmode: "text", parse: typedDay, shown: (text) => text, wrong: say("errorDay"), today: true };
}
function ofMoney({ say }: Speaker): Kind {
  const shown = (fen: string): string =>
    `${fen.slice(0, -2) || "0"}.${fen.slice(-2).padStart(2, "0")}`.replace(/\.00$/u, "");
  return { inputmode: "decimal", parse: typedMoney, shown, wrong: say("errorMoney"), today: false };
}
function ofNumber(question: Question, { say }: Speaker): Kind {
  const range = question.kind === "fact" ? question.field.range : undefined;
  const wrong =
    range === undefined ? say("errorWhole") : say("errorNumber", { min: String(range.min), max: String(range.max) });
  const parse = (text: string): string | null => {
    const number = typedNumber(text);
    const within = range === undefined || (Number(number) >= range.min && Number(number) <= range.max);
    return number !== null && within ? number : null;
  };
  return { inputmode: "numeric", parse, shown: (text) => text, wrong, today: false };
}

function typed(field: Field, { say }: Speaker, put: (text: string) => Answers): Control {
  const { given, described, parse, shown, wrong } = field;
  const isInstead = field.instead.some(({ text }) => text === given);
  const input = h("input", {
    ...{ type: "text", id: "field", name: "field", autocomplete: "off", inputmode: field.inputmode },
    ...{ "aria-describedby": described, value: given === undefined || isInstead ? "" : shown(given) },
  });
  const others = field.instead.map(({ text, label }, index) => ({
    ...{ text, label },
    box: h("input", { type: "checkbox", id: index === 0 ? "none" : `none-${index}`, checked: text === given }),
  }));
  const clear = (kept: HTMLInputElement | null): void => {
    for (const { box } of others) if (box !== kept) box.checked = false;
  };
  input.addEventListener("input", () => {
    if (input.value !== "") clear(null);
  });
  for (const { box } of others)
    box.addEventListener("change", () => {
      if (!box.checked) return;
      input.value = "";
      clear(box);
    });
  const today = (): void => void (input.value = localToday());
  const offersToday = field.today && field.instead.length === 0;
  return {
    several: false,
    nodes: [
      h(
        "div",
        { class: "typed" },
        input,
        offersToday ? h("button", { type: "button", class: "quiet", click: today }, say("today")) : null,
      ),
      ...others.map(({ label, box }) => h("label", { class: "option", for: box.id }, box, h("span", {}, label))),
    ],
    read: () => {
      const chosen = others.find(({ box }) => box.checked);
      if (chosen !== undefined) return { answers: put(chosen.text) };
      const text = parse(input.value);
      return text === null ? { error: wrong } : { answers: put(text) };
    },
  };
}

/** The day on the reader's own calendar, when the reader asks for it. */
function localToday(): string {
  const now = new Date();
  const days = parseDay("1970-01-01") ?? 0;
  return formatDay(days + Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000));
}

function radios(
  options: readonly Option[],
  given: string | undefined,
  described: string,
  { say }: Speaker,
  put: (value: string) => Answers,
): Control {
  const all = options.map(({ value }, index) => ({
    value,
    input: h("input", {
      type: "radio",
      name: "field",
      id: index === 0 ? "field" : `field-${index}`,
      value,
      checked: value === given,
      "aria-describedby": described,
    }),
  }));
  return {
    several: true,
    nodes: options.map((option, index) => optionLine(option, all[index]?.input)),
    read: () => {
      const chosen = all.find(({ input }) => input.checked);
      return chosen === undefined ? { error: say("errorChoose") } : { answers: put(chosen.value) };
    },
  };
}

function boxes(
  question: Question & { readonly kind: "groups" },
  answers: Answers,
  speaker: Speaker,
  described: string,
): Control {
  const { say } = speaker;
  const given = answers.groups.get(question.key) ?? "";
  const options = optionsOf(question, speaker);
  const all = options.map((_, index) => {
    const id = index === 0 ? "field" : `field-${index}`;
    return h("input", { type: "checkbox", id, checked: given[index] === "1", "aria-describedby": described });
  });
  const noneBefore = given !== "" && !given.includes("1");
  const none = h("input", { type: "checkbox", id: "none", checked: noneBefore, "aria-describedby": described });
  return {
    several: true,
    nodes: [
      ...options.map((option, index) => optionLine(option, all[index])),
      h("label", { class: "option apart", for: "none" }, none, h("span", {}, say("noneOfThese"))),
    ],
    read: () => {
      const bits = all.map(({ checked }) => (checked ? "1" : "0")).join("");
      if (!bits.includes("1") && !none.checked) return { error: say("errorGroups") };
      if (bits.includes("1") && none.checked) return { error: say("errorBoth") };
      return { answers: { ...answers, groups: new Map([...answers.groups, [question.key, bits]]) } };
    },
  };
}

function optionLine({ label, hint }: Option, input: HTMLInputElement | undefined): HTMLElement {
  const line = h("span", {}, label, hint === null ? null : h("small", {}, hint));
  return h("label", { class: "option", for: input?.id ?? "" }, input ?? null, line);
}
