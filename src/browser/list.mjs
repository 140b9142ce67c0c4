// The printed list of a month in a real browser: its own style and nothing else is let in, it fits A4, and it can be read.
//   node src/browser/list.mjs PAGE.html        exit status 0 when every claim holds; SIKLUS_SCREENSHOTS: a folder for pictures and the PDF
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = await readFile(process.argv[2]);
const shots = process.env.SIKLUS_SCREENSHOTS;
const counts = { claims: 0, failed: 0 };

function claim(holds, what, detail = '') {
  counts.claims++;
  if (!holds) counts.failed++;
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${what}${holds || !detail ? '' : `: ${detail}`}`);
}

// As the server does it: the style between the tags, by its hash.
const style = html.toString('utf8').match(/<style>([^]*?)<\/style>/)[1];
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
const server = createServer((request, response) => {
  response.writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': policy });
  response.end(request.url === '/' ? html : '');
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.SIKLUS_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  if (shots) await mkdir(shots, { recursive: true });
  for (const [name, size] of [['desk', { width: 1200, height: 1700 }], ['phone', { width: 390, height: 800 }]]) {
    const page = await browser.newPage({ viewport: size });
    const trouble = [];
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && trouble.push(message.text()));
    page.on('request', (request) => request.url() !== base && !request.url().endsWith('/favicon.ico') && trouble.push(request.url()));
    await page.goto(base);
    const found = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      box: getComputedStyle(document.querySelector('.box')).borderTopStyle,
      persons: document.querySelectorAll('tbody.person').length,
    }));
    claim(found.box === 'solid', `${name}: the policy lets the page's own style in`);
    claim(found.wide <= 0, `${name}: nothing is wider than the window`, `${found.wide} px`);
    claim(found.persons > 0, `${name}: ${found.persons} persons`);
    claim(trouble.length === 0, `${name}: no error, and nothing is fetched`, trouble.join(', '));
    if (shots) await page.screenshot({ path: join(shots, `list-${name}.png`) });
    await page.close();
  }
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1200, height: 1700 } });
  const page = await context.newPage();
  await page.goto(base);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['color-contrast', 'html-has-lang', 'document-title', 'th-has-data-cells', 'list', 'listitem'] }));
  claim(violations.length === 0, 'names, headings and contrast are there', violations.map((one) => `${one.id}: ${one.nodes[0].target}`).join(', '));
  await page.emulateMedia({ media: 'print' });
  // A4 less the margins of the page, in CSS pixels.
  await page.setViewportSize({ width: Math.floor(((210 - 24) / 25.4) * 96), height: 1000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  claim(wide <= 0, 'print: the table fits between the margins of A4', `${wide} px`);
  await page.goto(base);
  const pdf = await page.pdf({ preferCSSPageSize: true, path: shots ? join(shots, 'list.pdf') : undefined });
  const box = pdf.toString('latin1').match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/);
  claim(box && Math.abs(box[1] - 595) < 2 && Math.abs(box[2] - 842) < 2, 'print: the sheets are A4, upright', box?.[0]);
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g).length;
  claim(sheets > 0, `print: ${sheets} sheets`);
} finally {
  await browser.close();
  server.close();
}
console.log(`list: ${counts.claims - counts.failed} of ${counts.claims} claims hold`);
process.exit(counts.failed === 0 ? 0 : 1);
