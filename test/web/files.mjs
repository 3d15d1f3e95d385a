// Files for stories: dropped on the page, and what it then says.

/** Drops files on the page as a person does. @param files of `{ name, bytes }` */
export async function drop(page, files) {
  await page.evaluate(
    (dropped) => {
      const data = new DataTransfer();
      for (const { name, bytes } of dropped)
        data.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: bytes.toString("base64") })),
  );
}

/** Waits until the line at the foot of the page says it. */
export function told(page, wanted) {
  return page.waitForFunction(
    (source) => new RegExp(source, "u").test(document.querySelector(".toast")?.textContent ?? ""),
    wanted.source,
  );
}

/** Waits until the notice of that path is the one in the editor, and has been checked. */
export async function shown(page, path) {
  await page.waitForFunction((wanted) => document.querySelector(".files-choice").value === wanted, path);
  await page.waitForSelector(".findings .status :is(.good, .count)");
}

/** Opens the menu of files and takes an entry. */
export async function choose(page, label) {
  await page.click(".menu summary");
  await page.click(`.menu button:text-is("${label}")`);
}
