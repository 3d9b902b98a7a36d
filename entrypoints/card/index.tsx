import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardView } from '../../lib/page/card-view';
import { createCardHost } from './card-host';

/** Injected into a frame at the first hover intent; the reader script finds it in their common world. */
export default defineUnlistedScript(() => offerCardView(createCardHost()));
