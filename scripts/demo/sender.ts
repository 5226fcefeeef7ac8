import type { Wording } from '../../src/domain/lang.ts';
import type { Era } from './subjects.ts';

/** The files that a sender can write. */
export type Form = 'csv' | 'gbk' | 'xlsx' | 'json';

/** An invented sender of exports: which records it sends, and how it writes them where that is not our own form. */
export interface Sender {
	readonly dataset: string;
	readonly source: string;
	readonly name: Wording;
	readonly form: Form;
	/** The name of its file, without an ending. */
	readonly file: string;
	readonly era: Era;
	/** Which of the era's records it sends; every one unless said. */
	readonly sends?: (number: number) => boolean;
	/** Its own headings, by slot; a JSON sender's are dotted paths. */
	readonly headings?: Readonly<Record<string, string>>;
	/** Its own wordings of closed lists, by slot and code. */
	readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** How it writes days. */
	readonly writesDay?: (day: string) => string;
	/** Slots of money that it writes in units of 10,000 yuan. */
	readonly tenThousands?: readonly string[];
	/** Columns of its own that are not for publication, with what stands in them. */
	readonly ignored?: Readonly<Record<string, string>>;
	/** Words above the headings. */
	readonly title?: string;
	/** The first word of a last row that sums up. */
	readonly footer?: string;
	/** An earlier export beside it, as the records stood on that day. */
	readonly earlier?: { readonly on: string };
	/** Keys of `source.yaml` that do not follow from the above. */
	readonly mapping?: Readonly<Record<string, unknown>>;
}

/** Small figures set high or low, which exports of laboratories write in HTML. */
const SHIFTED: readonly (readonly [figures: RegExp, tag: string])[] = [
	[/[₀-₉]+/g, 'sub'],
	[/[⁰¹²³⁴-⁹]+/g, 'sup'],
];

/** Writes a cell as the sender does: its own words, days and units. */
export function writeCell(sender: Sender, slot: string, cell: string): string {
	const { words, writesDay, tenThousands, form } = sender;
	if (cell === '') return '';
	const own = words?.[slot];
	if (own)
		return cell
			.split('；')
			.map((code) => own[code] ?? code)
			.join('；');
	if (writesDay && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return writesDay(cell);
	if (tenThousands?.includes(slot)) return String(Number(cell) / 10_000);
	if (form !== 'gbk') return cell;
	return SHIFTED.reduce(
		(text, [figures, tag]) => text.replace(figures, (run) => `<${tag}>${run.normalize('NFKC')}</${tag}>`),
		cell
	);
}

/** The `source.yaml` of a sender over columns of these slots; `several` where its exports come in parts. */
export function mappingOf(
	sender: Sender,
	slots: readonly string[],
	several: boolean
): Readonly<Record<string, unknown>> {
	const {
		name,
		form,
		headings = {},
		words = {},
		tenThousands = [],
		ignored = {},
		title,
		footer,
		mapping = {},
	} = sender;
	const columns = {
		...Object.fromEntries(slots.flatMap((slot) => (headings[slot] ? [[headings[slot], slot]] : []))),
		...Object.fromEntries(Object.keys(ignored).map((heading) => [heading, 'ignore'])),
	};
	const values = Object.fromEntries(
		Object.entries(words)
			.filter(([slot]) => slots.includes(slot))
			.map(([slot, own]) => [
				slot,
				Object.fromEntries(Object.entries(own).map(([code, written]) => [written, code])),
			])
	);
	const units = Object.fromEntries(tenThousands.map((slot) => [slot, '万元']));
	return {
		sender: name,
		licence: 'CC-BY-4.0',
		...(several ? { mode: 'increments' } : {}),
		...(form === 'gbk' ? { encoding: 'gb18030' } : {}),
		...(form === 'json' ? { records: '/data/items' } : {}),
		...(title ? { header: 2 } : {}),
		...(footer ? { footer: 1 } : {}),
		...(Object.keys(columns).length > 0 ? { columns } : {}),
		...(Object.keys(values).length > 0 ? { values } : {}),
		...(Object.keys(units).length > 0 ? { units } : {}),
		...mapping,
	};
}
