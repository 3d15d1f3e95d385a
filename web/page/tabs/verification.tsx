// Questions about every person and every day: asked when the person wants, for they may take seconds.
import type { JSX } from "preact";
import type { VerifiedQuestion, VerifyAnswer } from "../../workshop/protocol.js";
import { usePart, useWords } from "../parts/context.js";
import { useAsked } from "../parts/asked.js";
import { Begin, Why } from "../parts/small.js";
import { InsertTests } from "./insert-tests.js";

export function Verification(): JSX.Element {
  const all = useWords();
  const words = all.verification;
  const current = usePart((state) => state.current);
  const asked = useAsked("verify", {});
  if (current === null) return <Why text={all.nothingOpen} />;
  return (
    <>
      <Begin asked={asked} label={words.ask} about={words.about} />
      {asked.answer !== null && <AnswerShown answer={asked.answer} />}
    </>
  );
}

function AnswerShown({ answer }: { readonly answer: VerifyAnswer }): JSX.Element {
  const words = useWords().verification;
  if (answer.message !== null) return <Why text={answer.message} />;
  return (
    <>
      <ul class="questions">
        {answer.answers.map((one) => (
          <QuestionShown key={one.question} one={one} />
        ))}
      </ul>
      {answer.boundaries.length > 0 && (
        <details>
          <summary>{words.boundaries(answer.boundaries.length)}</summary>
          <ul class="dotted">
            {answer.boundaries.map(({ text, tests }) => (
              <li key={text}>
                {text} <InsertTests tests={tests} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const TONES = { holds: "good", fails: "bad", undecided: "open", empty: "soft" } as const;

function QuestionShown({ one }: { readonly one: VerifiedQuestion }): JSX.Element {
  const words = useWords().verification;
  const { text, verdict, reasons, observations } = one;
  const hasMore = reasons.length + observations.length > 0;
  const head = (
    <>
      <b class={TONES[verdict]}>{words.verdicts[verdict]}</b> {text}
    </>
  );
  if (!hasMore) return <li class="question">{head}</li>;
  return (
    <li class="question">
      <details open={verdict === "fails"}>
        <summary>{head}</summary>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <ul class="dotted">
          {observations.map(({ text: said, figures, stated, tests }, index) => (
            <li key={index}>
              {said}
              {stated && <span class="soft">{words.stated}</span>}
              {figures !== null && <div class="soft">{figures}</div>}
              {!stated && <InsertTests tests={tests} />}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
