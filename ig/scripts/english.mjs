// Writes the English of plans, services and forms beside their Indonesian, as translation extensions. The FSH says each
// text once, in Indonesian. A service is called in English as its code is in CodeSystem/layanan or jangkar; all other
// texts have their English in ig/english.tsv. A text without English fails the build, and so does a line without a text.
import fs from 'node:fs';
import path from 'node:path';
import { igDir } from './layout.mjs';

const TABLE = path.join(igDir, 'english.tsv');
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/**
 * @param {Map<string, string>} files file name to text
 * @returns {Map<string, string>} the same with translations
 */
export function withEnglish(files) {
  const definitions = [...files].filter(([name]) => !name.includes('/'));
  const named = new Map(definitions.filter(([name]) => name.startsWith('CodeSystem-')).flatMap(([, text]) => [...namesIn(JSON.parse(text))]));
  const table = readTable();
  const problems = [];
  const used = new Set();

  const englishOf = (text, code, file) => {
    const name = code && named.get(`${code.system}|${code.code}`);
    if (name && name.display === text) return name.english;
    if (!table.has(text)) problems.push(`${file}: "${text}" has no English; add a line to ig/english.tsv`);
    used.add(text);
    return table.get(text);
  };
  const withTitle = (file) => (action) => {
    const titled = translated(action, 'title', englishOf(action.title, action.code?.[0]?.coding?.[0], file));
    return titled.action ? { ...titled, action: titled.action.map(withTitle(file)) } : titled;
  };
  const withText = (file) => (item) => {
    const said = translated(item, 'text', englishOf(item.text, undefined, file));
    return said.item ? { ...said, item: said.item.map(withText(file)) } : said;
  };
  const changes = {
    PlanDefinition: (plan, file) => ({ ...plan, action: plan.action.map(withTitle(file)) }),
    ActivityDefinition: (activity, file) => translated(activity, 'title', englishOf(activity.title, activity.code?.coding?.[0], file)),
    Questionnaire: (form, file) => ({ ...form, item: form.item.map(withText(file)) }),
  };

  const result = new Map(
    [...files].map(([name, text]) => {
      const change = name.includes('/') ? undefined : changes[name.split('-')[0]];
      return [name, change ? JSON.stringify(change(JSON.parse(text), name), null, 2) + '\n' : text];
    }),
  );
  [...table.keys()].filter((text) => !used.has(text)).forEach((text) => problems.push(`ig/english.tsv: nothing says "${text}"`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return result;
}

/** The translation follows its text, where readers of JSON look for it; a text that is the same in both languages has none. */
function translated(element, field, english) {
  if (english === undefined || english === element[field] || element[`_${field}`]) return element;
  const extension = [
    {
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: 'en' },
        { url: 'content', valueString: english },
      ],
    },
  ];
  return Object.fromEntries(
    Object.entries(element).flatMap(([key, value]) => (key === field ? [[key, value], [`_${field}`, { extension }]] : [[key, value]])),
  );
}

function* namesIn({ url, concept = [] }) {
  for (const one of concept) {
    const english = one.designation?.find((designation) => designation.language === 'en')?.value;
    if (english) yield [`${url}|${one.code}`, { display: one.display, english }];
    yield* namesIn({ url, concept: one.concept });
  }
}

function readTable() {
  const lines = fs.readFileSync(TABLE, 'utf8').split('\n').slice(1).filter((line) => line.length > 0);
  const table = new Map();
  for (const line of lines) {
    const [indonesian, english, ...more] = line.split('\t');
    if (!english || more.length > 0) throw new Error(`ig/english.tsv: expected two columns: ${line}`);
    if (table.has(indonesian)) throw new Error(`ig/english.tsv says "${indonesian}" twice`);
    table.set(indonesian, english);
  }
  return table;
}
