// Compiles ig/input/fsh and ig/views to fhir-profiles/, which is committed so that building the server needs no Node.
//   node scripts/build.mjs           writes fhir-profiles/
//   node scripts/build.mjs --check   changes nothing; fails when fhir-profiles/ is not what the sources give
import fs from 'node:fs';
import path from 'node:path';
import { ensurePackageCache } from './fhir-cache.mjs';
import { profilesDir } from './layout.mjs';
import { compileFsh } from './sushi.mjs';
import { collectViews } from './views.mjs';

try {
  ensurePackageCache();
  const wanted = new Map([...compileFsh(), ...collectViews()]);
  if (process.argv.includes('--check')) failOnDrift(wanted);
  else write(wanted);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}

function write(wanted) {
  for (const name of committedFiles()) {
    if (!wanted.has(name)) fs.rmSync(path.join(profilesDir, name));
  }
  for (const [name, text] of wanted) {
    const file = path.join(profilesDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  console.log(`fhir-profiles: ${wanted.size} files written`);
}

function failOnDrift(wanted) {
  const drift = driftBetween(wanted, committedFiles());
  if (drift.length > 0) {
    throw new Error(`fhir-profiles is out of date; run: npm --prefix ig run build\n${drift.join('\n')}`);
  }
  console.log(`fhir-profiles is up to date (${wanted.size} files)`);
}

function driftBetween(wanted, committed) {
  const extra = committed.filter((name) => !wanted.has(name)).map((name) => `  extra    ${name}`);
  const changed = [...wanted].flatMap(([name, text]) => {
    const file = path.join(profilesDir, name);
    if (!fs.existsSync(file)) return [`  missing  ${name}`];
    return fs.readFileSync(file, 'utf8') === text ? [] : [`  differs  ${name}`];
  });
  return [...changed, ...extra];
}

function committedFiles() {
  if (!fs.existsSync(profilesDir)) return [];
  return fs
    .readdirSync(profilesDir, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'));
}
