import { COMMA, type Lang } from '../../domain/lang.ts';
import type { Receipt } from '../../search/receipt.ts';
import type { LookUpWords } from '../../words/look-up.ts';
import { langOfText } from '../look-up/tags.ts';
import { make } from '../markup.ts';
import { fill } from '../template.ts';

/** A receipt to read, print, save or copy. `said` is its verdict in words. */
export function showReceipt(
	receipt: Receipt,
	said: string,
	words: LookUpWords,
	lang: Lang
): DocumentFragment {
	const { asked, folded, readAs, lists, release, digest, seal, at, hits } = receipt;
	const file = `${JSON.stringify(receipt, null, 1)}\n`;
	const filled = fill(
		'receipt',
		{
			asked: [make('bdi', {}, asked)],
			folded: [make('bdi', {}, folded)],
			readAs: words.readings[readAs],
			lists: lists.map((id) => words.lists[id]?.title ?? id).join(COMMA[lang]),
			release,
			verdict: said,
			...(hits.length > 0 ? { found: [make('ul', { class: 'plain' }, ...hits.map(lineOf))] } : {}),
			at,
			digest,
			seal,
			file,
		},
		isWeChat() ? ['weChat'] : []
	);
	const save = filled.querySelector<HTMLAnchorElement>('[data-save]')!;
	save.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
	return filled;
}

const lineOf = ({ name, address }: Receipt['hits'][number]) =>
	make('li', {}, make('bdi', { lang: langOfText(name) }, name), ' ', make('a', { href: address }, address));

/** WeChat's own browser, which neither saves nor prints. */
const isWeChat = () => /MicroMessenger/i.test(navigator.userAgent);
