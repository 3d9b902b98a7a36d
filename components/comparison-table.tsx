import type { CardComparison, ComparedSide } from '../lib/answers';
import { EdtfDate } from './edtf-date';
import { SourceName } from './source-notes';

type Props = { readonly comparison: CardComparison; readonly locale: string };

/** The versions of one claim side by side. What differs is set apart by weight and said in the caption, never by colour alone. */
export function ComparisonTable({ comparison, locale }: Props) {
  const { kind, on, note, sides } = comparison;
  const dates = new Set(sides.map((side) => side.date));
  return (
    <table class="comparison">
      <caption>
        {kind === 'agree' ? `The sources agree on the ${on}` : `The ${on} differs`}
        <span class="note">{note}</span>
      </caption>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side.claimId} scope="col">
              <SourceName source={side.source} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Says</th>
          {sides.map((side) => (
            <td key={side.claimId} class={kind === 'differ' ? 'differs' : undefined}>
              {side.says}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Quoted</th>
          {sides.map((side) => (
            <td key={side.claimId}>
              <Wording quote={side.quote} />
            </td>
          ))}
        </tr>
        {dates.size > 1 && (
          <tr>
            <th scope="row">Date</th>
            {sides.map((side) => (
              <td key={side.claimId}>
                <EdtfDate date={side.date} locale={locale} />
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** A quote in which the words that the other version lacks are heavier. */
function Wording({ quote }: Pick<ComparedSide, 'quote'>) {
  return <q>{quote.map(({ text, shared }, i) => (shared ? text : <strong key={i}>{text}</strong>))}</q>;
}
