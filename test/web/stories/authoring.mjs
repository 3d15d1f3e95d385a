// docs/authoring.md followed in the workbench as an official would: both notices, from an empty file; what the page writes is typed, what it
// says is looked for on the screen.
import { readFileSync } from "node:fs";
import { drop } from "../files.mjs";

/** All of a notice is in sight, so that its lines can be read. */
export const viewport = { width: 1440, height: 2400 };

const page = readFileSync(new URL("../../../docs/authoring.md", import.meta.url), "utf8");
const steps = [...page.matchAll(/^```(.+)\n([^]*?)^```$/gmu)].map(([, kind, text]) => ({ kind, text }));

export async function story(tools) {
  const desk = { ...tools, asWritten: [] };
  await begin(desk, "示范县2027.policy");
  for (const [index, { kind, text }] of steps.entries()) {
    try {
      await does[kind](desk, text, text.replace(/\n$/u, "").split("\n"));
    } catch (error) {
      throw new Error(`step ${index} ${kind} ${text.trim().slice(0, 40)}: ${error.message}`, { cause: error });
    }
  }
}

async function begin({ page }, name) {
  await drop(page, [{ name, bytes: Buffer.alloc(0) }]);
  await page.waitForFunction((path) => document.querySelector(".files-choice").value === path, name);
}

const does = {
  新建: (desk, text) => begin(desk, text.trim()),
  async policy({ page }, text, lines) {
    await page.focus(".cm-content");
    await page.keyboard.press("Control+End");
    await paste(page, text);
    await holds(
      page,
      lines.findLast((line) => line.trim() !== ""),
    );
  },
  async 改写({ page, select }, _, [old, ...fresh]) {
    await select(old.trim());
    // What was found is selected, without its indent.
    await paste(page, fresh.join("\n").trimStart());
    for (const line of fresh) await holds(page, line);
  },
  async 检查(desk, _, lines) {
    const wanted = lines.flatMap((line) => {
      const [, at, kind, code, message] = /^第 (\d+) 行 (\S+) ([\w-]+)：(.*)$/u.exec(line) ?? [];
      return at === undefined ? [] : [{ code, said: `${kind} 第 ${at} 行 ${message}` }];
    });
    await desk.page.waitForFunction(
      (texts) => {
        const found = [...document.querySelectorAll(".finding .place")].map(({ textContent }) => textContent);
        const isChecked = document.querySelector(".findings .status :is(.good, .count)") !== null;
        return isChecked && JSON.stringify(found.sort()) === JSON.stringify(texts.sort());
      },
      wanted.map(({ said }) => said),
    );
    desk.asWritten = wanted;
  },
  async 悬停({ page, select }, _, [word, ...rest]) {
    await select(`标准 ${word}`);
    const box = await page
      .locator(".cm-line", { hasText: `标准 ${word}` })
      .locator(`span:text-is("${word}")`)
      .boundingBox();
    await page.mouse.move(5, 5);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const said = page.locator(".cm-tooltip-hover");
    for (const words of rest) await said.getByText(words).first().waitFor();
    await page.mouse.move(5, 5);
  },
  async 改正({ page, asWritten }, _, [code, mended]) {
    const { said } = asWritten.find((one) => one.code === code);
    const finding = page.locator(".finding").filter({ has: page.locator(".place", { hasText: said }) });
    await finding.locator(".line .small").click();
    await finding.locator(".fix button").first().click();
    await holds(page, mended);
  },
  async 补全({ page }, _, [typed, ...labels]) {
    await page.focus(".cm-content");
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(typed);
    if (!typed.endsWith(" ")) await page.keyboard.insertText(" ");
    await page.keyboard.press("Control+Space");
    const options = page.locator(".cm-tooltip-autocomplete li");
    for (const label of labels) await options.filter({ hasText: label }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Delete");
  },
  async 评估({ page, tab }, _, lines) {
    await tab("一个人");
    const form = page.locator(".person form");
    await form.locator(".field").first().waitFor();
    for (const one of lines) {
      const [label, ...value] = one.split(" ");
      const field = form.getByLabel(new RegExp(`^${label}(?: \\*)?$`, "u"));
      if (label === "身份")
        for (const name of value[0].split("、")) await form.getByLabel(name, { exact: true }).check();
      else if ((await field.count()) > 0) await field.fill(value[0]);
      else {
        const [place, said] =
          label === "依据" ? [".reasons b", value.join("")] : [`dt:text-is("${label}") + dd`, value.join(" ")];
        await page.locator(`.answer ${place}`).filter({ hasText: said }).first().waitFor();
      }
    }
  },
  async 写成用例({ page }, _, lines) {
    await page.click("text=写成用例");
    for (const line of lines) await holds(page, line);
  },
  async 用例({ page, tab }, _, lines) {
    await tab("用例");
    for (const line of lines) {
      const [mark, ...words] = line.split(" ");
      const [name, ...why] = mark === "✓" ? [words.join(" ")] : words.join(" ").split("：");
      const said = `${mark === "✓" ? "通过" : "不符"} ${name}`;
      const test = page.locator(".tests > li").filter({ has: page.getByRole("button", { name: said, exact: true }) });
      await test.waitFor();
      if (why.length > 0) await test.locator(".deeper", { hasText: why.join("：") }).waitFor();
    }
  },
};

/** Waits until the text has such a line. */
function holds(page, line) {
  return page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll(".cm-line")].some(({ textContent }) => textContent.trimEnd().startsWith(wanted)),
    line.trimEnd(),
  );
}

/** Typed mark by mark, brackets would close and lines indent themselves. */
async function paste(page, text) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
