import { useMemo } from 'preact/hooks';
import type { CardComparison, ComparedSide } from '../lib/answers';
import { createDateFormat, formatCount, machineDate } from '../lib/format';
import { SourceName } from './source-notes';
import { FoldedList } from './timeline-folded-list';

type FormatDate = (edtf: string) => string;

type Props = { readonly comparisons: readonly CardComparison[]; readonly unfolded?: boolean; readonly locale: string };

/** What versions differ on, what matters most for the facts first. */
const SUBJECTS: readonly (readonly [on: CardComparison['on'], word: string])[] = [
  ['substance', 'Substance'],
  ['number', 'Number'],
  ['date', 'Date'],
  ['role', 'Role'],
  ['scope', 'Scope'],
  ['certainty', 'Certainty'],
  ['wording', 'Wording'],
];
const AT_FIRST = 5;

/** The versions of what sources tell differently, side by side, under what they differ on; what they agree on stands folded below. */
export function SideBySide({ comparisons, unfolded, locale }: Props) {
  const formatDate = useMemo(() => createDateFormat(locale), [locale]);
  const differing = comparisons.filter(({ kind }) => kind === 'differ');
  const agreeing = comparisons.filter(({ kind }) => kind === 'agree');
  const more = (count: number) => `${count.toLocaleString(locale)} more`;
  const draw = (comparison: CardComparison) => <Versions key={comparison.id} comparison={comparison} formatDate={formatDate} />;
  return (
    <div class="side-by-side">
      {differing.length === 0 && <p class="empty">No differences between sources were found on these names.</p>}
      {SUBJECTS.map(([on, word]) => {
        const group = differing.filter((comparison) => comparison.on === on);
        if (group.length === 0) return null;
        return (
          <section key={on}>
            <h3>
              {word} <span class="count">{formatCount(group.length, 'difference', 'differences', locale)}</span>
            </h3>
            <FoldedList items={group} atFirst={AT_FIRST} unfolded={unfolded} name="versions" more={(count) => `${more(count)} on the ${on}`}>
              {draw}
            </FoldedList>
          </section>
        );
      })}
      {agreeing.length > 0 && (
        <details class="agreements" open={unfolded}>
          <summary>{formatCount(agreeing.length, 'point on which sources agree', 'points on which sources agree', locale)}</summary>
          <FoldedList items={agreeing} atFirst={AT_FIRST} unfolded={unfolded} name="versions" more={more}>
            {draw}
          </FoldedList>
        </details>
      )}
    </div>
  );
}

/** One comparison. Read aloud: “Paper A ¶ 22 says …, Paper B ¶ 10 says …”, then what to make of it. */
function Versions({ comparison, formatDate }: { readonly comparison: CardComparison; readonly formatDate: FormatDate }) {
  const { kind, sides, note } = comparison;
  const dated = new Set(sides.map(({ date }) => date)).size > 1;
  return (
    <li class={kind}>
      <div class="columns">
        {sides.map((side) => (
          <Side key={side.claimId} side={side} differs={kind === 'differ'} formatDate={dated ? formatDate : undefined} />
        ))}
      </div>
      <p class="note">{note}</p>
    </li>
  );
}

type SideProps = {
  readonly side: ComparedSide;
  readonly differs: boolean /** Where the sides have different dates. */;
  readonly formatDate: FormatDate | undefined;
};

function Side({ side, differs, formatDate }: SideProps) {
  const { source, says, quote, date } = side;
  const only = differs ? onlyHere(quote) : [];
  return (
    <div class="version">
      <h4>
        <SourceName source={source} />
        <span class="visually-hidden"> says</span>
      </h4>
      <p class="version-says">
        <bdi>{says}</bdi>
      </p>
      <p class="quote">
        <span class="visually-hidden">In its words: </span>
        <q>{quote.map(({ text, shared }, i) => (shared || only.length === 0 ? text : <strong key={i}>{text}</strong>))}</q>
      </p>
      {only.length > 0 && (
        <p class="only">
          Only here: <bdi>{only.join(' … ')}</bdi>
        </p>
      )}
      {formatDate && (
        <p class="only">
          Dated <time dateTime={machineDate(date)}>{formatDate(date)}</time>
        </p>
      )}
    </div>
  );
}

/** The words that the other version lacks; none when the two have nothing in common, for then there is nothing to pick out. */
function onlyHere(quote: ComparedSide['quote']): string[] {
  if (!quote.some(({ text, shared }) => shared && /[\p{L}\p{N}]/u.test(text))) return [];
  return quote.flatMap(({ text, shared }) => (shared || text.trim() === '' ? [] : text.trim()));
}
