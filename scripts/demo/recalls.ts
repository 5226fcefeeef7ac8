import { gtinOf } from './codes.ts';
import { addDays } from './days.ts';
import { readMaterial, codesIn } from './material.ts';
import { brandOf } from './names.ts';
import { randomOf } from './random.ts';
import { drawCourse } from './recall-days.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era, type Subject } from './subjects.ts';
import { join } from './wording.ts';

const goods = readMaterial('recalls', [
	...(['era', 'regime', 'trade', 'product', 'models', 'category', 'class', 'hazard', 'initiative'] as const),
	...(['reason', 'advice', 'remedies', 'item', 'limit', 'bad'] as const),
]);

/** What is recalled under the notice of that number, and whose it is. */
export interface Recalled {
	readonly goods: (typeof goods)[number];
	readonly maker: Subject;
}

/** The goods and the maker of a recall: of food where the number is even, since 2020 of other consumer goods where it is odd. */
export function recalledGoods(seed: number, era: Era, number: number): Recalled {
	const random = randomOf(seed, 'recalled', era, number);
	const isFood = era === 'then' || number % 2 === 0;
	const chosen = random.pick(
		goods.filter((each) => each.era === era && each.regime.startsWith('food') === isFood)
	);
	return { goods: chosen, maker: subjectOf(seed, 'recalls', number, 'enterprise', chosen.trade, era) };
}

/** The recall notice of that number. */
export function recallRow(seed: number, era: Era, number: number): Row {
	const random = randomOf(seed, 'recalls', era, number);
	const { goods: recalled, maker } = recalledGoods(seed, era, number);
	const course = drawCourse(random, era, number);
	const { announcedOn, producedFrom, producedTo } = course;
	const isFood = recalled.regime.startsWith('food');
	const units = random.between(30, 2600) * 10;
	const returned =
		course.completedOn || random.chance(0.6) ? Math.floor((units * random.between(18, 96)) / 100) : null;
	const lots = lotsOf(producedFrom, producedTo, random.between(1, 3));
	return {
		noticeNo: `${era === 'now' ? 'ZH' : 'ZH2007'}-${era === 'now' ? `${announcedOn.slice(0, 4)}-` : ''}${String(number + 1).padStart(4, '0')}`,
		product: recalled.product,
		brand: `示例${brandOf(number + 60)}`,
		models: recalled.models,
		barcodes: isFood || recalled.regime === 'consumer' ? gtinOf(number + 1) : '',
		batches: isFood && era === 'now' ? batchesOf(lots, units, returned) : '',
		lots: era === 'then' || !isFood ? join(lots.map(({ lot }) => lot)) : '',
		producedFrom,
		producedTo,
		categories: join(codesIn(recalled.category)),
		...partyCells('producer', [maker]),
		regime: recalled.regime,
		class: recalled.class,
		initiative: recalled.initiative,
		hazard: recalled.hazard,
		reason: recalled.reason,
		advice: recalled.advice,
		remedies: join(codesIn(recalled.remedies)),
		units: String(units),
		unitsReturned: returned === null ? '' : String(returned),
		injuries: isFood ? '' : String(random.between(0, 4)),
		soldWhere: random.pick(['示例省内', '示例市及周边县', '全国，含网络销售', '示例省、示例市农村市场']),
		contact: `${maker.name}售后服务 400-000-${String(1000 + (number % 9000))}`,
		authority: authorityOf(era, isFood),
		announcedOn,
		startsOn: announcedOn,
		status: course.status,
		completedOn: course.completedOn,
	};
}

const authorityOf = (era: Era, isFood: boolean) =>
	era === 'then' ? '示例省质量技术监督局' : isFood ? '示例市市场监督管理局' : '示例缺陷产品召回技术中心';

function lotsOf(from: string, to: string, count: number) {
	const days = [...new Set([from, addDays(from, 1), to])].filter((day) => day <= to).slice(0, count);
	return days.map((day, at) => ({ day, lot: `${day.replaceAll('-', '').slice(2)}${'ABC'[at]}` }));
}

/** Batches as the portal writes them: the lot, the day it was made, the last day it keeps, units sold and recovered. */
function batchesOf(
	lots: readonly { day: string; lot: string }[],
	units: number,
	returned: number | null
): string {
	const share = (whole: number) => Math.floor(whole / lots.length);
	return join(
		lots.map(
			({ day, lot }) =>
				`${lot} @ ${day} exp ${addDays(day, 270)} = ${share(units)}${returned === null ? '' : `/${share(returned)}`}`
		)
	);
}
