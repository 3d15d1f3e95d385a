// What each question is asked of. A question without anything to ask about is neither true nor false.
import { bracketed } from "../questions/brackets.js";
import type { Program } from "../../decision/program.js";
import type { QuestionId } from "./answer.js";

/** Whether the program has something that the question can be asked of. */
export function hasSubject(program: Program, id: QuestionId): boolean {
  const { situations, subsidies, rewards, groups } = program;
  switch (id) {
    case "one-situation-a-day":
      return situations.some(({ exceptional }) => !exceptional);
    case "exceptions-ordered":
      return situations.filter(({ exceptional }) => exceptional).length > 1;
    case "situations-apply":
    case "later-never-lowers":
      return situations.length > 0;
    case "brackets-meet":
      return bracketed(program);
    case "subsidy-within-component":
    case "shares-add-up":
    case "subsidies-win":
      return subsidies.length > 0 && situations.length > 0;
    case "rewards-promised":
      return rewards.length > 0 && situations.length > 0;
    case "identity-never-raises":
      return situations.length > 0 && groups.some(({ kind }) => kind === "certified");
    case "benefits-after-payment":
      return situations.some(({ benefitFrom }) => benefitFrom !== null);
    case "benefits-before-their-end":
      return situations.some(({ benefitFrom, benefitTo }) => benefitFrom !== null && benefitTo !== null);
  }
}
