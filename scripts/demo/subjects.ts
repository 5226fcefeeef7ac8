import { orgCodeOf, regNo13Of, regNo15Of, usccOf } from './codes.ts';
import { brandOf, drawPerson } from './names.ts';
import { randomOf } from './random.ts';

/** The campaign of 2007, or the years since 2021. */
export type Era = 'then' | 'now';

/** What a body may be, by the code of its kind. */
export type SubjectKind =
	| 'enterprise'
	| 'individualTrader'
	| 'workshop'
	| 'farm'
	| 'market'
	| 'park'
	| 'organisation'
	| 'unlicensedSite'
	| 'person';

/** A party as an export states it; blank where it has none. */
export interface Subject {
	readonly name: string;
	readonly kind: SubjectKind;
	readonly uscc: string;
	readonly orgCode: string;
	readonly regNo: string;
}

/** The bodies of each list are others, but where one list takes them from another by intent. */
const LANES = [
	'blacklist',
	'violations',
	'recalls',
	'cases',
	'exemplars',
	'inspections',
	'sellers',
	'agents',
] as const;
export type Lane = (typeof LANES)[number];

/** The last serial number that fits into a registration number of 13 digits. */
const LAST_OLD = 999_999;

/** The body of that number in a lane: always the same one, with the name and codes that its era had. */
export function subjectOf(
	seed: number,
	lane: Lane,
	number: number,
	kind: SubjectKind,
	trade: string,
	era: Era
): Subject {
	const random = randomOf(seed, 'subject', lane, era, number);
	if (kind === 'person') return { name: drawPerson(random), kind, uscc: '', orgCode: '', regNo: '' };
	const serial = (number * 2 + (era === 'then' ? 1 : 0)) * LANES.length + LANES.indexOf(lane);
	const name = nameOf(brandOf(serial), kind, trade, era, random.between(0, 9));
	const codeless = kind === 'unlicensedSite' || (kind === 'workshop' && random.chance(0.4));
	if (codeless) return { name, kind, uscc: '', orgCode: '', regNo: '' };
	const single = kind === 'individualTrader' || kind === 'workshop';
	if (era === 'now')
		return { name, kind, uscc: usccOf(serial, single ? 2 : kind === 'farm' ? 3 : 1), orgCode: '', regNo: '' };
	const regNo = serial > LAST_OLD || random.chance(0.4) ? regNo15Of(serial) : regNo13Of(serial);
	return { name, kind, uscc: '', orgCode: single ? '' : orgCodeOf(serial), regNo };
}

function nameOf(
	brand: string,
	kind: Exclude<SubjectKind, 'person'>,
	trade: string,
	era: Era,
	turn: number
): string {
	const body = `示例${brand}${trade}`;
	switch (kind) {
		case 'enterprise':
			if (era === 'then' && turn < 4) return `${body}厂`;
			return body + (turn === 8 ? '有限责任公司' : turn === 9 ? '股份有限公司' : '有限公司');
		case 'individualTrader':
			return body + (turn < 5 ? '经营部' : '商行');
		case 'workshop':
			return body + (turn < 5 ? '加工厂' : '作坊');
		case 'farm':
			return `示例${brand}${turn < 5 ? '种养殖' : '水产养殖'}专业合作社`;
		case 'market':
			return `示例${brand}${turn < 5 ? '农产品批发' : '建材'}市场`;
		case 'park':
			return `示例${brand}食品工业园区`;
		case 'organisation':
			return `示例${brand}检验检测中心`;
		case 'unlicensedSite':
			return `示例${brand}村无证加工点`;
	}
}
