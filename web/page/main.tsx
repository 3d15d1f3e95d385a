// The page begins: what the person chose before, the server, then what is shown.
import { render } from "preact";
import { App } from "./parts/app.js";
import { examples, filesOf } from "./examples.js";
import { createState, type Theme } from "./state.js";
import { remembered } from "./remembered.js";
import { Workbench } from "./workbench.js";
import { browserLocale, type Locale } from "./words.js";

const locale = remembered<Locale>("locale", ["zh", "en"]) ?? browserLocale();
const theme = remembered<Theme>("theme", ["auto", "light", "dark"]) ?? "auto";
const store = createState(locale, theme);
const workbench = new Workbench(store);
const [first] = examples();
if (first !== undefined) workbench.add(filesOf(first));
const root = document.getElementById("root");
if (root !== null) render(<App workbench={workbench} />, root);
