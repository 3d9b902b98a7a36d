import type { Claim } from '../lib/model';

/** Speech acts as a reader chooses among them. */
export const ACT_WORDS: Readonly<Record<Claim['act'], string>> = {
  warn: 'Warnings',
  deny: 'Denials',
  demand: 'Demands',
  promise: 'Promises',
  state: 'Statements',
  report: 'Reports',
  announce: 'Announcements',
  assess: 'Assessments',
  reject: 'Rejections',
  accuse: 'Accusations',
  praise: 'Praise',
  request: 'Requests',
  plan: 'Plans',
};
