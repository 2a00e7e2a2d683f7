// Writes law.tsv: the versions of the articles of the code du travail that this project cites. See README.md.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAW = 'rncp-rules/src/main/resources/fr/rncp/rules/law';
const OPEN_END = Date.UTC(2900, 0, 1);

/** Four digits before the first hyphen: other codes that are cited have three. R. 6113-9 is a spelling, too. */
const CITATION = /(?<![A-Za-z0-9])([LRD])\.? ?(6\d{3}(?:-\d+)+)(?![\d-])/g;

const day = time => new Date(time).toISOString().slice(0, 10);
const lastDay = end => (end >= OPEN_END ? '' : day(end - 24 * 3600 * 1000));
const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns the articles of a text, in the spelling of law.tsv. */
export function citations(text) {
  return [...text.matchAll(CITATION)].map(match => match[1] + match[2]);
}

/** Returns the articles of a code, by number. */
export function articlesOf(code) {
  const found = new Map();
  const visit = node => {
    if (node.type === 'article') {
      found.set(node.data.num, node.data);
    }
    (node.children ?? []).forEach(visit);
  };
  visit(code);
  return found;
}

/** Returns the rows of an article: its versions, the oldest first; the text is known only of the current one. */
export function rowsOf(article) {
  return article.articleVersions
    .filter(version => version.dateDebut < version.dateFin)
    .sort((a, b) => a.dateDebut - b.dateDebut)
    .map(version => [
      article.num,
      version.id,
      day(version.dateDebut),
      lastDay(version.dateFin),
      version.etat,
      version.id === article.id ? sha256(article.texte) : '',
    ]);
}

/** Returns the table of the cited articles; an article that the code lacks must be among the repealed ones. */
export function table(code, cited, repealed) {
  const articles = articlesOf(code);
  return [...new Set([...cited, ...repealed.keys()])].sort(byNumber).flatMap(number => {
    if (articles.has(number)) {
      if (repealed.has(number)) {
        throw new Error(`${number} is listed as repealed, but the code contains it`);
      }
      return rowsOf(articles.get(number));
    }
    if (!repealed.has(number)) {
      throw new Error(`${number} is cited, but the code does not contain it: correct the citation or repealed.tsv`);
    }
    return [[number, '', '', repealed.get(number), 'ABROGE', '']];
  });
}

function byNumber(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Compares the current versions of two tables; returns a line for each article that differs. */
export function changes(before, after) {
  const current = rows => new Map(rows.map(row => [row[0], row]));
  const [old, now] = [current(before), current(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(byNumber).flatMap(number => {
    const [was, is] = [old.get(number), now.get(number)];
    if (!was || !is) {
      return [{ article: number, what: was ? 'no longer in the code' : 'new' }];
    }
    if (was[1] !== is[1]) {
      return [{ article: number, what: `new version since ${is[2]} (${is[1]})` }];
    }
    const same = was.slice(2).join('\t') === is.slice(2).join('\t');
    return same ? [] : [{ article: number, what: was[5] === is[5] ? `${is[4]} until ${is[3] || '…'}` : 'other text' }];
  });
}

/** Returns the ids of the rules whose section of docs/rules.md cites an article. */
export function rulesCiting(page, article) {
  return page
    .split('\n## ')
    .slice(1)
    .filter(section => citations(section).includes(article))
    .map(section => section.split(' ')[0]);
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function sources() {
  return ['rncp-model', 'rncp-io', 'rncp-rules', 'rncp-examples']
    .flatMap(module => files(join(ROOT, module, 'src/main')))
    .filter(path => /\.(java|properties)$/.test(path));
}

function rows(path) {
  return readFileSync(path, 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
}

function repealedArticles() {
  const single = rows(join(ROOT, LAW, 'repealed.tsv')).filter(row => row[0] === 'LABOUR' && row[1] === row[2]);
  return new Map(single.map(row => [row[1], lastDay(Date.parse(row[3]))]));
}

function header(code) {
  return [
    `# Code du travail, LEGI data in the state of ${code.data.dateDebutVersion}; written by tools/law, never by hand.`,
    '# article, id of the version, first day, last day, state, SHA-256 of the text (of the current version only)',
  ];
}

function main(arguments_) {
  const compare = arguments_.includes('--compare');
  const [json] = arguments_.filter(argument => argument !== '--compare');
  if (!json) {
    console.error('usage: node tools/law/law.mjs [--compare] LEGITEXT000006072050.json');
    process.exit(2);
  }
  const code = JSON.parse(readFileSync(json, 'utf8'));
  const texts = sources().map(path => [path, readFileSync(path, 'utf8')]);
  const target = join(ROOT, LAW, 'law.tsv');
  if (compare) {
    report(changes(rows(target), tableOrAbsence(code, rows(target))), texts);
    return;
  }
  const cited = texts.flatMap(([, text]) => citations(text));
  const lines = table(code, cited, repealedArticles()).map(row => row.join('\t'));
  writeFileSync(target, [...header(code), ...lines, ''].join('\n'));
  console.log(`${lines.length} versions written`);
}

/** Returns the rows of the articles of a table in another state of the code; those that it lacks are left out. */
export function tableOrAbsence(code, committed) {
  const articles = articlesOf(code);
  const numbers = [...new Set(committed.map(row => row[0]))];
  const absent = committed.filter(row => row[4] === 'ABROGE' && !articles.has(row[0]));
  return [...numbers.filter(number => articles.has(number)).flatMap(number => rowsOf(articles.get(number))), ...absent];
}

function report(found, texts) {
  const page = join(ROOT, 'docs/rules.md');
  const rules = existsSync(page) ? readFileSync(page, 'utf8') : '';
  found.forEach(({ article, what }) => {
    const places = texts.filter(([, text]) => citations(text).includes(article)).map(([path]) => path.slice(ROOT.length));
    console.log(`${article}: ${what}; rules: ${rulesCiting(rules, article).join(', ') || 'none'}; files: ${places.join(', ')}`);
  });
  console.log(`${found.length} articles changed`);
  process.exitCode = found.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2));
}
