// What a reader of the guide's site may rely on, tried in a real browser. Prints a line for each claim, and the counts at the end.
import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const LARGEST_PAGE = 300_000;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
// Hundreds of pages look alike: of each kind so many are opened, evenly spread. Links and sizes are checked on every page.
const OF_A_KIND = Number(process.env.SIKLUS_OF_A_KIND ?? 1);
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const folder = resolve(process.argv[2] ?? '');
const shots = process.env.SIKLUS_SCREENSHOTS;
const started = Date.now();
const counts = { claims: 0, failed: 0, opened: 0, contrast: 0, links: 0 };

function claim(holds, what, detail = '') {
  counts.claims++;
  if (holds) {
    console.log(`ok      ${what}`);
  } else {
    counts.failed++;
    console.log(`FAILED  ${what}${detail ? `: ${detail}` : ''}`);
  }
}

/** "Observation-x.html" and "Observation-y.html" are of one kind, as are all stages and all forms; other pages are their own. */
function kind(page) {
  const dash = page.indexOf('-');
  return dash > 0 ? page.slice(0, dash) : page;
}

function sample(pages) {
  const kinds = new Map();
  for (const page of pages) kinds.set(kind(page), [...(kinds.get(kind(page)) ?? []), page]);
  return [...kinds.values()].flatMap((all) => {
    const few = Math.min(OF_A_KIND, all.length);
    return Array.from({ length: few }, (_, i) => all[Math.floor((i * all.length) / few)]);
  });
}

async function tree(at, prefix = '') {
  const found = [];
  for (const entry of await readdir(at, { withFileTypes: true })) {
    if (entry.isDirectory()) found.push(...(await tree(join(at, entry.name), `${prefix}${entry.name}/`)));
    else found.push(prefix + entry.name);
  }
  return found.sort();
}

/** All that goes wrong without anybody looking: messages of the console, requests that fail. */
function troubles(page) {
  const seen = [];
  page.on('console', (message) => message.type() === 'error' && seen.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left takes its pending requests with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => response.status() >= 400 && seen.push(`${response.url()}: ${response.status()}`));
  return seen;
}

async function sizes(pages) {
  const large = [];
  for (const page of pages) {
    const { size } = await stat(join(folder, page));
    if (size >= LARGEST_PAGE) large.push(`${page} ${size}`);
  }
  claim(large.length === 0, `${pages.length} pages are under ${LARGEST_PAGE} bytes`, large.join(', '));
}

/** Every link of every page, in the way the browser reads the page. */
async function links(browser, base, files) {
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(`${base}index.html`);
  const places = new Map();
  const broken = [];
  const followed = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { hrefs, ids } = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'text/html');
      const at = (element) => element.getAttribute('href') ?? element.getAttribute('src');
      return {
        hrefs: [...new Set([...read.querySelectorAll('[href],[src]')].map(at))],
        ids: [...read.querySelectorAll('[id],a[name]')].map((element) => element.id || element.getAttribute('name')),
      };
    }, await readFile(join(folder, file), 'utf8'));
    places.set(file, new Set(ids));
    hrefs.filter((href) => !/^(https?|mailto|data):/i.test(href)).forEach((href) => followed.push([file, href]));
  }
  const known = new Set(files);
  for (const [from, href] of followed) {
    const [path, anchor] = href.split('#');
    const target = path === '' ? from : decodeURIComponent(path);
    if (!known.has(target)) broken.push(`${from} -> ${href}`);
    else if (anchor && places.has(target) && !places.get(target).has(decodeURIComponent(anchor))) broken.push(`${from} -> ${href} (no such place)`);
  }
  counts.links = followed.length;
  claim(broken.length === 0, `${followed.length} links inside the site lead somewhere`, broken.slice(0, 20).join(', '));
  await page.close();
}

