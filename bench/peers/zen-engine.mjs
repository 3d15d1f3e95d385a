// GoRules ZEN at its fastest: a JDM graph whose nodes loop over 1,000 people a call.
import zen from "@gorules/zen-engine";
import {
  CAMPAIGN_FROM,
  CAMPAIGN_TO,
  DYNAMIC,
  FULL,
  GROUPS,
  NONE,
  SPORADIC_FROM,
  YEAR_FROM,
  YEAR_TO,
} from "../decision.mjs";
import { names } from "../people.mjs";

const CHUNK = 1000;
const list = (mask) =>
  names(mask)
    .map((name) => `'${name}'`)
    .join(", ");
const loop = { executionMode: "loop", inputField: "people", outputPath: "people", passThrough: true };

function expressions(id, pairs) {
  const content = { ...loop, expressions: pairs.map(([key, value], index) => ({ id: `${id}${index}`, key, value })) };
  return { id, name: id, type: "expressionNode", position: { x: 0, y: 0 }, content };
}
function table(id, inputs, outputs, rows) {
  const content = {
    hitPolicy: "first",
    ...loop,
    inputs: inputs.map((field) => ({ id: `i_${field}`, name: field, field })),
    outputs: outputs.map((field) => ({ id: `o_${field}`, name: field, field })),
    rules: rows.map((row, index) => ({
      _id: `${id}${index}`,
      ...Object.fromEntries(inputs.map((field) => [`i_${field}`, row[field] ?? ""])),
      ...Object.fromEntries(outputs.map((field) => [`o_${field}`, String(row[field])])),
    })),
  };
  return { id, name: id, type: "decisionTableNode", position: { x: 0, y: 0 }, content };
}

function graph() {
  const nodes = [
    { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
    expressions("facts", [
      ["newborn", `birth >= ${YEAR_FROM} and pay - birth >= 0 and pay - birth <= 90`],
      ["veteran", `discharge != null and discharge >= ${YEAR_FROM} and discharge <= pay and pay >= ${YEAR_FROM}`],
      ["transfer", "suspend != null and pay - suspend >= 0 and pay - suspend <= 90"],
      ["dynamic", `some(ids, # in [${list(DYNAMIC)}]) and pay > ${CAMPAIGN_TO}`],
    ]),
    table(
      "route",
      ["pay", "newborn", "veteran", "transfer", "dynamic"],
      ["situation", "due", "from"],
      [
        { pay: `< ${CAMPAIGN_FROM}`, situation: 0, due: NONE, from: NONE },
        { pay: `> ${YEAR_TO}`, situation: 0, due: NONE, from: NONE },
        { newborn: "true", situation: 1, due: 28000, from: "birth" },
        { veteran: "true", situation: 2, due: 28000, from: "pay" },
        { transfer: "true", situation: 3, due: 28000, from: "pay" },
        { dynamic: "true", situation: 4, due: 28000, from: NONE },
        { pay: `<= ${CAMPAIGN_TO}`, situation: 5, due: 28000, from: YEAR_FROM },
        { pay: `>= ${SPORADIC_FROM}`, situation: 6, due: 83000, from: "pay + 61" },
      ],
    ),
    table(
      "subsidy",
      ["situation", "ids"],
      ["subsidyMin", "subsidyMax"],
      [
        { situation: "0, 6", subsidyMin: 0, subsidyMax: 0 },
        { ids: "len($) == 0", subsidyMin: 0, subsidyMax: 0 },
        { ids: `some($, # in [${list(FULL)}])`, subsidyMin: 28000, subsidyMax: 28000 },
        { ids: `contains($, '${GROUPS[0]}') and len($) == 1`, subsidyMin: 14000, subsidyMax: 14000 },
        { ids: `contains($, '${GROUPS[0]}')`, subsidyMin: 14000, subsidyMax: 28000 },
        { ids: `contains($, '${GROUPS[1]}')`, subsidyMin: 12000, subsidyMax: 28000 },
        { subsidyMin: 5000, subsidyMax: 28000 },
      ],
    ),
    expressions("payable", [
      ["payableMin", `situation == 0 ? ${NONE} : due - subsidyMax`],
      ["payableMax", `situation == 0 ? ${NONE} : due - subsidyMin`],
    ]),
    { id: "out", name: "out", type: "outputNode", position: { x: 0, y: 0 } },
  ];
  const edges = nodes.slice(1).map((node, index) => ({
    id: `e${index}`,
    type: "edge",
    sourceId: nodes[index].id,
    targetId: node.id,
  }));
  return { contentType: "application/vnd.gorules.decision", nodes, edges };
}

const orNull = (day) => (day === NONE ? null : day);
export default {
  label: "@gorules/zen-engine 0.54, nodes in loop mode, 1,000 people a call",
  setup() {
    const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(graph()));
    return {
      input: (person) => ({
        ids: names(person.ids),
        pay: person.pay,
        birth: person.birth,
        discharge: orNull(person.discharge),
        suspend: orNull(person.suspend),
      }),
      async evaluateAll(inputs) {
        const answers = [];
        for (let from = 0; from < inputs.length; from += CHUNK)
          answers.push(...(await decision.evaluate({ people: inputs.slice(from, from + CHUNK) })).result.people);
        return answers;
      },
      read: (answer) =>
        ["situation", "due", "subsidyMin", "subsidyMax", "payableMin", "payableMax", "from"].map(
          (field) => answer[field],
        ),
    };
  },
};
