// Compiles ig/input/fsh, ig/english.tsv and ig/views to fhir-profiles/, which is committed so that building the server needs no Node.
import fs from 'node:fs';
import path from 'node:path';
import { withEnglish } from './english.mjs';
import { ensurePackageCache } from './fhir-cache.mjs';
import { profilesDir } from './layout.mjs';
import { compileFsh } from './sushi.mjs';
import { collectViews } from './views.mjs';

try {
  ensurePackageCache();
  write(new Map([...withEnglish(compileFsh()), ...collectViews()]));
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}

function write(wanted) {
  for (const name of present()) {
    if (!wanted.has(name)) fs.rmSync(path.join(profilesDir, name));
  }
  for (const [name, text] of wanted) {
    const file = path.join(profilesDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  console.log(`fhir-profiles: ${wanted.size} files written`);
}

function present() {
  if (!fs.existsSync(profilesDir)) return [];
  return fs
    .readdirSync(profilesDir, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'));
}
