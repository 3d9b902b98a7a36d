import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageDate } from '../lib/page/page-date';

/** Run in a page when its date is needed before anybody looks at a card: gives the day (`YYYY-MM-DD`), if the page names one. */
export default defineUnlistedScript(() => readPageDate()?.day);
