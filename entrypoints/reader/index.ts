import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

/** The script in every page. Small, without a user interface; at rest it has nothing in the page's DOM. */
export default defineUnlistedScript(() => startReader());
