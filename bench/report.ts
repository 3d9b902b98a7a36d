import { type Budget, type Figure, judge, type Samples, type Statistic, type SuiteResult, statistic } from './suite.ts';

const HEADER = ['what', 'n', 'median', '95th percentile', 'peers in the same run: median / 95th (times ours)', 'budget', ''];

/** A suite's section of `bench/results.md`. */
export function toSection(name: string, { browser, groups, notes }: SuiteResult, { date, cores, load }: { date: string; cores: number; load: string }): string {
  const lines = [`## ${name}`, '', `\`npm run bench -- ${name}\`, ${date}, ${browser}, ${cores} cores (load: ${load}).`, ''];
  for (const { title, figures } of groups) {
    lines.push(`### ${title}`, '', row(HEADER), row(HEADER.map(() => '---')));
    for (const figure of figures) lines.push(row(cells(figure)));
    lines.push('');
  }
  for (const note of notes) lines.push(`- ${note}`);
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The same for a terminal. */
export function toText({ groups, notes }: SuiteResult): string {
  const tables = groups.map(({ title, figures }) => `\n${title}\n${align([HEADER.map(shorten), ...figures.map(cells)])}`);
  return `${tables.join('\n')}\n\n${notes.map((note) => `- ${note}`).join('\n')}\n`;
}

/** Puts a section into the text of the results, in place of the one before; the others stay. */
export function putSection(results: string, name: string, section: string): string {
  const parts = results.split(/^(?=## )/m);
  const [intro = '', ...sections] = parts[0]?.startsWith('## ') ? ['', ...parts] : parts;
  const others = sections.filter((part) => !part.startsWith(`## ${name}\n`));
  return [intro, ...[...others, section].map((part) => `${part.trimEnd()}\n\n`).sort()].join('').trimEnd().concat('\n');
}

function cells(figure: Figure): string[] {
  const { what, unit, samples, peers = [], budgets = [] } = figure;
  return [
    what,
    String(samples.length),
    amount(statistic(samples, 'median'), unit),
    samples.length > 1 ? amount(statistic(samples, 'p95'), unit) : '',
    peers.map((peer) => `${peer.name} ${beside(figure, peer.samples)}`).join('; '),
    budgets.map((budget) => inWords(budget, unit)).join('; '),
    budgets.map((budget) => verdict(figure, budget)).join('; '),
  ];
}

function beside({ samples, unit }: Figure, peer: Samples): string {
  const of = (which: Statistic) => amount(statistic(peer, which), unit);
  const times = `(${round(statistic(peer, 'median') / statistic(samples, 'median'))}x)`;
  return peer.length > 1 ? `${of('median')} / ${of('p95')} ${times}` : `${of('median')} ${times}`;
}

function inWords(budget: Budget, unit: Figure['unit']): string {
  if ('atLeast' in budget) return `${budget.of} >= ${budget.atLeast} ${unit}`;
  const { of, atMost, timesPeer } = budget;
  return `${of} <= ${timesPeer === undefined ? `${atMost} ${unit}` : `${atMost}x ${timesPeer}`}`;
}

function verdict(figure: Figure, budget: Budget): string {
  const { within, measured } = judge(figure, budget);
  if (Number.isNaN(measured)) return 'not measured';
  return within ? 'within' : 'atLeast' in budget ? '**under**' : '**over**';
}

function amount(value: number, unit: string): string {
  return Number.isNaN(value) ? 'none' : `${round(value)} ${unit}`;
}

/** Three figures are as many as repeat. */
function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function row(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

function shorten(title: string): string {
  return title.replace('95th percentile', 'p95').replace(' in the same run: median / 95th (times ours)', ': median / p95 (times ours)');
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((texts) => texts[i]?.length ?? 0)));
  return rows.map((texts) => `  ${texts.map((text, i) => text.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}
