import { type Budget, type Figure, judge, type Samples, type Statistic, type SuiteResult, statistic, type Unit } from './suite.ts';

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

/** The figures with a budget as one table, for a README. */
export function toSummary(name: string, { browser, groups }: SuiteResult): string {
  const figures = groups.flatMap((group) => group.figures).filter(({ budgets = [] }) => budgets.length > 0);
  const rows = figures.map((figure) => {
    const [what, , median, , peers, ...budget] = cells(figure);
    return row([what, median, peers, ...budget].map((text) => text ?? ''));
  });
  const header = ['what', 'median', 'peers in the same run: median / 95th (times ours)', 'budget', ''];
  return [`\`npm run bench -- ${name}\`, ${browser}.`, '', row(header), row(header.map(() => '---')), ...rows].join('\n');
}

/** Puts a summary between `<!-- bench:name -->` and `<!-- /bench:name -->`; a text without these stays as it is. */
export function putSummary(text: string, name: string, summary: string): string {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? text : `${text.slice(0, from + begin.length)}\n\n${summary}\n\n${text.slice(to)}`;
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
  const times = statistic(peer, 'median') / statistic(samples, 'median');
  return [of('median'), ...(peer.length > 1 ? ['/', of('p95')] : []), ...(Number.isFinite(times) ? [`(${round(times)}x)`] : [])].join(' ');
}

function inWords(budget: Budget, unit: Unit): string {
  const [sign, bound] = 'atMost' in budget ? ['<=', budget.atMost] : ['>=', budget.atLeast];
  return `${budget.of} ${sign} ${budget.timesPeer === undefined ? withUnit(String(bound), unit) : `${bound}x ${budget.timesPeer}`}`;
}

function verdict(figure: Figure, budget: Budget): string {
  const { within, measured } = judge(figure, budget);
  if (Number.isNaN(measured)) return 'not measured';
  return within ? 'within' : `**${'atMost' in budget ? 'over' : 'under'}** (${amount(measured, budget.timesPeer === undefined ? figure.unit : 'x')})`;
}

function amount(value: number, unit: Unit): string {
  return Number.isNaN(value) ? 'none' : withUnit(Number.isInteger(value) && unit === 'count' ? String(value) : round(value), unit);
}

function withUnit(value: string, unit: Unit): string {
  return unit === 'count' ? value : unit === 'x' ? `${value}x` : `${value} ${unit}`;
}

/** Three figures are as many as repeat. */
function round(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : size >= 0.1 || size === 0 ? value.toFixed(2) : value.toPrecision(2);
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
