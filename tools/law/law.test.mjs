import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, citations, rowsOf, rulesCiting, table, tableOrAbsence } from './law.mjs';

const YEAR_2020 = Date.UTC(2020, 0, 1);
const YEAR_2025 = Date.UTC(2025, 0, 1);
const EVER = Date.UTC(2999, 0, 1);

/** A made-up code of two articles, the second of which has had two versions. */
function code({ text = 'fictif', versions = [version('LEGIARTI2', YEAR_2025, EVER)] } = {}) {
  const second = [version('LEGIARTI1', YEAR_2020, YEAR_2025), ...versions];
  return {
    type: 'code',
    data: { dateDebutVersion: '2025-06-01' },
    children: [
      {
        type: 'section',
        data: {},
        children: [article('L6999-1', [version('LEGIARTI0', YEAR_2020, EVER)], 'un'), article('R6999-2', second, text)],
      },
    ],
  };
}

function version(id, dateDebut, dateFin) {
  return { id, dateDebut, dateFin, etat: dateFin === EVER ? 'VIGUEUR' : 'MODIFIE' };
}

function article(num, articleVersions, texte) {
  return { type: 'article', data: { num, articleVersions, texte, id: articleVersions.at(-1).id } };
}

const NONE = new Map();

test('finds citations in every spelling, and none of other codes', () => {
  assert.deepEqual(citations('art. R. 6999-2, I, L6999-1 et R.6113-16-5; R335-8, XR6999-3'), [
    'R6999-2',
    'L6999-1',
    'R6113-16-5',
  ]);
});

test('writes each version with its days, and a hash of the current text only', () => {
  const rows = rowsOf(code().children[0].children[1].data);
  assert.deepEqual(rows.map(row => row.slice(1, 4)), [
    ['LEGIARTI1', '2020-01-01', '2024-12-31'],
    ['LEGIARTI2', '2025-01-01', ''],
  ]);
  assert.equal(rows[0][5], '');
  assert.match(rows[1][5], /^[0-9a-f]{64}$/);
  assert.ok(!JSON.stringify(rows).includes('fictif'));
});

test('refuses a cited article that the code lacks, and a repealed one that it contains', () => {
  assert.throws(() => table(code(), ['L6999-9'], NONE), /L6999-9 is cited/);
  assert.throws(() => table(code(), [], new Map([['L6999-1', '2024-12-31']])), /contains it/);
  assert.deepEqual(table(code(), [], new Map([['L6999-9', '2024-12-31']])), [
    ['L6999-9', '', '', '2024-12-31', 'ABROGE', ''],
  ]);
});

test('reports a new version, another text, a coming end and an article that is gone', () => {
  const before = table(code(), ['L6999-1', 'R6999-2'], NONE);
  const compared = later => changes(before, tableOrAbsence(later, before)).map(({ article, what }) => `${article} ${what}`);
  assert.deepEqual(compared(code()), []);
  assert.deepEqual(compared(code({ text: 'autre' })), ['R6999-2 other text']);
  const newer = [version('LEGIARTI2', YEAR_2025, Date.UTC(2026, 0, 1)), version('LEGIARTI3', Date.UTC(2026, 0, 1), EVER)];
  assert.deepEqual(compared(code({ versions: newer })), ['R6999-2 new version since 2026-01-01 (LEGIARTI3)']);
  const ending = code({ versions: [version('LEGIARTI2', YEAR_2025, Date.UTC(2026, 0, 1))] });
  assert.deepEqual(compared(ending), ['R6999-2 MODIFIE until 2025-12-31']);
  const gone = code();
  gone.children[0].children.pop();
  assert.deepEqual(compared(gone), ['R6999-2 no longer in the code']);
});

test('names the rules that cite an article', () => {
  const page = '# Rules\n\n## CMP-008 · info\n- R6999-2, I\n\n## CMP-009 · info\n- R6999-22\n';
  assert.deepEqual(rulesCiting(page, 'R6999-2'), ['CMP-008']);
});
