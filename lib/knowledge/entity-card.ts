import type { CardClaim, EntityCard, SourcedLine } from '../answers';
import type { Citation, Reference, Role } from '../model';
import { type CardTools, createCardReader } from './card-reader';
import type { Database } from './database';
import type { ClaimRecord } from './records';

export type EntityCardTools = CardTools & {
  readonly rank: (claims: readonly ClaimRecord[]) => readonly { readonly claim: ClaimRecord; readonly score: number }[];
  /** The role held at an EDTF date. */
  readonly roleAt: (roles: readonly Role[], date: string) => Role | undefined;
};

/** Reads an entity's card; `undefined` when the base has no such entity. Roles are looked up for `pageDate`, else for the first claim's date. */
export async function readEntityCard(db: Database, entityId: string, tools: EntityCardTools, pageDate?: string): Promise<EntityCard | undefined> {
  const entity = await db.get('entities', entityId);
  if (!entity) return undefined;
  const reader = createCardReader(db, tools);
  const ranked = tools.rank(await db.getAllFromIndex('claims', 'byEntity', entityId));
  const rows: CardClaim[] = [];
  const told = new Set<string>();
  let closest = 0;
  for (const { claim, score } of ranked) {
    if (told.has(claim.id)) continue;
    const comparisons = await db.getAllFromIndex('comparisons', 'byClaim', claim.id);
    // The other side's version of a statement is shown in the comparison, not as a claim of its own.
    for (const comparison of comparisons) for (const id of comparison.claimIds) told.add(id);
    rows.push(await reader.claim(claim, comparisons));
    if (score > 0) closest++;
  }
  const line = async (statement: { text: string; support: readonly (Citation | Reference)[] }): Promise<SourcedLine> => ({
    text: tools.link(statement.text),
    sources: await reader.sources(statement.support),
  });
  const asOf = pageDate ?? ranked[0]?.claim.date;
  const role = asOf === undefined ? undefined : tools.roleAt(entity.roles ?? [], asOf);
  return {
    entityId,
    type: entity.type,
    label: entity.label,
    description: await line(entity.description),
    background: await Promise.all(entity.background.map(line)),
    ...(role && asOf !== undefined && { role: await reader.role(role, asOf) }),
    claims: rows,
    closest,
  };
}
