// Links hold answers and no name; what is no link of the page gives nothing, whatever stands in it.
import { beforeAll, describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../page/app/logic/answers.js";
import { flowOf } from "../../page/app/logic/flow.js";
import { fromFragment, toFragment } from "../../page/app/logic/link.js";
import type { Notice } from "../../page/app/logic/notice.js";
import { pageExample } from "./notices.js";
import { walked } from "./walk.js";

let notices: readonly Notice[] = [];
beforeAll(async () => {
  notices = await Promise.all(["guizhou-2021", "qianjiang-2021", "qianjiang-2022"].map(pageExample));
});

const orphan = { 缴费日期: "2021-04-10", 出生日期: "1990-01-02", 身份: ["孤儿"] };

describe("a link", () => {
  it("leads to the same answers, and holds what was asked alone", () => {
    const { answers } = walked(notices, orphan, "贵州省");
    const link = toFragment(notices, { ...answers, facts: new Map([...answers.facts, ["countyKind", "贫困县"]]) });
    expect(link).toMatch(
      /^v=1&place=[%\dA-F]+&day=2021-04-10&f\.birthDate=1990-01-02&f\.dischargeDate=&f\.employeeCoverEnd=&g\.[0-9a-f]{8}=[01]{12}$/u,
    );
    const read = fromFragment(notices, link);
    expect(read).toEqual(answers);
    expect(flowOf(notices, read ?? NO_ANSWERS).outcome).toMatchObject({ kind: "answer" });
  });

  it("of some answers leads to the next question", () => {
    const read = fromFragment(notices, `v=1&place=${encodeURIComponent("贵州省")}&day=2021-04-10`);
    expect(flowOf(notices, read ?? NO_ANSWERS).next).toMatchObject({ kind: "fact" });
  });

  it.each([
    "",
    "v",
    "v=2",
    "v=1&v=1",
    "v=1&day=%E0%A4%A",
    "v=1&day=2021-02-30",
    "v=1&day=<script>alert(1)</script>",
    "v=1&place=Atlantis",
    "v=1&notice=none",
    "v=1&tier=%E4%B8%80",
    "v=1&name=x",
    "v=1&__proto__=x",
    "v=1&f.__proto__=x",
    "v=1&f.birthDate=yesterday",
    "v=1&f.birthDate=1990-01-01&f.birthDate=1990-01-01",
    "v=1&g.zz=1",
    "v=1&g.00000000=2",
    `v=1&day=2021-04-10${"&f.birthDate=1990-01-01".repeat(1000)}`,
    // Born after the payment.
    `v=1&place=${encodeURIComponent("贵州省")}&day=2021-04-10&f.birthDate=2021-05-01`,
  ])("is none: %s", (fragment) => {
    expect(fromFragment(notices, fragment)).toBeNull();
  });

  it("of a group's question that has changed asks it again", () => {
    const { answers } = walked(notices, orphan, "贵州省");
    const link = toFragment(notices, answers).replace(/g\.[0-9a-f]{8}/u, "g.0badcafe");
    expect(flowOf(notices, fromFragment(notices, link) ?? NO_ANSWERS).next).toMatchObject({ kind: "groups" });
  });
});

describe("several notices", () => {
  it("are chosen by place and day", () => {
    const at = (day: string): unknown => {
      const { answers } = walked(notices, { 缴费日期: day, 档次: "一档" }, "黔江区");
      const { outcome } = flowOf(notices, answers);
      return outcome?.kind === "answer" ? outcome.person.notice.id : outcome?.kind;
    };
    expect([at("2021-11-01"), at("2022-01-10"), at("2019-01-01")]).toEqual([
      "qianjiang-2021",
      "qianjiang-2022",
      "none",
    ]);
  });
});
