// Fails when fhir-profiles/ is not what the sources give. It builds the guide a second time to compare: from a copy of the
// sources in another directory, in another language and time zone, so that bytes which depend on any of them are noticed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { ensurePackageCache } from './fhir-cache.mjs';
import { fhirHome, igDir, modulesDir, profilesDir } from './layout.mjs';

const ELSEWHERE = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
const SOURCES = ['english.tsv', 'input', 'package.json', 'scripts', 'sushi-config.yaml', 'terminology', 'views'];

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'siklus ig '));
try {
  const drift = driftBetween(hashesOf(buildIn(home)), hashesOf(profilesDir));
  if (drift.length > 0) {
    throw new Error(`fhir-profiles is out of date; run: npm --prefix ig run build\n${drift.join('\n')}`);
  }
  console.log(`fhir-profiles is up to date (${hashesOf(profilesDir).size} files), and the same when built elsewhere`);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}

/** @returns the folder of what was compiled */
function buildIn(folder) {
  const copy = path.join(folder, 'ig');
  ensurePackageCache();
  SOURCES.forEach((name) => fs.cpSync(path.join(igDir, name), path.join(copy, name), { recursive: true }));
  fs.symlinkSync(fs.realpathSync(modulesDir), path.join(copy, 'node_modules'), 'dir');
  fs.symlinkSync(fhirHome, path.join(copy, path.basename(fhirHome)), 'dir');
  const build = spawnSync(process.execPath, [path.join(copy, 'scripts', 'build.mjs')], { env: { ...process.env, ...ELSEWHERE }, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
  return path.join(folder, path.basename(profilesDir));
}

/** @returns {Map<string, string>} file name to SHA-256 */
function hashesOf(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  return new Map(
    names
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, createHash('sha256').update(fs.readFileSync(path.join(folder, name))).digest('hex')]),
  );
}

function driftBetween(wanted, committed) {
  const extra = [...committed.keys()].filter((name) => !wanted.has(name)).map((name) => `  extra    ${name}`);
  const changed = [...wanted].flatMap(([name, hash]) => {
    if (!committed.has(name)) return [`  missing  ${name}`];
    return committed.get(name) === hash ? [] : [`  differs  ${name}`];
  });
  return [...changed, ...extra];
}
