// A question in words: its title, what helps to answer it, and how an answer to it reads.
import { formatYuan } from "@zhengce/runtime";
import { factKey, isUnknown, UNKNOWN_DAY, type Answers } from "../logic/answers.js";
import type { Question } from "../logic/flow.js";
import type { Notice } from "../logic/notice.js";
import type { Speaker } from "../texts/say.js";
import { groupMeaning } from "./terms.js";

export function titleOf(question: Question, { say, asked }: Speaker): string {
  switch (question.kind) {
    case "place":
      return say("askPlace");
    case "notice":
      return say("askNotice");
    case "day":
      return say("askDay");
    case "tier":
      return say("askTier");
    case "groups":
      return say("askGroups");
    case "fact": {
      const { name, type, role } = question.field;
      const own = asked(name, "title");
      if (own !== null) return own;
      if (role === "birth") return say("askBirth");
      const keys = {
        date: "askDate",
        boolean: "askYesNo",
        enumeration: "askChoice",
        integer: "askNumber",
        money: "askMoney",
      } as const;
      return say(keys[type], { fact: name });
    }
  }
}

/** Lines under the title. */
export function hintsOf(question: Question, speaker: Speaker): readonly string[] {
  const { say, asked, explained } = speaker;
  switch (question.kind) {
    case "day": {
      const days = coveredDays(question.notices, speaker);
      return [
        say("hintDay"),
        ...(days.length === 0 ? [] : [say("hintDays", { days: speaker.list(days) })]),
        say("yearMonthDay"),
      ];
    }
    case "groups":
      return [say("hintGroups")];
    case "fact": {
      const { name, type, range } = question.field;
      const own = [explained(name), asked(name, "hint")].flatMap((text) => text ?? []);
      if (type === "date") return [...own, say("yearMonthDay")];
      if (type !== "integer") return own;
      return [
        ...own,
        range === undefined ? say("hintNumber") : say("hintRange", { min: String(range.min), max: String(range.max) }),
      ];
    }
    default:
      return [];
  }
}

/** Days of payment that notices answer for. */
export function coveredDays(notices: readonly Notice[], { say, day }: Speaker): readonly string[] {
  return notices.flatMap(({ module: { covers } }) => {
    const { from = null, to = null } = covers.payment ?? {};
    if (from !== null && to !== null) return [say("days", { from: day(from), to: day(to) })];
    if (from !== null) return [say("daysFrom", { from: day(from) })];
    return to === null ? [] : [say("daysTo", { to: day(to) })];
  });
}

/** A choice, and what explains it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
}
export function optionsOf(question: Question, speaker: Speaker): readonly Option[] {
  const { say, explained } = speaker;
  const plain = (value: string): Option => ({ value, label: value, hint: explained(value) });
  switch (question.kind) {
    case "place":
      return question.places.map(plain);
    case "notice":
      return question.notices.map(({ id, module: { notice } }) => ({
        value: id,
        label: notice.title ?? notice.name,
        hint: notice.number,
      }));
    case "tier":
      return question.notice.module.factsSchema.tiers.map(plain);
    case "groups":
      return question.groups.map((name) => ({
        value: name,
        label: speaker.asked(name, "title") ?? name,
        hint:
          [explained(name), speaker.asked(name, "hint"), groupMeaning(question.notice, name, speaker)]
            .flatMap((text) => text ?? [])
            .join(" ") || null,
      }));
    case "fact": {
      const { type, values, required } = question.field;
      const unknown = required ? [] : [{ value: "", label: say("unknown"), hint: null }];
      if (type === "enumeration") return [...values.map(plain), ...unknown];
      if (type !== "boolean") return [];
      return [
        { value: "yes", label: say("yes"), hint: null },
        { value: "no", label: say("no"), hint: null },
        ...unknown,
      ];
    }
    default:
      return [];
  }
}

/** What was answered. */
export function answerTo(question: Question, answers: Answers, speaker: Speaker): string {
  const { say, day, list } = speaker;
  switch (question.kind) {
    case "day":
      return day(answers.day ?? "");
    case "groups": {
      const bits = answers.groups.get(question.key) ?? "";
      const held = question.groups.filter((_, index) => bits[index] === "1");
      return held.length === 0 ? say("noneOfThese") : list(held);
    }
    case "fact": {
      const text = answers.facts.get(factKey(question.field)) ?? "";
      const { type } = question.field;
      if (isUnknown(question.field, text)) return text === UNKNOWN_DAY ? say("unknownDay") : say("unknown");
      if (text === "") return say("noDay");
      if (type === "date") return day(text);
      if (type === "boolean") return say(text === "yes" ? "yes" : "no");
      return type === "money" ? formatYuan(Number(text), speaker.locale) : text;
    }
    default: {
      const value = answers[question.kind] ?? "";
      return optionsOf(question, speaker).find((option) => option.value === value)?.label ?? value;
    }
  }
}
