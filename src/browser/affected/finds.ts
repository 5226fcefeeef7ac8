import type { CheckNotice } from '../../derive/check-notice.ts';
import { DOT } from '../../domain/lang.ts';
import { isGtin } from '../../domain/identifiers/gtin.ts';
import { barcodeIn, searchOf } from '../../search/products.ts';
import { makeFolding } from '../../search/folding.ts';
import { make } from '../markup.ts';
import type { Loaded } from './list.ts';
import { fill, quote, type Speech } from './speech.ts';
import { addressOf, untyped } from './state.ts';

const MOST = 20;
const FEW = 5;

/** Notices found, and what is said of them, sentence by sentence. */
export interface Finds {
	readonly said: readonly string[];
	readonly notices: readonly CheckNotice[];
}

/** Makes the search of a list's notices. `isDone` is false while the reader may go on typing. */
export function finderOf({ list }: Loaded, { words }: Speech): (asked: string, isDone: boolean) => Finds {
	const pairs = list.simplified.match(/../g) ?? [];
	const { fold } = makeFolding(new Map(pairs.map((pair) => [pair[0]!, pair[1]!])));
	const products = list.notices.map(
		({ id, product, brand = '', models = [], makers = [], barcodes = [] }) => ({
			names: [brand + product, ...models, ...makers, id],
			barcodes,
		})
	);
	const search = searchOf(products, fold);
	return (asked, isDone) => {
		if (fold(asked) === '') {
			const newest = list.notices.filter(({ over }) => !over).slice(0, FEW);
			return { said: newest.length > 0 ? [words.newest] : [], notices: newest };
		}
		const { holding, similar } = search(asked);
		const found = (holding.length > 0 ? holding.slice(0, MOST) : similar.slice(0, FEW)).map(
			(at) => list.notices[at]!
		);
		const barcode = barcodeIn(asked);
		const [count, shown, of] = [holding.length, found.length, products.length].map(String) as [
			string,
			string,
			string,
		];
		const said: string[] = [];
		if (barcode !== null && isWrong(barcode, isDone)) said.push(words.barcodeBad);
		if (holding.length === 0) {
			said.push(
				isGtin(barcode ?? '') ? words.barcodeNone : fill(words.none, { count: of, asked: asked.trim() })
			);
			if (similar.length > 0) said.push(words.similar);
		} else {
			if (barcode !== null && found.some(({ barcodes }) => barcodes)) said.push(words.barcodeFound);
			said.push(fill(count === shown ? words.found : words.many, { count, shown }));
		}
		return { said, notices: found };
	};
}

/** A barcode of full length whose check digit fails; shorter ones are full only when the reader has done with them. */
const isWrong = (barcode: string, isDone: boolean): boolean =>
	(barcode.length > 12 || (isDone && (barcode.length === 8 || barcode.length === 12))) && !isGtin(barcode);

/** Lines that lead each to a notice on this page. */
export const linesOf = (
	notices: readonly CheckNotice[],
	asked: string,
	speech: Speech
): readonly HTMLElement[] =>
	notices.map((notice) => {
		const { id, product, over } = notice;
		const href = addressOf({ asked, notice: id, typed: untyped });
		return make(
			'li',
			{},
			make('a', { href }, ...quote([product], notice, speech, '')),
			...(over ? [' ', make('b', { class: 'tag' }, speech.words.ended)] : []),
			make('small', {}, ...describe(notice, speech))
		);
	});

/** What tells a notice from others on products of the same name. */
export function describe(notice: CheckNotice, speech: Speech): readonly (Node | string)[] {
	const { brand, makers = [], models = [], day } = notice;
	const texts = [brand, ...makers, ...models].filter((text) => text !== undefined);
	const said = quote(texts, notice, speech, DOT);
	return day === undefined ? said : [...said, ...(said.length > 0 ? [DOT] : []), make('time', {}, day)];
}
