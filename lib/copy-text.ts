import type { CardClaim, EntityCard, EventDetail, LinkedText, SourceDetail, SourceNote } from './answers';
import { formatDate, listWords } from './format';

/**
 * A claim to paste elsewhere: our words; who said it to whom, how, and who passed it on; when; and for each source the quoted words with
 * their paragraph. Lines of plain text.
 */
export function claimAsText(claim: CardClaim, locale?: string): string {
  const { text, date, sources } = claim;
  return lines(plain(text), `${attribution(claim)}, ${formatDate(date, locale)}`, ...sources.map(sourceAsText));
}

/** An event to paste elsewhere: what, whether it was planned, when, where, and its sources. */
export function eventAsText({ label, status, date, place, sources }: EventDetail, locale?: string): string {
  return lines(
    label,
    [status === 'planned' ? 'Planned' : 'Happened', formatDate(date, locale), place?.label].filter(Boolean).join(', '),
    ...sources.map(sourceAsText),
  );
}

/** Who somebody is, in a line, with where that stands. */
export function entityAsText({ label, description }: EntityCard): string {
  return lines(`${label}: ${plain(description.text)}`, ...description.sources.map(sourceAsText));
}

/** A source as it is named in a list of sources. */
export function sourceDetailAsText({ name, headline, publisher, author, datePublished, url }: SourceDetail, locale?: string): string {
  const by = [author, publisher, datePublished === undefined ? undefined : formatDate(datePublished, locale)].filter(Boolean).join(', ');
  return lines(headline === name ? name : `${name}: ${headline}`, by, url);
}

/** `Vladimir Putin to Joe Biden, by phone, told by Yuri Ushakov`; without a speaker the source itself reports it. */
function attribution({ claimant, addressee, medium, relayedBy }: CardClaim): string {
  const labels = (parties: CardClaim['addressee']) => listWords(parties.map(({ label }) => label));
  const speaker = claimant?.label ?? 'Reported by the source';
  return [addressee.length === 0 ? speaker : `${speaker} to ${labels(addressee)}`, medium, relayedBy.length === 0 ? undefined : `told by ${labels(relayedBy)}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** `“complete rupture” (Paper B ¶ 10: Report on the call) https://…`. */
function sourceAsText({ name, paragraph, item, headline, quote, url }: SourceNote): string {
  const where = paragraph === undefined ? [name, item].filter(Boolean).join(', ') : `${name} ¶ ${paragraph}`;
  const source = headline === name ? where : `${where}: ${headline}`;
  return [quote === undefined ? source : `${inQuotes(quote)} (${source})`, url].filter(Boolean).join(' ');
}

/** In double quotation marks; those inside become single ones. */
function inQuotes(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function plain(text: LinkedText): string {
  return text.map((run) => run.text).join('');
}

function lines(...all: (string | undefined)[]): string {
  return all.filter((line) => line !== undefined && line !== '').join('\n');
}
