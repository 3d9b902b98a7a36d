/** What runs in an extension page; bundled, because `lib/` is. */
import { openKnowledgeBase } from '../../lib/knowledge/database';
import { installPack } from '../../lib/knowledge/install-pack';
import { packOfNames } from './names';

/** Puts made-up people with so many names into the extension's base, beside what is there; milliseconds. */
export async function installNames(count: number): Promise<number> {
  const start = performance.now();
  const db = await openKnowledgeBase(() => {});
  try {
    const installed = await installPack(db, packOfNames(count), 'bundled');
    if (!installed.ok)
      throw new Error(
        installed.problems
          .slice(0, 3)
          .map(({ path, reason }) => `${path} ${reason}`)
          .join('; '),
      );
    return performance.now() - start;
  } finally {
    db.close();
  }
}
