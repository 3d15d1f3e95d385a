// publicodes: rule names must be Latin and there is no date plus days, so identities have short codes and dates are numbers.
import Engine from "publicodes";
import { CAMPAIGN_FROM, CAMPAIGN_TO, NONE, SPORADIC_FROM, YEAR_FROM, YEAR_TO } from "../decision.mjs";

const CODES = [
  "jdlk",
  "dibao",
  "laonian",
  "weicheng",
  "zhongcan",
  "zhongbing",
  "jsts",
  "jslh",
  "guer",
  "tekun",
  "jingjian",
  "jingshen",
];
const all = (...of) => ({ "toutes ces conditions": of });
const any = (...of) => ({ "une de ces conditions": of });
const choose = (rows, otherwise) => ({
  variations: [...rows.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }],
});
const absent = (value) => ({ "par défaut": value });

const rules = {
  ...Object.fromEntries(CODES.map((name) => [name, absent("non")])),
  paiement: absent(0),
  naissance: absent(0),
  liberation: absent(NONE),
  suspension: absent(NONE),
  age: "paiement - naissance",
  ecart: "paiement - suspension",
  campagne: all(`paiement >= ${CAMPAIGN_FROM}`, `paiement <= ${YEAR_TO}`),
  annee: all(`paiement >= ${YEAR_FROM}`, `paiement <= ${YEAR_TO}`),
  plein: any(...CODES.slice(6)),
  plancher: any(...CODES.slice(1, 6)),
  situation: choose(
    [
      [all("campagne", `naissance >= ${YEAR_FROM}`, "age >= 0", "age <= 90"), 1],
      [all("annee", `liberation >= ${YEAR_FROM}`, "liberation <= paiement"), 2],
      [all("campagne", "ecart >= 0", "ecart <= 90"), 3],
      [all("annee", `paiement > ${CAMPAIGN_TO}`, any("jdlk", "plein")), 4],
      [all(`paiement >= ${CAMPAIGN_FROM}`, `paiement <= ${CAMPAIGN_TO}`), 5],
      [all(`paiement >= ${SPORADIC_FROM}`, `paiement <= ${YEAR_TO}`), 6],
    ],
    0,
  ),
  aucune: any("situation = 0", "situation = 6"),
  montant: choose(
    [
      ["situation = 0", NONE],
      ["situation = 6", 83000],
    ],
    28000,
  ),
  minimum: choose(
    [
      ["aucune", 0],
      ["plein", 28000],
      ["jdlk", 14000],
      ["dibao", 12000],
      ["plancher", 5000],
    ],
    0,
  ),
  maximum: choose(
    [
      ["aucune", 0],
      [any("plein", "plancher"), 28000],
      ["jdlk", 14000],
    ],
    0,
  ),
  "reste minimum": choose([["situation = 0", NONE]], "montant - maximum"),
  "reste maximum": choose([["situation = 0", NONE]], "montant - minimum"),
  debut: choose(
    [
      ["situation = 1", "naissance"],
      [any("situation = 2", "situation = 3"), "paiement"],
      ["situation = 5", YEAR_FROM],
      ["situation = 6", "paiement + 61"],
    ],
    NONE,
  ),
};
const ASKED = ["situation", "montant", "minimum", "maximum", "reste minimum", "reste maximum", "debut"];

export default {
  label: "publicodes 1.10, one setSituation and seven evaluate a person",
  setup() {
    const quiet = { log: () => undefined, warn: () => undefined, error: console.error };
    const engine = new Engine(rules, { logger: quiet });
    return {
      input: (person) => {
        const situation = { paiement: person.pay, naissance: person.birth };
        if (person.discharge !== NONE) situation.liberation = person.discharge;
        if (person.suspend !== NONE) situation.suspension = person.suspend;
        CODES.forEach((name, index) => {
          if ((person.ids & (1 << index)) !== 0) situation[name] = "oui";
        });
        return situation;
      },
      evaluate: (situation) => {
        engine.setSituation(situation);
        return ASKED.map((name) => engine.evaluate(name).nodeValue);
      },
      read: (answer) => answer,
    };
  },
};
