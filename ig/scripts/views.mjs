// The flat tables' definitions: ig/views/<id>.json -> fhir-profiles/views/ViewDefinition-<id>.json. ViewDefinition is no
// resource of R4, so the compiler cannot make them and the server cannot store them among the guide's definitions: they
// travel in a folder of their own, which its loader of definitions does not look into.
import fs from 'node:fs';
import path from 'node:path';
import { viewsDir } from './layout.mjs';

/** @returns {Map<string, string>} file name below fhir-profiles to its text */
export function collectViews() {
  const files = fs.readdirSync(viewsDir).filter((name) => name.endsWith('.json')).sort();
  return new Map(files.map((name) => [`views/ViewDefinition-${name}`, canonicalText(name)]));
}

/** The same bytes however the source is laid out. */
function canonicalText(name) {
  const view = JSON.parse(fs.readFileSync(path.join(viewsDir, name), 'utf8'));
  if (view.resourceType !== 'ViewDefinition' || `${view.id}.json` !== name) {
    throw new Error(`ig/views/${name}: expected a ViewDefinition with the id ${path.basename(name, '.json')}`);
  }
  return JSON.stringify(view, null, 2) + '\n';
}
