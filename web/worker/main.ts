// One script for every worker of the page; its name says what it does. The compiler inside is there once.
if (self.name === "server") void import("../../language-server/main-browser.js");
else void import("../workshop/main.js");
