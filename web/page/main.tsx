// The page begins: what the person chose before, the server, then what is shown.
import { render } from "preact";
import { examples, filesOf } from "./examples.js";
import { isStudio, openStudio } from "./files/studio.js";
import { watchFiles } from "./files/watch.js";
import { linkedIn } from "./link.js";
import { App } from "./parts/app.js";
import { remembered } from "./remembered.js";
import { createState, type Theme } from "./state.js";
import { Workbench } from "./workbench.js";
import { browserLocale, type Locale } from "./words.js";

const locale = remembered<Locale>("locale", ["zh", "en"]) ?? browserLocale();
const theme = remembered<Theme>("theme", ["auto", "light", "dark"]) ?? "auto";
const workbench = new Workbench(createState(locale, theme));
const { example, text } = linkedIn(location.hash);
const first = examples().find(({ name }) => name === example) ?? examples()[0];
if (isStudio()) void openStudio(workbench);
else if (text !== null) workbench.add([{ path: "link.policy", text, saved: text, handle: null }]);
else if (first !== undefined) workbench.add(filesOf(first));
watchFiles(workbench);
const root = document.getElementById("root");
if (root !== null) render(<App workbench={workbench} />, root);
