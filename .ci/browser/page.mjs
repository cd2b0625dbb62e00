// Checks a page in Chromium: no console messages, no axe-core violations, no horizontal scrolling and no small text.
// Every control must be reachable by keyboard, and the printed page must be complete.
// Usage: node page.mjs CHROMIUM PAGE FOLDER, with playwright-core and axe-core installed in the same folder.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, page, folder] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const SMALLEST_TEXT = 12;
// A4 without its margins, in pixels: portrait and landscape.
const PRINTED_WIDTH = 672;
const PRINTED_LANDSCAPE = 986;
const VIEWS = [
  { name: "1280-light", width: 1280, colorScheme: "light" },
  { name: "1280-dark", width: 1280, colorScheme: "dark" },
  { name: "320-light", width: 320, colorScheme: "light" },
  { name: "320-dark", width: 320, colorScheme: "dark" },
  { name: "print", width: PRINTED_WIDTH, colorScheme: "light", media: "print" },
];

let passed = 0;
let failed = 0;

function report(name, faults) {
  console.log(`${faults.length === 0 ? "ok" : "FAILED"}: ${name}`);
  faults.forEach((fault) => console.log(`    ${fault}`));
  if (faults.length === 0) {
    passed++;
  } else {
    failed++;
  }
}

async function open(browser, view) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
    reducedMotion: "reduce",
  });
  const tab = await context.newPage();
  const messages = [];
  const requests = [];
  tab.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => messages.push(`error: ${error.message}`));
  tab.on("request", (request) => requests.push(request.url()));
  if (view.media) {
    await tab.emulateMedia({ media: view.media });
  }
  await tab.goto(pathToFileURL(page).href, { waitUntil: "load" });
  return { tab, messages, requests };
}

async function axeViolations(tab) {
  await tab.evaluate(axe);
  const { violations, passes } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  if (passes.length === 0) {
    return ["axe-core checked nothing"];
  }
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

// Returns the width of a page that exceeds the window, and the elements that overflow. Scroll containers are allowed.
function horizontalScroll() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) {
    return [];
  }
  const parts = [...document.body.querySelectorAll("*")]
    .filter((part) => !part.closest(".scroll > *") && part.getBoundingClientRect().right > root.clientWidth + 0.5)
    .map((part) => `${part.tagName} ${part.className} ends at ${part.getBoundingClientRect().right}`);
  return [`the page is ${root.scrollWidth} wide, but the window only ${root.clientWidth}`, ...parts.slice(0, 10)];
}

function smallText(least) {
  const parts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const part = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() !== "" && part.getBoundingClientRect().width > 0) {
      parts.add(part);
    }
  }
  return [...parts]
    .filter((part) => parseFloat(getComputedStyle(part).fontSize) < least)
    .map((part) => `${getComputedStyle(part).fontSize}: ${part.textContent.trim()}`);
}

// SVG does not wrap text, so labels may overflow the picture or overlap.
function pictureText() {
  const faults = [];
  for (const picture of document.querySelectorAll("svg")) {
    const frame = picture.getBoundingClientRect();
    const words = [...picture.querySelectorAll("text")]
      .filter((text) => getComputedStyle(text).display !== "none")
      .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }));
    words
      .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
      .forEach(({ text }) => faults.push(`"${text}" overflows its picture`));
    words.forEach((one, i) =>
      words.slice(i + 1).forEach((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 4) {
          faults.push(`"${one.text}" and "${other.text}" overlap`);
        }
      }),
    );
  }
  return faults;
}

// Returns the elements that the Tab key reaches, in order, from the top of the page.
async function tabbed(tab) {
  const most = await tab.evaluate(() => document.querySelectorAll("a[href], [tabindex='0']").length);
  const reached = [];
  for (let i = 0; i < most; i++) {
    await tab.keyboard.press("Tab");
    reached.push(
      await tab.evaluate(() => {
        const part = document.activeElement;
        const box = part.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const style = getComputedStyle(part);
        return {
          name: part.getAttribute("href") ?? part.getAttribute("aria-labelledby") ?? part.tagName,
          region: part.matches(".scroll"),
          skip: part.matches(".skip"),
          seen: inView && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        };
      }),
    );
  }
  return reached;
}

async function keyboardFaults(tab) {
  const reached = await tabbed(tab);
  const faults = reached.filter(({ seen }) => !seen).map(({ name }) => `${name} is reached without a visible focus`);
  if (!reached[0]?.skip) {
    faults.push(`the first thing reached is ${reached[0]?.name}, not the skip link`);
  }
  const regions = await tab.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((part) => ["auto", "scroll"].includes(getComputedStyle(part).overflowX))
      .map((part) => part.getAttribute("aria-labelledby") ?? part.tagName),
  );
  const reachedRegions = reached.filter(({ region }) => region).map(({ name }) => name);
  regions
    .filter((name) => !reachedRegions.includes(name))
    .forEach((name) => faults.push(`${name} scrolls but is not reached`));
  return faults;
}

async function skipFaults(tab) {
  await tab.evaluate(() => document.activeElement?.blur());
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.locator(".skip").focus();
  await tab.keyboard.press("Enter");
  const focused = await tab.evaluate(() => document.activeElement.tagName);
  return focused === "MAIN" ? [] : [`the skip link leads to ${focused}`];
}

// A table that scrolls on the screen must not be cut off on paper.
function cutOff(wide) {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll("table, svg")]
    .filter((part) => (part.closest(".wide") !== null) === wide)
    .filter((part) => part.getBoundingClientRect().right > width + 0.5)
    .map((part) => `${part.querySelector("caption, title").textContent.trim()} is cut off on paper`);
}

async function checkOnPaper(tab, named) {
  const portrait = await tab.evaluate(cutOff, false);
  await tab.setViewportSize({ width: PRINTED_LANDSCAPE, height: PRINTED_WIDTH });
  report(named("no table or picture is cut off"), [...portrait, ...(await tab.evaluate(cutOff, true))]);
  await tab.setViewportSize({ width: PRINTED_WIDTH, height: PRINTED_LANDSCAPE });
  const pdf = await tab.pdf({ preferCSSPageSize: true, tagged: true, path: `${folder}/print.pdf` });
  report(named("printed as PDF"), pdf.subarray(0, 5).toString() === "%PDF-" ? [] : ["the output is not a PDF"]);
}

async function checkOnScreen(tab, named) {
  report(named("no horizontal scrolling"), await tab.evaluate(horizontalScroll));
  report(named("every control is reached by keyboard, the skip link first"), await keyboardFaults(tab));
  report(named("the skip link leads to the main content"), await skipFaults(tab));
  await tab.evaluate(() => document.activeElement?.blur());
}

async function check(browser, view) {
  const { tab, messages, requests } = await open(browser, view);
  const named = (what) => `${view.name}: ${what}`;
  report(named("no axe-core violations"), await axeViolations(tab));
  report(named(`no text below ${SMALLEST_TEXT} pixels`), await tab.evaluate(smallText, SMALLEST_TEXT));
  report(named("labels of pictures neither overlap nor overflow"), await tab.evaluate(pictureText));
  await (view.media === "print" ? checkOnPaper : checkOnScreen)(tab, named);
  await tab.screenshot({ path: `${folder}/${view.name}.png`, fullPage: true });
  report(named("no console messages"), messages);
  report(named("no other requests"), requests.slice(1));
  await tab.context().close();
}

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const view of VIEWS) {
    await check(browser, view);
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
