import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toRecords } from '../../../lib/knowledge/records';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import type { Pack } from '../../../lib/model';
import { readShippedPack } from '../builders';
import { makeMatcher } from './make-matcher';

test('what the sample article tells of the bundled pack', () => {
  const pack = readShippedPack() as Pack;
  const { claims, events, entities } = toRecords(pack, 'bundled');
  const match = makeMatcher({ claims, events });
  const gazetteer = buildGazetteer(entities);
  const { document } = parseHTML(readFileSync(new URL('../../../assets/sample/article.html', import.meta.url), 'utf8'));
  const told = [...document.querySelectorAll('h1, .standfirst, .story > p, blockquote p')].flatMap((element) => {
    const text = element.textContent
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return match({ text, mentions: findMentions(text, gazetteer), pageDay: '2022-01-03' }).map(({ start, claimIds }) => {
      const opening = text.slice(start).split(' ').slice(0, 5).join(' ');
      return [opening, ...claimIds.map((id) => id.slice(id.indexOf('/') + 1)).sort()];
    });
  });
  expect(told).toEqual([
    ['On Thursday, 30 December, he', 'biden-putin-call-fifty-minutes-cnw'],
    ['On Sunday, 2 January, he', 'biden-announces-call-with-zelensky-cnw', 'biden-zelensky-spoke-on-sunday-site', 'call-days-after-putin-talk-site'],
    ['One report puts the Russian', 'nearly-100000-russian-soldiers-site'],
    ['Moscow denies that it is', 'moscow-denies-threatening-ukraine-cnw'],
    ['The Biden-Putin call was the', 'biden-putin-second-call-three-weeks-cnw'],
    ['In his telling, Mr. Biden', 'putin-sanctions-grave-mistake-cnw', 'ushakov-sanctions-big-mistake-cnw'],
    ['One report has a “complete', 'putin-warns-complete-severance-cnw'],
    ['The other has a “complete', 'putin-warns-complete-rupture-site', 'putin-warns-complete-severance-cnw', 'putin-warns-west-relations-undermined-site'],
    ['Mr Ushakov added that Vladimir', 'putin-generally-satisfied-cnw'],
    ['A senior American official, unnamed,', 'us-official-tone-serious-cnw'],
    [
      '“will respond decisively if Russia',
      'biden-allies-partners-respond-decisively-cnw',
      'biden-pledges-response-to-zelensky-site',
      'headline-respond-decisively-site',
      'psaki-respond-decisively-site',
    ],
    [
      'Writing on Twitter, Zelenskyy named',
      'zelensky-coordinating-peace-efforts-cnw',
      'zelensky-deoligarchisation-discussed-site',
      'zelensky-reforms-discussed-site',
    ],
    ["Zelensky's summary was that he", 'zelensky-guaranteed-full-us-support-cnw'],
    ['The North Atlantic Treaty Organization', 'russia-demands-no-us-bases-cnw'],
    ['One report adds a third', 'russia-demands-weapons-withdrawal-site'],
    ['Sergei Lavrov, its foreign minister,', 'lavrov-rejects-concessions-cnw'],
  ]);
});
