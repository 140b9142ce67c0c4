// Runs the FSH compiler and returns what it made, as a map from file name to text.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fhirHome, igDir, modulesDir } from './layout.mjs';

// Each entry says why the message is no fault of ours. Any other warning fails the build.
const JUSTIFIED_WARNINGS = [
  // SUSHI always tries to add the newest HL7 tools package; it needs the network and we use nothing of it.
  /hl7\.fhir\.uv\.tools\.r4#latest/,
  // Menus belong to the HL7 publisher's web site, which this project does not use.
  /No "menu" property/,
  // For that web site too; in R4 they become parameters outside a required value set, an invalid guide.
  /The (copyrightYear|releaseLabel) configuration property is not set/,
];

/** @returns {Map<string, string>} file name below fhir-profiles ("X.json" or "example/X.json") to its text */
export function compileFsh() {
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'siklus-ig-'));
  try {
    runSushi(output);
    return collectResources(path.join(output, 'fsh-generated', 'resources'));
  } finally {
    fs.rmSync(output, { recursive: true, force: true });
  }
}

function runSushi(output) {
  const compiler = path.join(modulesDir, 'fsh-sushi', 'dist', 'app.js');
  const run = spawnSync(process.execPath, [compiler, 'build', igDir, '--snapshot', '-o', output], {
    // SUSHI sorts by the rules of the user's language: one language and one time zone for all.
    env: { ...process.env, HOME: fhirHome, USERPROFILE: fhirHome, LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8', TZ: 'UTC' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const problems = problemsIn(`${run.stdout}\n${run.stderr}`);
  if (run.status !== 0 || problems.length > 0) {
    const details = problems.length > 0 ? problems.join('\n') : `${run.stdout}\n${run.stderr}`;
    throw new Error(`SUSHI reports ${problems.length} problem(s):\n${details}`);
  }
}

/** SUSHI prints a problem on one line and its file and line number on the next lines. */
function problemsIn(log) {
  const lines = log.split('\n');
  return lines.flatMap((line, at) => {
    if (!/^(error|warn)\s/.test(line) || JUSTIFIED_WARNINGS.some((known) => known.test(line))) return [];
    const place = lines.slice(at + 1, at + 3).filter((next) => /^\s+(File|Line):/.test(next));
    return [[line, ...place].join('\n')];
  });
}

function collectResources(folder) {
  const files = fs.readdirSync(folder).sort();
  const examples = exampleFilesOf(folder, files);
  return new Map(
    files.map((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      const bytes = (name.startsWith('ImplementationGuide-') ? inPlainOrder(text) : text).trimEnd() + '\n';
      return [examples.has(name) ? `example/${name}` : name, bytes];
    }),
  );
}

/**
 * SUSHI sorts the list of resources by their titles as the machine's ICU sorts words; here by reference, as code units. It also leaves an empty list of parameters,
 * which JSON of FHIR does not allow.
 */
function inPlainOrder(text) {
  const guide = JSON.parse(text);
  const keyOf = (entry) => entry.reference.reference;
  guide.definition.resource.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  if (guide.definition.parameter?.length === 0) delete guide.definition.parameter;
  return JSON.stringify(guide, null, 2);
}

/** Only the ImplementationGuide knows which instance is an example and which is a definition. */
function exampleFilesOf(folder, files) {
  const guideFile = files.find((name) => name.startsWith('ImplementationGuide-'));
  const guide = JSON.parse(fs.readFileSync(path.join(folder, guideFile), 'utf8'));
  return new Set(
    guide.definition.resource
      .filter((entry) => entry.exampleBoolean || entry.exampleCanonical)
      .map((entry) => `${entry.reference.reference.replace('/', '-')}.json`),
  );
}