/** Opens a page in one width and one scheme: nothing overflows, nothing is too pale. */
async function look(page, base, name, size, scheme, found) {
  await page.setViewportSize(size);
  await page.goto(base + name);
  counts.opened++;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) found.overflow.push(`${name} at ${size.width}: ${wide} px`);
  if (shots) {
    await page.screenshot({ path: join(shots, `${name.replace('.html', '')}-${size.width}-${scheme}.png`), fullPage: size === PHONE && scheme === 'light' });
  }
  if (size !== PHONE) return;
  await page.addScriptTag({ path: AXE }).catch(() => page.evaluate(axeSource));
  const result = await page.evaluate(() => window.axe.run(document, { runOnly: ['color-contrast', 'link-name', 'button-name', 'label', 'duplicate-id-aria', 'aria-valid-attr-value', 'html-has-lang', 'scrollable-region-focusable', 'svg-img-alt'] }));
  counts.contrast += result.passes.filter((rule) => rule.id === 'color-contrast').flatMap((rule) => rule.nodes).length;
  for (const violation of result.violations) {
    found.access.push(`${name} (${scheme}) ${violation.id}: ${violation.nodes.slice(0, 2).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
  }
  const pale = scheme && (await page.evaluate(palestDrawing));
  if (pale && pale.ratio < 4.5) found.access.push(`${name} (${scheme}) drawing: "${pale.text}" has contrast ${pale.ratio.toFixed(2)}`);
}

/** axe does not look at text in drawings: its fill against the background that the style sheet names, the palest one. */
function palestDrawing() {
  const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (text) => {
    const box = text.getBBox();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const shapes = [...text.ownerSVGElement.querySelectorAll('rect,circle')].filter((shape) => {
      const around = shape.getBBox();
      return getComputedStyle(shape).fill !== 'none' && middle.x > around.x && middle.x < around.x + around.width && middle.y > around.y && middle.y < around.y + around.height;
    });
    const shape = shapes.filter((one) => one.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
    return parse(shape ? getComputedStyle(shape).fill : getComputedStyle(document.body).backgroundColor);
  };
  let palest = null;
  for (const text of document.querySelectorAll('svg text')) {
    if (!text.getBBox().width || text.getAttribute('transform')) continue;
    const [a, b] = [light(parse(getComputedStyle(text).fill).slice(0, 3)), light(behind(text).slice(0, 3))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (!palest || ratio < palest.ratio) palest = { ratio, text: text.textContent.slice(0, 40) };
  }
  return palest;
}

async function everyKind(browser, base, pages) {
  const found = { overflow: [], access: [] };
  const seen = [];
  for (const scheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    const trouble = troubles(page);
    for (const name of pages) {
      for (const size of [DESK, PHONE]) await look(page, base, name, size, scheme, found);
    }
    seen.push(...trouble);
    await context.close();
  }
  const what = `${pages.length} pages of every kind, two widths, two schemes`;
  claim(found.overflow.length === 0, `${what}: no page is wider than the window`, found.overflow.join(', '));
  claim(found.access.length === 0, `${what}: ${counts.contrast} texts have enough contrast, names and labels are there`, found.access.join('\n        '));
  claim(seen.length === 0, `${what}: no error in the console`, seen.join('\n        '));
}

/** With the policy of the server in force, as a reader meets it. */
async function reader(browser, base, where) {
  const context = await browser.newContext({ colorScheme: 'light', viewport: DESK });
  const page = await context.newPage();
  const trouble = troubles(page);
  const shown = () => page.locator('h1').innerText();

  await page.goto(`${base}index.html`);
  claim((await page.locator('#kotak-bagian a').count()) >= 3, `${where}: the front page has its sections`);
  await page.locator('#kotak-bagian a[href="siklus-hidup.html"]').click();
  await page.locator('.cards a').first().click();
  claim(/tahap-.*\.html/.test(page.url()) && (await page.locator('svg.timeline').count()) > 0, `${where}: by clicks from the front page to a timeline`, page.url());
  claim(await page.locator('.trail a[href="siklus-hidup.html"]').isVisible(), `${where}: the breadcrumb leads back`);

  for (const [query, expected] of [['imunisasi', /imunisasi|immuni/i], ['blood pressure', /tekanan-darah|sistolik|diastolik/i], ['srq-20', /srq-20/i]]) {
    await page.locator('#kotak-kata').fill(query);
    const first = page.locator('#kotak-hasil li a').first();
    await first.waitFor({ timeout: 5000 }).catch(() => {});
    const hrefs = await page.locator('#kotak-hasil li a').evaluateAll((all) => all.map((a) => a.getAttribute('href') + ' ' + a.textContent));
    claim(hrefs.slice(0, 5).some((href) => expected.test(href)), `${where}: the search finds "${query}"`, hrefs.slice(0, 5).join(', '));
  }
  await page.locator('#kotak-kata').press('ArrowDown');
  await page.locator('#kotak-kata').press('Enter');
  await page.waitForURL(/srq-20|\.html/);
  claim(/srq-20/.test(page.url()), `${where}: the keyboard opens what was found`, page.url());

  const indonesian = await shown();
  await page.goto(`${base}siklus-hidup.html`);
  const title = await shown();
  await page.locator('#kotak-bahasa').click();
  claim((await shown()) !== title && (await page.evaluate(() => document.documentElement.lang)) === 'en', `${where}: the switch shows English`);
  claim((await page.locator('main [lang="id"]:visible').count()) === 0, `${where}: and hides the Indonesian`);
  await page.goto(`${base}formulir.html`);
  claim((await shown()) === 'Forms', `${where}: English is remembered on the next page`, await shown());
  await page.locator('#kotak-bahasa').click();
  claim((await shown()) === 'Formulir', `${where}: and back to Indonesian`, await shown());

  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.locator('#kotak-warna').click();
  const dark = await background();
  await page.goto(`${base}index.html`);
  claim(dark !== light && (await background()) === dark, `${where}: dark colours are switched on and remembered`, `${light} ${dark}`);

  await page.setViewportSize(PHONE);
  claim(!(await page.locator('#kotak-bagian').isVisible()), `${where}: on a phone the sections are folded`);
  await page.locator('#kotak-menu').click();
  claim(await page.locator('#kotak-bagian a').first().isVisible(), `${where}: and the menu unfolds them`);
  claim(indonesian.length > 0 && trouble.length === 0, `${where}: no error in the console`, trouble.join('\n        '));
  await context.close();
}

async function withoutScript(browser, base) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESK });
  const page = await context.newPage();
  await page.goto(`${base}siklus-hidup.html`);
  claim((await page.locator('h1').innerText()) === 'Siklus hidup', 'without scripts: Indonesian is shown', await page.locator('h1').innerText());
  claim(!(await page.locator('#kotak-cari').isVisible()), 'without scripts: no box that would do nothing');
  await context.close();
}

const axeSource = await readFile(AXE, 'utf8');
const files = await tree(folder);
const pages = files.filter((name) => name.endsWith('.html'));
if (shots) await mkdir(shots, { recursive: true });
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: process.env.SIKLUS_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  claim(pages.includes('index.html'), `${pages.length} pages, the front page among them`);
  await sizes(pages);
  await links(browser, server.base, files);
  await reader(browser, server.base, 'http');
  await reader(browser, `${pathToFileURL(folder).href}/`, 'file');
  await withoutScript(browser, server.base);
  await everyKind(browser, server.base, sample(pages));
} finally {
  await browser.close();
  await server.close();
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`browser: ${counts.claims - counts.failed} of ${counts.claims} claims hold; ${pages.length} pages, ${counts.links} links, ${counts.opened} openings, ${counts.contrast} texts measured, ${seconds} s`);
process.exit(counts.failed === 0 ? 0 : 1);
