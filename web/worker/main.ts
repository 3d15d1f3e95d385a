// One script for every worker of the page; its name says what it does. The compiler inside is there once.
switch (self.name) {
  case "server":
    void import("../../language-server/main-browser.js");
    break;
}
