// Every tab answers: a person, payments, tests, verification, comparison, the report as PDF, a roster of 100,000 rows, exports.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";

const sheet = readFileSync(new URL("../../../examples/rosters/qingxi-2025.csv", import.meta.url), "utf8");
const command = fileURLToPath(new URL("../../../command/zhengce.cjs", import.meta.url));
const policy = fileURLToPath(new URL("../../../examples/fictional/qingxi-2025.policy", import.meta.url));
const ROWS = 100_000;

export async function story({ page, tab, shows, pictures }) {
  await tab("一个人");
  await page.fill(".field input.day >> nth=0", "2024年10月8日");
  await page.fill(".field input.day >> nth=1", "19800501");
  for (const box of await page.$$(".field input[type=number]")) await box.fill("0");
  await page.getByLabel("本县户籍").selectOption("true");
  await page.getByLabel("低保对象", { exact: true }).check();
  await shows(/个人实缴\s*100元/u);
  await page.screenshot({ path: `${pictures}person.png` });

  await tab("应缴表");
  await page.waitForSelector("#panel table td strong");
  await tab("用例");
  await shows(/15 个用例，通过 15 个/u);
  await tab("核验");
  await shows(/还没有计算/u);
  await page.click("#panel .primary");
  await shows(/晚缴费，个人实缴不会变少/u);
  assert.equal(await page.locator(".question b.bad").count(), 0);

  await tab("与上年比较");
  await page.click("#panel .primary");
  await page.frameLocator(".sheet-frame").getByRole("heading").first().waitFor({ timeout: 90_000 });

  await tab("签发报告");
  await page.click("#panel .primary");
  await page.frameLocator(".sheet-frame").locator("text=签发审阅报告").first().waitFor({ timeout: 90_000 });
  // The button prints the report, and nothing else of the page.
  await page.evaluate(() => {
    const own = document.querySelector(".sheet-frame").contentWindow;
    own.print = () => (document.body.dataset.printed = own.document.title);
  });
  await page.click("#panel button:text-is('打印，或存为 PDF')");
  assert.match(await page.getAttribute("body", "data-printed"), /签发审阅报告/u);
  // As the browser prints it: the report alone, on paper.
  const html = await page.getAttribute(".sheet-frame", "srcdoc");
  const paper = await page.context().newPage();
  await paper.setContent(html);
  const pdf = await paper.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await paper.close();

  await tab("名册");
  const [head, ...lines] = sheet.trimEnd().split("\n");
  const many = Array.from({ length: ROWS }, (_, index) => lines[index % lines.length]);
  await page.setInputFiles("#panel input[type=file]", {
    name: "全县.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...many].join("\n")),
  });
  const begun = performance.now();
  await page.click("#panel .primary");
  await page.waitForSelector("#panel progress");
  // A record of the sheet may hold a line break: lines are not rows.
  await shows(/算完 (?:99|100)\d{3} 行/u);
  console.log(`  ${ROWS} rows in ${Math.round(performance.now() - begun)} ms`);
  await page.screenshot({ path: `${pictures}roster.png` });
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=下载 全县-结果.xlsx")]);
  assert.equal(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
    "PK",
  );

  await tab("输出");
  await page.selectOption("#panel select >> nth=0", "modules");
  await shows(/export function assess/u);
  await page.selectOption("#panel select >> nth=1", "qingxi-2025.d.ts");
  await shows(/export declare function assess/u);
  const [archive] = await Promise.all([page.waitForEvent("download"), page.click("text=下载 qingxi-2025.zip")]);
  const packed = unzipSync(readFileSync(await archive.path()));
  const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
  execFileSync(process.execPath, [command, "compile", policy, "-o", folder], { stdio: "pipe" });
  // The same modules, to the byte, as the command line writes; their maps name the notice from where they stand.
  for (const [name, bytes] of Object.entries(packed))
    if (!name.endsWith(".map")) assert.equal(strFromU8(bytes), readFileSync(join(folder, name), "utf8"), name);
  assert.ok(Object.keys(packed).length >= 8);
  rmSync(folder, { recursive: true });
  await page.selectOption("#panel select >> nth=0", "schema");
  await shows(/"\$schema"/u);
  await page.selectOption("#panel select >> nth=0", "sql");
  await shows(/SELECT/iu);
}
