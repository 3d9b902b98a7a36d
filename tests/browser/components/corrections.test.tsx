import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CorrectionForm } from '../../../components/correction-form';
import { CorrectionList } from '../../../components/correction-list';
import type { Correction } from '../../../lib/answers';
import { all, button, click, draw, emulate, faults, root, status } from './draw-panel';

type FormProps = Parameters<typeof CorrectionForm>[0];

const nothing = () => {};
const BIDEN = { entityId: 'pack/joe-biden', label: 'Joe Biden', at: '2026-11-22' };
const ON_PAGE: Correction = { ...BIDEN, id: 'a', alias: 'Biden', scope: 'page', where: 'https://news.example.org/calls' };
const ON_SITE: Correction = { ...BIDEN, id: 'b', alias: 'Biden', scope: 'site', where: 'news.example.org' };
const EVERYWHERE: Correction = { ...BIDEN, id: 'c', scope: 'always' };
const LONG = 'Verteidigungsministerialausschuss'.repeat(4);

const showForm = (props: Partial<FormProps> = {}) =>
  draw(
    <CorrectionForm
      alias="Biden"
      label="Joe Biden"
      scopes={['page', 'site', 'always']}
      host="news.example.org"
      made={undefined}
      failed={false}
      onChoose={nothing}
      onUndo={nothing}
      onClose={nothing}
      {...props}
    />,
  );
const choices = () => all('.choices button').map(({ textContent }) => textContent);

describe('The form', () => {
  test('says which name was taken for which entity, and takes the focus', async () => {
    await showForm();
    expect(root.textContent).toContain('“Biden” was taken for Joe Biden. Where is that wrong?');
    expect(choices()).toEqual(['Not on this page', 'Not on this site (news.example.org)', 'Never']);
    expect(document.activeElement?.textContent).toBe('Not this one?');
    expect(await faults()).toEqual([]);
  });

  test.each<[string, number, boolean, unknown[]]>([
    ['the page', 0, false, ['page', 'Biden']],
    ['the site', 1, false, ['site', 'Biden']],
    ['always', 2, false, ['always', 'Biden']],
    ['every name on the page', 0, true, ['page', undefined]],
    ['every name always', 2, true, ['always', undefined]],
  ])('gives what was chosen: %s', async (_name, choice, every, expected) => {
    const onChoose = vi.fn();
    await showForm({ onChoose });
    if (every) await click(all('[type=radio]')[1]);
    await click(all('.choices button')[choice]);
    expect(onChoose.mock.calls).toEqual([expected]);
  });

  test('offers a page without an address one choice', async () => {
    await showForm({ scopes: ['always'], host: undefined });
    expect([choices(), root.querySelector('.note')?.textContent]).toEqual([['Never'], 'Kept in this browser only, without any address.']);
  });

  test('is worked by keys alone', async () => {
    const [onChoose, onClose] = [vi.fn(), vi.fn()];
    await showForm({ onChoose, onClose });
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onClose.mock.calls.length).toBe(1);
    await userEvent.keyboard('{Tab}{ArrowDown}{Tab}{Tab}{Enter}');
    expect(onChoose.mock.calls).toEqual([['site', undefined]]);
  });

  test('says that a choice was not kept', async () => {
    await showForm({ failed: true });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('The browser did not keep that. Try again.');
    expect(await faults()).toEqual([]);
  });

  test.each<[string, Correction, string]>([
    ['page', ON_PAGE, 'Biden no longer stands for Joe Biden on this page.'],
    ['site', ON_SITE, 'Biden no longer stands for Joe Biden on news.example.org.'],
    ['always', { ...EVERYWHERE, alias: 'Biden' }, 'Biden no longer stands for Joe Biden anywhere.'],
    ['every name', EVERYWHERE, 'No name stands for Joe Biden anywhere.'],
  ])('says what was made, with one click back: %s', async (_name, made, sentence) => {
    const onUndo = vi.fn();
    await showForm({ made, onUndo });
    expect([status(), choices()]).toEqual([sentence, []]);
    expect(document.activeElement).toBe(button('Undo'));
    expect(await faults()).toEqual([]);
    await click(button('Undo'));
    expect(onUndo.mock.calls).toEqual([[made.id]]);
  });

  test('leads from the choice to the way back, and from there to the choice', async () => {
    function Whole() {
      const [made, setMade] = useState<Correction>();
      return (
        <CorrectionForm
          alias="Biden"
          label="Joe Biden"
          scopes={['page']}
          host="news.example.org"
          made={made}
          failed={false}
          onChoose={() => setMade(ON_PAGE)}
          onUndo={() => setMade(undefined)}
          onClose={nothing}
        />
      );
    }
    await draw(<Whole />);
    await click(button('Not on this page'));
    expect(document.activeElement).toBe(button('Undo'));
    await click(button('Undo'));
    expect([document.activeElement?.tagName, choices(), status()]).toEqual(['H2', ['Not on this page'], '']);
  });
});

