import { addDays, daysBetween } from './days.ts';
import { readMaterial } from './material.ts';
import { drawRegion } from './places.ts';
import { randomOf } from './random.ts';
import { recalledGoods, type Recalled } from './recalls.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era } from './subjects.ts';

const samples = readMaterial('samples', [
	...([
		'era',
		'trade',
		'product',
		'category',
		'specification',
		'item',
		'limit',
		'good',
		'bad',
		'unit',
	] as const),
]);

const PUBLISHED: Readonly<Record<Era, readonly [string, string]>> = {
	now: ['2025-01-10', '2026-11-18'],
	then: ['2007-09-05', '2007-12-12'],
};

/**
 * The sample of that number, or every twelfth time the totals of a category. Every sixth sample is of goods that were
 * then recalled, and failed.
 */
export function inspectionRow(seed: number, era: Era, number: number): Row {
	if (number % 12 === 11) return summaryRow(seed, era, number);
	const random = randomOf(seed, 'inspections', era, number);
	const recalled = number % 6 === 2 ? recalledGoods(seed, era, evenBelow(number, era)) : null;
	const sample = recalled ? ofRecalled(recalled) : random.pick(samples.filter((each) => each.era === era));
	const maker =
		recalled?.maker ??
		subjectOf(
			seed,
			'inspections',
			number,
			random.pick(['enterprise', 'enterprise', 'workshop']),
			sample.trade,
			era
		);
	const failed = recalled !== null || random.chance(0.22);
	const [first, last] = PUBLISHED[era];
	const publishedOn = addDays(first, random.between(0, daysBetween(first, last)));
	const sampledOn = addDays(publishedOn, -random.between(25, 70));
	const producedOn = addDays(sampledOn, -random.between(5, 90));
	const isFresh = sample.specification === '散装';
	const objection = !failed
		? ''
		: number % 8 === 4
			? 'upheld'
			: random.pick(['none', 'none', 'none', 'raised', 'rejected']);
	const isHandled = failed && publishedOn < (era === 'now' ? '2026-09-15' : '2007-11-15');
	const measured = random.pick((failed ? sample.bad : sample.good).split('|'));
	return {
		sampleNo: `${era === 'now' ? `CC-${publishedOn.slice(0, 4)}-` : 'CC2007-'}${String(number + 1).padStart(5, '0')}`,
		grain: 'sample',
		product: sample.product,
		categories: sample.category,
		...(isFresh ? {} : partyCells('producer', [maker])),
		...partyCells('seller', [subjectOf(seed, 'sellers', 500_000 + number, 'individualTrader', '百货', era)]),
		region: drawRegion(random),
		specification: sample.specification,
		producedOn: isFresh ? '' : producedOn,
		lot: isFresh ? '' : producedOn.replaceAll('-', ''),
		item: sample.item,
		result: /^[-\d.]+$/.test(measured) && sample.unit ? `${measured} ${sample.unit}` : measured,
		limit: sample.limit,
		verdict: failed ? 'fail' : 'pass',
		retest: failed && random.chance(0.3) ? '复检结论不合格，维持初检结论' : '',
		objection,
		handling: failed ? (isHandled ? random.pick(['rectified', 'closed', 'penalised']) : 'pending') : '',
		handledOn: isHandled ? addDays(publishedOn, random.between(20, 60)) : '',
		licensed: maker.kind === 'workshop' ? 'no' : 'yes',
		enterpriseSize:
			maker.kind === 'workshop' ? 'workshop' : random.pick(['large', 'medium', 'small', 'small']),
		sampledOn,
		publishedOn,
		authority: era === 'now' ? '示例市市场监督管理局' : '示例省质量技术监督局',
	};
}

/** The number of a food recall, one for every six samples. */
const evenBelow = (number: number, era: Era) => Math.floor(number / 6) * (era === 'now' ? 2 : 1);

/** What the check found in goods that were then recalled. */
const ofRecalled = ({ goods }: Recalled) => ({
	...goods,
	specification: goods.models.split('；')[0]!,
	good: '',
	unit: '',
});

/** What was sampled of one category over a quarter. */
function summaryRow(seed: number, era: Era, number: number): Row {
	const random = randomOf(seed, 'summaries', era, number);
	const { product, category } = random.pick(samples.filter((each) => each.era === era));
	const from =
		era === 'now' ? random.pick(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']) : '2007-09-01';
	const to = addDays(from, 89);
	const sampled = random.between(60, 900);
	return {
		sampleNo: `${era === 'now' ? 'CCHZ' : 'CCHZ2007'}-${String(number + 1).padStart(5, '0')}`,
		grain: 'summary',
		product,
		categories: category,
		region: drawRegion(random),
		publishedOn: addDays(to, random.between(8, 15)),
		authority: era === 'now' ? '示例省市场监督管理局' : '示例省质量技术监督局',
		sampled: String(sampled),
		passed: String(sampled - random.between(1, Math.floor(sampled / 10))),
		from,
		to,
	};
}
