// Where things are. Every path of the toolchain is decided here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const igDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const modulesDir = path.join(igDir, 'node_modules');
export const viewsDir = path.join(igDir, 'views');
export const contohDir = path.resolve(igDir, '..', 'docs', 'contoh');
export const profilesDir = path.resolve(igDir, '..', 'fhir-profiles');

// SUSHI and the judge read <home>/.fhir/packages. A private home keeps the build away from whatever the
// user's own package cache holds, so that a build gives the same result on every machine.
export const fhirHome = path.join(igDir, '.fhir-home');
export const packageCache = path.join(fhirHome, '.fhir', 'packages');
