// Writes the examples that tell a story: docs/contoh/cerita and docs/contoh/kasus-tepi, JSON only.
//   node scripts/contoh.mjs           writes them
//   node scripts/contoh.mjs --check   changes nothing; fails when they are not what the scripts give
import fs from 'node:fs';
import path from 'node:path';
import { cerita } from './contoh/cerita.mjs';
import { kasusTepi } from './contoh/kasus-tepi.mjs';
import { contohDir } from './layout.mjs';

const wanted = new Map([...cerita(), ...kasusTepi()]);
const present = ['cerita', 'kasus-tepi'].flatMap((folder) => jsonFilesIn(folder));
const extra = present.filter((name) => !wanted.has(name));
const changed = [...wanted].filter(([name, text]) => !present.includes(name) || fs.readFileSync(path.join(contohDir, name), 'utf8') !== text);

if (process.argv.includes('--check')) {
  const drift = [...extra, ...changed.map(([name]) => name)];
  if (drift.length > 0) {
    console.error(`docs/contoh is out of date; run: npm --prefix ig run contoh\n  ${drift.join('\n  ')}`);
    process.exitCode = 1;
  } else {
    console.log(`docs/contoh is up to date (${wanted.size} files)`);
  }
} else {
  extra.forEach((name) => fs.rmSync(path.join(contohDir, name)));
  for (const [name, text] of changed) {
    fs.mkdirSync(path.dirname(path.join(contohDir, name)), { recursive: true });
    fs.writeFileSync(path.join(contohDir, name), text);
  }
  console.log(`docs/contoh: ${wanted.size} files, ${changed.length} written, ${extra.length} removed`);
}

function jsonFilesIn(folder) {
  const root = path.join(contohDir, folder);
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.json'));
}