/** The list as the panel keeps it. */
function List({ first }: { readonly first: readonly Correction[] }) {
  const [corrections, setCorrections] = useState(first);
  return <CorrectionList corrections={corrections} onUndo={(id) => setCorrections(corrections.filter((one) => one.id !== id))} locale="en-GB" />;
}
const summary = () => root.querySelector('summary');
const items = () => all('.corrections li p:first-child').map(({ textContent }) => textContent);

describe('The list', () => {
  test('is not there without corrections', async () => {
    await draw(<List first={[]} />);
    expect(root.textContent).toBe('');
    expect(await faults()).toEqual([]);
  });

  test('is folded; opened it says what, where and since when, newest first', async () => {
    await draw(<List first={[ON_PAGE, ON_SITE, EVERYWHERE]} />);
    expect([summary()?.textContent, root.querySelector('details')?.open]).toEqual(['Corrections (3)', false]);
    await click(summary() ?? undefined);
    expect(items()).toEqual([
      'No name stands for Joe Biden anywhere',
      'Biden does not stand for Joe Biden on news.example.org',
      'Biden does not stand for Joe Biden on this page',
    ]);
    expect(all('.meta span').map(({ textContent }) => textContent)).toEqual(['since 22 Nov 2026', 'since 22 Nov 2026', 'since 22 Nov 2026']);
    expect(await faults()).toEqual([]);
  });

  test('each way back is told from the others', async () => {
    await draw(<List first={[ON_PAGE, ON_SITE]} />);
    await click(summary() ?? undefined);
    await expect.element(page.getByRole('button', { name: 'Undo Biden does not stand for Joe Biden on this page' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo Biden does not stand for Joe Biden on news.example.org' })).toBeVisible();
  });

  test('undoes one after the other with a click, says so and keeps the focus', async () => {
    await draw(<List first={[ON_PAGE, ON_SITE]} />);
    await click(summary() ?? undefined);
    await click(button('Undo'));
    expect([items(), status(), document.activeElement]).toEqual([['Biden does not stand for Joe Biden on this page'], 'Undone.', summary()]);
    await click(button('Undo'));
    expect([summary(), status(), document.activeElement]).toEqual([null, 'Undone.', root.querySelector('[role=status]')]);
    expect(await faults()).toEqual([]);
  });
});

test.each([
  [180, 'ltr'],
  [260, 'rtl'],
  [360, 'ltr'],
] as const)('at %i px, %s: nothing stands out to the side, and what is pressed is 24 px high', async (width, dir) => {
  document.documentElement.dir = dir;
  await page.viewport(width, 700);
  const long = { ...ON_SITE, alias: LONG, label: LONG, where: `${LONG}.example` };
  for (const made of [undefined, long]) {
    await draw(
      <>
        <CorrectionForm
          alias={LONG}
          label={LONG}
          scopes={['page', 'site', 'always']}
          host={long.where}
          made={made}
          failed
          onChoose={nothing}
          onUndo={nothing}
          onClose={nothing}
        />
        <List first={[long]} />
      </>,
    );
    root.querySelector('details')?.setAttribute('open', '');
    expect(document.documentElement.scrollWidth).toBe(width);
    const beyond = all('button, p, label').filter((one) => {
      const { left, right, width: own } = one.getBoundingClientRect();
      return own > 1 && (left < 0 || right > width + 0.5);
    });
    expect(beyond.map(({ outerHTML }) => outerHTML)).toEqual([]);
    for (const one of all('button, summary, label')) expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
});

test('in the dark and on paper', async () => {
  await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  await showForm();
  expect(await faults()).toEqual([]);
  await emulate({ media: 'print' });
  expect(root.querySelector('.correction')?.checkVisibility()).toBe(false);
  await emulate();
});
