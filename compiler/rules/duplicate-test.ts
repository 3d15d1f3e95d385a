// Two 用例 of one name: a failing one could not be told from the other in the runner's report.
import { entry } from "@zhengce/grammar";
import type { Text } from "@zhengce/grammar";
import { related, rule } from "./rule.js";
import { same } from "./lib/words.js";

export const duplicateTest = rule({
  code: "duplicate-test",
  texts: entry(
    "warning",
    "另一个用例也叫“{name}”：改一个名称，才分得清是哪一个没有通过",
    "another test is called {name} too: rename one, so that it is clear which of them fails",
  ),
  check({ model, report }) {
    const first = new Map<string, Text>();
    for (const { node } of model.tests) {
      if (node.name === null) continue;
      const known = first.get(node.name.value);
      if (known === undefined) first.set(node.name.value, node.name);
      else {
        const where = { zh: "同名的用例在这里", en: "The test of the same name stands here" };
        report(node.name, { name: same(node.name.value) }, { related: [related(known, where)] });
      }
    }
  },
});
