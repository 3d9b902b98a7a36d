import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CorrectionForm } from '../../components/correction-form';
import type { Correction, CorrectionScope } from '../../lib/answers';
import { addCorrection, addressOf, makeCorrection, removeCorrection, scopesAt } from '../../lib/corrections';
import type { Doubt } from '../../lib/doubt';
import type { ActivePage } from '../../lib/messaging/active-page';
import { ask } from '../surfaces/ask-background';
import { useAnswer } from './use-answer';
import { useDoubt } from './use-doubt';

type Props = { readonly page: ActivePage; readonly corrections: readonly Correction[] };

const askNames = (args: { counts: Readonly<Record<string, number>> }) => ask('nameEntities', args);

/** Where a name in the page does not stand for its entity, asked when the reader doubts a card. */
export function DoubtPart({ page, corrections }: Props) {
  const [doubt, settle] = useDoubt(page.tabId, addressOf(page.url));
  const question = useMemo(() => doubt && { counts: { [doubt.entityId]: 1 } }, [doubt]);
  const { answered } = useAnswer(question, askNames);
  const [name] = answered && answered.args === question && answered.result.ok ? answered.result.value : [];
  // Another doubt is another form, with nothing chosen.
  return doubt && name ? <Form key={doubt} doubt={doubt} label={name.label} page={page} corrections={corrections} onClose={settle} /> : null;
}

type FormProps = Props & { readonly doubt: Doubt; readonly label: string; readonly onClose: () => void };

function Form({ doubt: { entityId, alias }, label, page, corrections, onClose }: FormProps) {
  const [madeId, setMadeId] = useState<string>();
  const [failed, setFailed] = useState(false);
  const choose = async (scope: CorrectionScope, chosen: string | undefined) => {
    const correction = makeCorrection({ entityId, label, scope, at: today(), ...(chosen !== undefined && { alias: chosen }) }, page.url);
    const kept = correction && (await addCorrection(browser.storage, correction).catch(() => undefined));
    setFailed(!kept);
    setMadeId(kept && correction.id);
  };
  return (
    <CorrectionForm
      alias={alias}
      label={label}
      scopes={scopesAt(page.url, page.isPrivate)}
      host={page.host}
      made={corrections.find(({ id }) => id === madeId)}
      failed={failed}
      onChoose={(scope, chosen) => void choose(scope, chosen)}
      onUndo={(id) => void removeCorrection(browser.storage, id)}
      onClose={onClose}
    />
  );
}

/** The day where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
