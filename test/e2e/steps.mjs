// A story's steps: each ends with a picture, and one that fails says which it was.

/** `step(title, act)` of a page; pictures go to the folder `pictures`. */
export function stepping(page, { name, pictures }) {
  return async (title, act) => {
    try {
      await act();
      await page.screenshot({ path: `${pictures}${title}.png` });
      console.log(`${name}: ${title}`);
    } catch (error) {
      await page.screenshot({ path: `${pictures}failed-${title}.png` });
      throw new Error(`${title}: ${error.message.split("\n").slice(0, 4).join(" | ")}`);
    }
  };
}

/** A person too presses again where what was under the pointer has just moved. */
export async function again(act) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
