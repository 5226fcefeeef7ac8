import { blacklistMatter } from './blacklist.ts';
import { addPeriod } from '../../src/domain/period.ts';
import { addDays, daysBetween } from './days.ts';
import { readMaterial } from './material.ts';
import { brandOf } from './names.ts';
import { drawCounty } from './places.ts';
import { randomOf } from './random.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era } from './subjects.ts';
import { fill } from './wording.ts';

const sites = readMaterial('exemplars', ['era', 'kind', 'level', 'form', 'products', 'criteria']);
const byEra = Map.groupBy(sites, ({ era }) => era as Era);

const AWARDED: Readonly<Record<Era, readonly [string, string]>> = {
	now: ['2021-12-01', '2026-10-20'],
	then: ['2007-08-24', '2008-04-30'],
};

/** The exemplar one of whose tenants stands on the blacklist, and was awarded before that. */
const CONTESTED = { number: 3, awardedOn: '2024-01-18' };

/** The first matter on the blacklist that is current and whose party has a code: the contested exemplar's tenant. */
function listedTenant(seed: number) {
	for (let number = 0; ; number++) {
		const matter = blacklistMatter(seed, 'now', number);
		if (matter.listing.fate === 'current' && matter.subject.uscc) return matter;
	}
}

/** What the operator has to decide: which exemplar is held against which record. */
export const contestedExemplar = (seed: number) => ({
	key: exemplarRow(seed, 'now', CONTESTED.number)['exemplarNo']!,
	against: `blacklist:${listedTenant(seed).key}`,
});

/** The exemplary park, township or base of that number. Townships and parks take turns; every ninth lost its title. */
export function exemplarRow(seed: number, era: Era, number: number): Row {
	const random = randomOf(seed, 'exemplars', era, number);
	const list = byEra.get(era)!;
	const site = list[number % list.length]!;
	const [first, last] = AWARDED[era];
	const isContested = era === 'now' && number === CONTESTED.number;
	const awardedOn = isContested
		? CONTESTED.awardedOn
		: number % 13 === 12
			? addDays(last, random.between(40, 60))
			: addDays(first, random.between(0, daysBetween(first, last)));
	const isLost = number % 9 === 1 && awardedOn < (era === 'now' ? '2026-05-01' : '2007-11-01');
	const year = awardedOn.slice(0, 4);
	const authority =
		era === 'now'
			? site.level === 'municipal'
				? '示例市人民政府食品安全委员会办公室'
				: '示例省市场监督管理局'
			: site.level === 'national'
				? '示例国家质量监督部门'
				: '示例省质量技术监督局';
	const isPark = site.kind === 'foodSafetyPark';
	const operator = subjectOf(seed, 'exemplars', number, 'enterprise', isPark ? '园区运营' : '农业发展', era);
	const tenants = [1, 2, 3].map((at) =>
		subjectOf(seed, 'exemplars', 100_000 + number * 3 + at, 'enterprise', '食品', era)
	);
	return {
		exemplarNo: `SF-${year}-${String(number + 1 + (era === 'then' ? 0 : 100)).padStart(4, '0')}`,
		name: fill(site.form, { brand: brandOf(2800 + number * 2 + (era === 'then' ? 1 : 0)) }),
		kind: site.kind,
		level: site.level,
		region: drawCounty(random),
		products: site.products,
		...partyCells('operator', [operator]),
		...(isPark
			? partyCells('tenants', tenants.slice(0, random.between(2, 3)))
			: isContested
				? partyCells('tenants', [listedTenant(seed).subject])
				: {}),
		criteria: site.criteria,
		assessment: `综合评分${random.between(86, 98)}分，${random.pick(['合格', '优秀'])}`,
		assessedOn: addDays(awardedOn, -random.between(15, 60)),
		batch: `${year}年第${random.between(1, 2)}批`,
		awardedOn,
		validUntil: addPeriod(awardedOn, era === 'now' ? '3Y' : '5Y'),
		withdrawnOn: isLost ? addDays(awardedOn, random.between(25, 200)) : '',
		withdrawGround: isLost ? '监督检查发现辖区内连续发生无证生产问题，不再符合评定标准' : '',
		authority,
		documentNo: era === 'now' ? `示食安办〔${year}〕${number + 6}号` : `示质监发〔${year}〕${number + 31}号`,
	};
}
