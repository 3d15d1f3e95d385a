// The 用例 of the notice: how each went, and the rules that none of them reaches.
import type { JSX } from "preact";
import type { CoverageAnswer, TestResult } from "@zhengce/language-server/protocol";
import { useAnswer } from "../parts/answered.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { useGoToLine } from "../parts/outline.js";
import { Waiting, Why } from "../parts/small.js";

const NOTHING_MORE = {};

export function Tests(): JSX.Element {
  const workbench = useWorkbench();
  const all = useWords();
  const words = all.tests;
  const current = usePart((state) => state.current);
  const { answer, stale, failed } = useAnswer(workbench.asked, "tests", NOTHING_MORE);
  const reached = useAnswer(workbench.asked, "coverage", NOTHING_MORE);
  if (current === null) return <Why text={all.nothingOpen} />;
  if (failed) return <Why text={all.failed} />;
  if (answer === null) return <Waiting />;
  if (answer.message !== null) return <Why text={`${words.notRun}${answer.message}`} />;
  const passed = answer.tests.filter((test) => test.passed).length;
  return (
    <div aria-busy={stale}>
      <p class="summary" role="status">
        {answer.tests.length === 0 ? (
          words.none
        ) : (
          <>
            <b class={passed === answer.tests.length ? "good" : "bad"}>{words.summary(answer.tests.length, passed)}</b>
          </>
        )}
      </p>
      <ul class="tests">
        {answer.tests.map((test) => (
          <Test key={`${test.name} ${test.range.start.line}`} test={test} />
        ))}
      </ul>
      {reached.answer !== null && reached.answer.message === null && <Unreached rules={reached.answer.rules} />}
    </div>
  );
}

function Test({ test: { name, passed, failures, range } }: { readonly test: TestResult }): JSX.Element {
  const words = useWords().tests;
  const go = useGoToLine();
  return (
    <li>
      <button type="button" class="plain row-button" onClick={() => go(range.start.line + 1)}>
        <b class={passed ? "good" : "bad"}>{passed ? words.passed : words.failed}</b> {name}
      </button>
      {failures.map(({ message, range: place }, index) => (
        <button key={index} type="button" class="plain row-button deeper bad" onClick={() => go(place.start.line + 1)}>
          {message}
        </button>
      ))}
    </li>
  );
}

function Unreached({ rules }: { readonly rules: CoverageAnswer["rules"] }): JSX.Element {
  const words = useWords().tests;
  const go = useGoToLine();
  const left = rules.filter(({ tests }) => tests === 0);
  return (
    <>
      <h2>{words.unreached(rules.length, left.length)}</h2>
      <ul class="tests">
        {left.map(({ name, range }) => (
          <li key={`${name} ${range.start.line}`}>
            <button type="button" class="plain row-button" onClick={() => go(range.start.line + 1)}>
              <span class="open">{words.notReached}</span> {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
