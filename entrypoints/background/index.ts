import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchCorrections } from '../../lib/corrections';
import { answer } from '../../lib/messaging/answer';
import type { Questions } from '../../lib/messaging/protocol';
import { watchPacks } from '../../lib/pack-changes';
import { watchSettings } from '../../lib/settings';
import { runCommand } from './commands';
import { type Asker, createHandlers } from './handlers';
import { createKnowledge } from './knowledge';
import { createMenu, followMenu } from './menu';
import { answerOmnibox } from './omnibox';
import { createPageScript } from './page-script';
import { followCorrections, followFinding, followPacks, followRights } from './read-again';
import { createReaderChoices } from './reader-choices';

/** Wiring only. Everything computed lives in this closure as promises and is made again when the worker was stopped. */
export default defineBackground(() => {
  const knowledge = createKnowledge();
  // Whatever started the worker, its question comes some milliseconds later: the base is opened meanwhile. Who asks is told what fails.
  knowledge.ready().catch(() => {});
  const pageScript = createPageScript();
  const handlers = createHandlers(knowledge, createReaderChoices());

  browser.runtime.onMessage.addListener((message: unknown, sender: Asker) => answer<Questions, Asker>(handlers, message, sender));
  browser.runtime.onInstalled.addListener(async () => {
    await pageScript.register();
    await Promise.all([pageScript.injectIntoOpenTabs(), createMenu(), knowledge.ready()]);
  });
  // Firefox forgets registered scripts when it quits.
  browser.runtime.onStartup.addListener(pageScript.register);
  browser.permissions.onAdded.addListener(async () => {
    await pageScript.register();
    await pageScript.injectIntoOpenTabs();
  });
  browser.permissions.onRemoved.addListener(followRights);
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
  watchSettings(browser.storage, pageScript.applySettings);
  watchSettings(browser.storage, followFinding);
  watchCorrections(browser.storage, followCorrections);
  watchPacks(browser.storage, () => {
    knowledge.renew();
    void followPacks();
  });
  answerOmnibox(browser.omnibox, knowledge);
  followMenu();
});
