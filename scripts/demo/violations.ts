import { addDays } from './days.ts';
import { drawListing } from './listing.ts';
import { codesIn, readMaterial } from './material.ts';
import { drawRegion } from './places.ts';
import { randomOf } from './random.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era, type Subject } from './subjects.ts';
import { join, wordDay } from './wording.ts';

const consignments = readMaterial('consignments', [
	...(['era', 'direction', 'trade', 'product', 'category', 'hsCode', 'place', 'port', 'violations'] as const),
	...(['item', 'limit', 'bad', 'measures', 'disposition', 'facts'] as const),
]);
const byEra = Map.groupBy(consignments, ({ era }) => era as Era);

const GROUNDS = {
	now: {
		import: '《中华人民共和国食品安全法》第一百条；《中华人民共和国进出口食品安全管理办法》',
		export:
			'《中华人民共和国进出口商品检验法》第三十三条；《中华人民共和国海关注册登记和备案企业信用管理办法》',
	},
	then: {
		import: '《国务院关于加强食品等产品安全监督管理的特别规定》第八条',
		export: '《国务院关于加强食品等产品安全监督管理的特别规定》第七条',
	},
};

/** The record of that number on the list of those who broke the rules of border inspection. */
export function violationRow(seed: number, era: Era, number: number): Row {
	const random = randomOf(seed, 'violations', era, number);
	const listing = drawListing(random, era, number, true);
	const goods = random.pick(byEra.get(era)!);
	const direction = goods.direction as 'import' | 'export';
	const authority = random.pick(
		era === 'now'
			? ['示例海关', '示例港海关', '示例空港海关']
			: ['示例出入境检验检疫局', '示例港出入境检验检疫局']
	);
	const key = `${era === 'now' ? `WG-${listing.listedOn.slice(0, 4)}-` : 'WG2007-'}${String(number + 1).padStart(4, '0')}`;
	const { subject, role } = partyOf(seed, era, number, goods.trade, direction);
	const isNamed = number % 11 !== 10;
	const year = listing.decidedOn.slice(0, 4);
	return {
		recordNo: key,
		...(isNamed ? partyCells('party', [subject], [role]) : {}),
		registrationNo:
			era === 'now'
				? String(1_000_000_000 + number * 37).slice(0, 10)
				: `0000/0${String(2000 + number).padStart(4, '0')}`,
		direction,
		product: goods.product,
		categories: goods.category,
		hsCode: goods.hsCode,
		origin: direction === 'import' ? goods.place : 'CN',
		destination: direction === 'export' ? goods.place : '',
		port: goods.port,
		region: drawRegion(random),
		violations: join(codesIn(goods.violations)),
		findings: goods.item ? `${goods.item} = ${goods.bad} / ${goods.limit}` : '',
		facts: `${wordDay(addDays(listing.decidedOn, -random.between(6, 40)))}，${goods.facts}`,
		quantity: `${random.between(2, 560) * 50} 千克`,
		goodsValue: String(random.between(80, 9000) * 100),
		measures: join(codesIn(goods.measures)),
		disposition: goods.disposition,
		releaseCondition: goods.measures.includes('xportSuspended') ? '整改后经现场核查合格，方可恢复出口' : '',
		ground: isNamed ? GROUNDS[era][direction] : '',
		severity: listing.severity,
		decisionNo:
			era === 'now'
				? `示关缉违字〔${year}〕${String(number + 21).padStart(4, '0')}号`
				: `示检罚〔${year}〕${number + 4}号`,
		decidedOn: listing.decidedOn,
		authority,
		listedOn: listing.listedOn,
		publishUntil: listing.publishUntil,
		endedOn: listing.endedOn,
		endGround: listing.endGround,
		reply: listing.repliedOn ? '我公司已追溯至境外供应商并暂停该产品贸易，后续批次将逐批送检。' : '',
		repliedOn: listing.repliedOn,
	};
}

/** Every role in turn: whoever imports or exports, makes, declares, declares for others, or raises. */
function partyOf(
	seed: number,
	era: Era,
	number: number,
	trade: string,
	direction: 'import' | 'export'
): { subject: Subject; role: string } {
	const trader = direction === 'import' ? 'importer' : 'exporter';
	const role = [trader, trader, 'producer', trader, 'declarant', 'declarationAgent', 'farm'][number % 7]!;
	if (role === 'farm') return { subject: subjectOf(seed, 'violations', number, 'farm', trade, era), role };
	const ownTrade = role === 'declarationAgent' ? '报检服务' : trade;
	return { subject: subjectOf(seed, 'violations', number, 'enterprise', ownTrade, era), role };
}
