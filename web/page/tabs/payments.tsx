// What one person of each group pays in each situation.
import type { JSX } from "preact";
import type { PaymentCell, PaymentsAnswer } from "@zhengce/language-server/protocol";
import { useAnswer } from "../parts/answered.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { Waiting, Why } from "../parts/small.js";

const NOTHING_MORE = {};

export function Payments(): JSX.Element {
  const workbench = useWorkbench();
  const all = useWords();
  const current = usePart((state) => state.current);
  const { answer, stale, failed } = useAnswer(workbench.asked, "payments", NOTHING_MORE);
  if (current === null) return <Why text={all.nothingOpen} />;
  if (failed) return <Why text={all.failed} />;
  if (answer === null) return <Waiting />;
  if (answer.message !== null) return <Why text={answer.message} />;
  return (
    <>
      <p class="summary soft">{all.payments.legend}</p>
      <div class="scroll" aria-busy={stale} tabIndex={0} role="region" aria-label={all.tabs.payments}>
        <Table answer={answer} />
      </div>
    </>
  );
}

function Table({ answer: { situations, rows } }: { readonly answer: PaymentsAnswer }): JSX.Element {
  const words = useWords().payments;
  const tiered = rows.some(({ tier }) => tier !== null);
  const spanOf = (index: number): number => {
    const next = rows.slice(index).findIndex(({ group }) => group !== rows[index]?.group);
    return next < 0 ? rows.length - index : next;
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {tiered && <th scope="col">{words.tier}</th>}
          {situations.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, tier, cells }, index) => (
          <tr key={`${group} ${tier ?? ""}`}>
            {(!tiered || rows[index - 1]?.group !== group) && (
              <th scope="row" rowSpan={tiered ? spanOf(index) : 1}>
                {group}
              </th>
            )}
            {tiered && <td>{tier}</td>}
            {cells.map((cell, column) => (
              <Cell key={column} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { answers, partial } }: { readonly cell: PaymentCell }): JSX.Element {
  const words = useWords().payments;
  if (answers.length === 0 && !partial) return <td class="soft">—</td>;
  return (
    <td>
      {answers.map(({ payable, due, subsidy, when }, index) => (
        <div key={index} class="paid">
          <strong>{payable}</strong>
          <small>
            {when === "" ? "" : `${when}：`}
            {due} − {subsidy}
          </small>
        </div>
      ))}
      {partial && <em class="open">{words.partial}</em>}
    </td>
  );
}
