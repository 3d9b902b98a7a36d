import type { CardClaim, CardComparison, ComparedSide, LinkedText, Party, SourcedRole, SourceNote } from '../answers';
import type { Citation, Reference, Role } from '../model';
import type { Database } from './database';
import type { ClaimRecord, ComparisonRecord, SourceRecord } from './records';

/** What reading for a card needs from the pure rooms; the background wires it. */
export type CardTools = {
  readonly link: (text: string) => LinkedText;
  readonly align: (left: string, right: string) => { readonly left: ComparedSide['quote']; readonly right: ComparedSide['quote'] };
};

/** Reads what a card refers to, each source and label once. */
export function createCardReader(db: Database, { link, align }: CardTools) {
  const sources = new Map<string, Promise<SourceRecord | undefined>>();
  const labels = new Map<string, Promise<string>>();

  const source = (id: string) => remember(sources, id, () => db.get('sources', id));
  const party = async (entityId: string): Promise<Party> => ({
    entityId,
    label: await remember(labels, entityId, async () => (await db.get('entities', entityId))?.label ?? entityId),
  });
  const parties = (ids: readonly string[] = []) => Promise.all(ids.map(party));

  const note = async (support: Citation | Reference): Promise<SourceNote> => {
    const record = await source(support.sourceId);
    const url = 'quote' in support ? record?.url : (support.url ?? record?.url);
    return {
      sourceId: support.sourceId,
      name: record?.shortName ?? support.sourceId,
      headline: record?.headline ?? '',
      general: record?.type === 'Dataset',
      notes: record?.notes ?? [],
      ...('quote' in support ? { paragraph: support.paragraph, quote: support.quote.exact } : { item: support.item }),
      ...(url !== undefined && { url }),
    };
  };
  const notes = (support: readonly (Citation | Reference)[]) => Promise.all(support.map(note));

  const comparison = async (record: ComparisonRecord): Promise<CardComparison> => {
    const found = await Promise.all(record.sides.map(async (side) => ({ side, claim: await db.get('claims', side.claimId) })));
    const first = found[0]?.claim?.citations[0].quote.exact ?? '';
    const sides = await Promise.all(
      found.map(async ({ side, claim }, i): Promise<ComparedSide | undefined> => {
        if (!claim) return undefined;
        const [citation] = claim.citations;
        const other = i === 0 ? (found[1]?.claim?.citations[0].quote.exact ?? '') : first;
        const quote = align(other, citation.quote.exact).right;
        return { claimId: side.claimId, says: side.says, text: claim.text, date: claim.date, source: await note(citation), quote };
      }),
    );
    return { id: record.id, kind: record.kind, on: record.on, note: record.note, sides: sides.filter((side) => side !== undefined) };
  };

  return {
    comparison,
    sources: notes,
    parties,
    party,
    role: async (role: Role, asOf: string): Promise<SourcedRole> => ({
      label: role.label,
      asOf,
      sources: await notes(role.support),
      ...(role.from !== undefined && { from: role.from }),
      ...(role.until !== undefined && { until: role.until }),
    }),
    claim: async (claim: ClaimRecord, records: readonly ComparisonRecord[]): Promise<CardClaim> => {
      const comparisons = await Promise.all(records.map(comparison));
      const own = await notes(claim.citations);
      const sourceIds = new Set([...own, ...comparisons.flatMap((item) => item.sides.map((side) => side.source))].map((item) => item.sourceId));
      return {
        id: claim.id,
        text: link(claim.text),
        act: claim.act,
        addressee: await parties(claim.addressee),
        relayedBy: await parties(claim.relayedBy),
        date: claim.date,
        sources: own,
        notes: claim.notes ?? [],
        sourceCount: sourceIds.size,
        comparisons,
        ...(claim.claimant !== undefined && { claimant: await party(claim.claimant) }),
        ...(claim.medium !== undefined && { medium: claim.medium }),
        ...(claim.dateNote !== undefined && { dateNote: claim.dateNote }),
      };
    },
  };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
