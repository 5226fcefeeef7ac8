import { decisionNoOf, drawAuthority } from './authorities.ts';
import { addDays } from './days.ts';
import { drawListing } from './listing.ts';
import { codesIn, readMaterial } from './material.ts';
import { drawAddress, drawPerson } from './names.ts';
import { drawRegion } from './places.ts';
import { randomOf } from './random.ts';
import { showRegion } from '../../src/domain/regions.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era, type Subject, type SubjectKind } from './subjects.ts';
import { fill, join, wordDay, wordMoney } from './wording.ts';

const offences = readMaterial('offences', [
	...([
		'era',
		'kinds',
		'trade',
		'product',
		'categories',
		'violations',
		'measures',
		'ground',
		'title',
	] as const),
	...(['facts', 'penalty'] as const),
]);
const byEra = Map.groupBy(offences, ({ era }) => era as Era);

/** The slips that a sender makes once in a thousand records: published with a note, never rejected. */
const SLIPS = { wrongCheck: 6, abolishedRegion: 8, blankKind: 17 };
const slips = (number: number, era: Era, slip: keyof typeof SLIPS) =>
	era === 'now' && number % 1000 === SLIPS[slip];

/** Everything that a listing, and a case about the same matter, say alike. */
export interface Matter {
	readonly key: string;
	readonly subject: Subject;
	readonly offence: (typeof offences)[number];
	readonly listing: ReturnType<typeof drawListing>;
	/** The day on which it was found. */
	readonly foundOn: string;
	readonly row: Row;
}

/** The matter of that number on the blacklist. */
export function blacklistMatter(seed: number, era: Era, number: number): Matter {
	const random = randomOf(seed, 'blacklist', era, number);
	const listing = drawListing(random, era, number, false);
	const offences = byEra.get(era)!;
	const presumed = slips(number, era, 'blankKind');
	const offence = random.pick(presumed ? offences.filter(({ kinds }) => kinds.includes('person')) : offences);
	const kind = presumed ? 'person' : (random.pick(codesIn(offence.kinds)) as SubjectKind);
	const subject = subjectOf(seed, 'blacklist', number, kind, offence.trade, era);
	const region = drawRegion(random);
	const authority = drawAuthority(random, era);
	const goodsValue = random.between(12, 4800) * 100;
	const fine = Math.min(goodsValue * random.between(3, 15), 5_000_000);
	const ofPerson = subject.kind === 'person';
	const manager = ofPerson ? '' : drawPerson(random);
	const foundOn = addDays(listing.decidedOn, -random.between(40, 120));
	const texts = {
		found: wordDay(foundOn),
		since: wordDay(addDays(listing.decidedOn, -random.between(200, 500))),
		units: String(random.between(20, 3600)),
		value: wordMoney(goodsValue),
		fine: wordMoney(fine),
		manager: '其法定代表人',
	};
	const key =
		era === 'now'
			? `HMD-${listing.listedOn.slice(0, 4)}-${String(number + 1).padStart(6, '0')}`
			: `HMD2007-${String(number + 1).padStart(3, '0')}`;
	const row: Row = {
		recordNo: key,
		...withSlips(partyCells('party', [subject]), number, era),
		region: slips(number, era, 'abolishedRegion') ? '310103' : region,
		legalRepresentative: subject.kind === 'unlicensedSite' ? '' : manager,
		address: ofPerson ? '' : drawAddress(random, showRegion(region, 'zh')),
		categories: join(codesIn(offence.categories)),
		violations: join(codesIn(offence.violations)),
		measures: join(codesIn(offence.measures)),
		facts: fill(offence.facts, texts),
		penalty: fill(offence.penalty, texts),
		goodsValue: String(goodsValue),
		fine: String(fine),
		confiscated: random.chance(0.6) ? String(goodsValue - random.between(0, 10) * 100) : '',
		ground: offence.ground,
		severity: listing.severity,
		trigger: join(random.some(['complaint', 'inspection', 'investigation', 'media', 'priorOffence'], 1, 2)),
		decisionNo: decisionNoOf(authority, listing.decidedOn, number + 12),
		authority,
		decidedOn: listing.decidedOn,
		listedOn: listing.listedOn,
		publishUntil: listing.publishUntil,
		endedOn: listing.endedOn,
		endGround: listing.endGround,
		reply: listing.repliedOn ? random.pick(REPLIES) : '',
		repliedOn: listing.repliedOn,
	};
	return { key, subject, offence, listing, foundOn, row };
}

/** The record of that number on the blacklist. */
export const blacklistRow = (seed: number, era: Era, number: number): Row =>
	blacklistMatter(seed, era, number).row;

const REPLIES = [
	'我单位认可处罚决定，已停止生产涉案产品并完成全部召回，正在按要求整改。',
	'对检验结论无异议。不合格原因系新换供应商的原料未按批验收，我单位已终止与该供应商的合作。',
	'我单位对货值金额的认定持有异议，已依法申请行政复议，复议期间处罚不停止执行。',
	'已全额缴纳罚款，并组织全体员工参加质量安全培训，欢迎社会监督。',
];

function withSlips(cells: Row, number: number, era: Era): Row {
	const code = cells['partyCode'] ?? '';
	if (slips(number, era, 'blankKind')) return { ...cells, partyKind: '' };
	if (!code || !slips(number, era, 'wrongCheck')) return cells;
	return { ...cells, partyCode: code.slice(0, -1) + (code.endsWith('7') ? '8' : '7') };
}
