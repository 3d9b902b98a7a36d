import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHover } from './start-hover';

/** Brought into a frame at the first hover intent: from then on it follows the pointer there, and shows cards. */
export default defineUnlistedScript(() => startHover());
