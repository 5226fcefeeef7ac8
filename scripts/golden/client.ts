import type { Hit } from '../../src/search/answer.ts';
import { openLookUp } from '../../src/search/lookup/look-up.ts';

let opened: ReturnType<typeof openLookUp> | undefined;

/** What runs on the page on which the golden set is asked: the look-up of the site, opened by the first query. */
const ask = async (text: string): Promise<readonly Hit[]> =>
	(await (await (opened ??= openLookUp('/'))).search(text)).hits;

Object.assign(globalThis, { ask });
