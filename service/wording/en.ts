// What the service says, in English.
import type { Words } from "./words.js";

export const en: Words = {
  refusals: {
    "not-json": () => "the body is not valid JSON",
    "not-utf8": () => "the body is not text in UTF-8",
    "repeated-key": () => "a key is written twice, and which one counts is unknown; remove one",
    "not-a-pair": () => 'expected {"before": the facts at payment, "after": the facts as certified later}, and no more',
    "bad-parameter": ({ parameter }) => `a parameter in the address is wrong; there are: ${parameter}`,
    "bad-request": () => "this is no valid HTTP request",
    "unknown-path": () => "there is no such address; GET /openapi.json lists all",
    "unknown-notice": ({ notices }) =>
      `there is no such notice; ${notices === undefined ? "GET /notices lists all" : `there are: ${notices}`}`,
    "wrong-method": ({ allow }) => `this address takes ${allow} only`,
    "too-slow": ({ limit }) => `it was not done within ${limit} seconds`,
    "body-too-large": ({ limit }) => `the body is larger than ${limit} bytes`,
    "wrong-type": ({ expected }) => `the type of the body must be ${expected}`,
    facts: () => "the facts can't be used",
    "answer-too-large": ({ limit }) => `the answer is larger than ${limit} bytes`,
    "header-too-large": () => "the header of the request is too long",
    internal: () => "the service failed",
    stopping: () => "the service is stopping",
    "too-many-rows": ({ limit }) => `a batch has at most ${limit} rows; those after them were not read`,
    "row-too-long": ({ limit }) => `a row is longer than ${limit} bytes; it and those after it were not read`,
    "unknown-tool": ({ tools }) => `there is no such tool; there are: ${tools}`,
    "wrong-arguments": ({ expected }) =>
      expected === ""
        ? "the tool takes no arguments"
        : `the tool takes these arguments, all of them and no other: ${expected}`,
    "not-a-row": () =>
      'expected {"key": a text or whole number, "facts": the facts} on each line; “key” may be left out',
  },
  listening: ({ notices, refused, address }) =>
    `${notices} notice${notices === 1 ? "" : "s"} on ${address}${refused === 0 ? "" : `; ${refused} with errors not served`}\n`,
  refused: (file, serving) =>
    serving === null
      ? `${file} has errors and is not served:`
      : `${file} has errors; its last version without any (${serving}) is still served:`,
  reloaded: ({ notices, refused }) =>
    `read again: ${notices} notice${notices === 1 ? "" : "s"} served${refused === 0 ? "" : `, ${refused} with errors`}\n`,
  failed: (reason) => `not read again, the last version is still served: ${reason}\n`,
  none: "there is no notice that could be served\n",
  stopped: "stopped\n",
};
