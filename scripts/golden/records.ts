import { Converter } from 'opencc-js/cn2t';
import type { Subject } from '../../src/search/build/subject.ts';
import { gtinOf, usccOf } from '../demo/codes.ts';
import { randomOf, type Random } from '../demo/random.ts';
import { firmName, drawBrand, type FirmName } from './names.ts';
import { GOODS, SIZES, SURNAMES } from './words.ts';

/** The datasets that the golden set's records are of. */
export const datasets = ['blacklist', 'violations', 'recalls', 'inspections', 'cases'] as const;

/** One invented record: what look-up is to find of it, and what queries are made of. */
export interface GoldenRecord {
	readonly subjects: readonly Subject[];
	/** The firm that it names; null where it names a person. */
	readonly firm: FirmName | null;
	readonly formerName: string | null;
	readonly person: string | null;
	readonly product: string | null;
	readonly code: string | null;
	readonly barcode: string | null;
	readonly lot: string | null;
	readonly recordNo: string;
	readonly decisionNo: string | null;
}

const SYMBOLS_TO_THE_FIFTH = 31 ** 5;
const toTraditional = Converter({ from: 'cn', to: 't' });

/** The record of that number in a set, which its seed and number alone decide. */
export function recordOf(seed: string, number: number): GoldenRecord {
	const random = randomOf(seed, 'record', number);
	const dataset = random.pick([0, 0, 0, 0, 1, 1, 2, 3, 3, 4].map((at) => datasets[at]!));
	const ended = random.chance(0.2);
	const weight = random.between(0, 3) + (dataset === 'blacklist' || dataset === 'violations' ? 0 : 8);
	const about = {
		weight: weight + (ended ? 32 : 0),
		until: null,
		lists: [{ dataset, standing: ended ? 'ended' : 'current' }],
	} as const;
	const year = random.between(2021, 2026);
	const recordNo = `${PREFIXES[dataset]}-${year}-${String(number).padStart(6, '0')}`;
	const place = `${dataset}/${recordNo.toLowerCase()}`;
	const firm = dataset === 'blacklist' && random.chance(0.12) ? null : firmOf(seed, number, random);
	const decisionNo = dataset === 'recalls' || dataset === 'inspections' ? null : decisionOf(random, year);
	const numbers = decisionNo === null ? [recordNo] : [recordNo, decisionNo];
	if (firm === null) {
		const person = random.pick(SURNAMES) + random.pick(['某', '某', '某某']);
		const subjects: Subject[] = [
			{ ...about, group: 'person', place, title: person, names: [person], maker: null, numbers: [] },
			{ ...about, group: 'thing', place, title: person, names: [], maker: null, numbers },
		];
		const none = { firm, formerName: null, product: null, code: null, barcode: null, lot: null };
		return { ...none, subjects, person, recordNo, decisionNo };
	}
	const formerName = random.chance(0.06) ? firmName(seed, 'former', number).whole : null;
	const kind = /公司|厂|Ltd|GmbH/.test(firm.form) ? 1 : firm.form.includes('合作社') ? 3 : 2;
	const serial = (number * 7_654_321 + 1013) % SYMBOLS_TO_THE_FIFTH;
	const code = usccOf(serial, kind, `00${firm.code.slice(2)}`);
	const party: Subject = {
		...about,
		group: 'party',
		place: code,
		title: firm.whole,
		names: formerName === null ? [firm.whole] : [firm.whole, formerName],
		maker: null,
		numbers: [code],
	};
	const isOfGoods = dataset === 'recalls' || dataset === 'inspections';
	const product = isOfGoods ? productOf(random, firm) : null;
	const barcode = isOfGoods && random.chance(0.6) ? gtinOf(10_000 + number) : null;
	const lot = isOfGoods && random.chance(0.7) ? lotOf(random, year) : null;
	const thing: Subject = {
		...about,
		group: 'thing',
		place,
		title: product ?? firm.whole,
		names: product === null ? [] : [product],
		maker: product === null ? null : firm.whole,
		numbers: [...numbers, ...[barcode, lot].filter((each) => each !== null)],
	};
	return {
		subjects: [party, thing],
		firm,
		formerName,
		person: null,
		product,
		code,
		barcode,
		lot,
		recordNo,
		decisionNo,
	};
}

/** Everything that look-up is to find in a set of so many records. */
export function* subjectsOf(seed: string, records: number): Generator<Subject> {
	for (let number = 0; number < records; number++) yield* recordOf(seed, number).subjects;
}

const PREFIXES = {
	blacklist: 'HMD',
	violations: 'WG',
	recalls: 'ZH',
	inspections: 'CJ',
	cases: 'AJ',
} as const;

function firmOf(seed: string, number: number, random: Random): FirmName & { readonly code: string } {
	const firm = firmName(seed, 'firm', number);
	if (!random.chance(0.01)) return firm;
	return { ...firm, whole: toTraditional(firm.whole) };
}

/** A decision number: of an office, a year and a serial number, short or, as newer ones are, long. */
function decisionOf(random: Random, year: number): string {
	const office = `${random.pick([...'京津冀晋辽吉沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘'])}${random.pick(['市监', '江市监', '海市监', '城市监', '质监', '食药监'])}`;
	const serial = random.between(1, 3999);
	return random.chance(0.5)
		? `${office}罚〔${year}〕${serial}号`
		: `${office}处罚〔${year}〕${String(random.between(10, 99))}${year}${String(serial).padStart(6, '0')}号`;
}

function productOf(random: Random, { brand }: FirmName): string {
	const named = random.chance(0.7) ? `${random.chance(0.5) ? brand : drawBrand(random)}牌` : '';
	return named + random.pick(GOODS) + (random.chance(0.3) ? ` ${random.pick(SIZES)}` : '');
}

function lotOf(random: Random, year: number): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const day = `${year}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
	return random.pick([
		`${day}${random.pick([...'ABCDEF'])}${random.between(1, 9)}`,
		`L${day.slice(2)}${two(random.between(1, 24))}`,
		`${day}-${random.between(1, 400)}`,
	]);
}
