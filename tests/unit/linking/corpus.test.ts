import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { readCorpus } from '../../corpus/read-corpus';
import { linkingFinder, precision, recall, type Score, score } from '../../corpus/score-linking';
import { shippedEntities } from '../builders';

const pages = readCorpus();
const { groups, faults } = score(pages, linkingFinder(buildGazetteer(shippedEntities())), ({ file, kind }) =>
  kind === 'description' ? ['kind description'] : ['all', `kind ${kind}`, `language ${file}`],
);
const all = groups.get('all') as Score;

/** What was found wrongly or missed, for whoever reads a failure. */
const inWords = (wanted: (kind: string) => boolean) =>
  faults
    .filter(({ page }) => wanted(page.kind))
    .map(({ page, passage, wrong, missed }) => {
      const texts = (labels: typeof wrong) => labels.map(({ start, end }) => passage.text.slice(start, end)).join(', ');
      return `${page.file}:${passage.line} wrong [${texts(wrong)}] missed [${texts(missed)}]`;
    });

describe('the labelled corpus', () => {
  test('has at least 800 passages, 200 of them traps, in twenty languages', () => {
    expect(all.passages).toBeGreaterThanOrEqual(800);
    expect(groups.get('kind trap')?.passages).toBeGreaterThanOrEqual(200);
    expect([...groups.keys()].filter((group) => group.startsWith('language')).length).toBeGreaterThanOrEqual(20);
  });

  test('over all: precision 0.99, recall 0.97', () => {
    expect(precision(all), inWords(() => true).join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall(all), inWords(() => true).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  // Traps are wrong or not; their few mentions have no precision of their own.
  test.each([...groups].filter(([group]) => group !== 'all' && group !== 'kind trap'))('%s: precision 0.95, recall 0.93', (_group, counts) => {
    expect(precision(counts)).toBeGreaterThanOrEqual(0.95);
    expect(recall(counts)).toBeGreaterThanOrEqual(0.93);
  });

  test('traps: at most one passage in a hundred has a wrong mention', () => {
    const traps = groups.get('kind trap') as Score;
    expect(traps.wrongPassages / traps.passages, inWords((kind) => kind === 'trap').join('\n')).toBeLessThanOrEqual(0.01);
  });
});
