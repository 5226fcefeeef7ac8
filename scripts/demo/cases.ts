import { blacklistMatter } from './blacklist.ts';
import { addDays } from './days.ts';
import { randomOf } from './random.ts';
import { partyCells, type Row } from './row.ts';
import { subjectOf, type Era } from './subjects.ts';

const SORTS: Readonly<Record<string, string>> = {
	enterprise: '企业',
	individualTrader: '个体工商户',
	workshop: '小作坊',
	farm: '合作社',
	market: '专业市场',
	organisation: '检验检测机构',
	unlicensedSite: '黑窝点',
	person: '人',
};

/** The day before which the exposed cases of each era were decided. */
const EXPOSED_BY: Readonly<Record<Era, string>> = { now: '2026-11-12', then: '2007-12-14' };

/** The first day on which the open cases of each era are exposed. */
const OPENED_FROM: Readonly<Record<Era, string>> = { now: '2026-01-08', then: '2007-10-10' };

const isOpenCase = (number: number) => number % 5 === 3;

/**
 * The typical case of that number. Four of five are about a matter on the blacklist, whose record they name; the
 * fifth is still under inquiry.
 */
export function caseRow(seed: number, era: Era, number: number): Row {
	const random = randomOf(seed, 'cases', era, number);
	const matter = blacklistMatter(seed, era, listedNumber(seed, era, number));
	const { offence, row: listed, listing } = matter;
	const isOpen = isOpenCase(number);
	const subject = isOpen
		? subjectOf(seed, 'cases', number, 'enterprise', offence.trade || '食品', era)
		: matter.subject;
	const seller = subjectOf(seed, 'sellers', number, 'individualTrader', '副食', era);
	const isJoint = number % 6 === 2;
	const publishedOn = isOpen
		? addDays(OPENED_FROM[era], random.between(0, 60))
		: addDays(listing.decidedOn, random.between(7, 20));
	const status = isOpen ? random.pick(['reported', 'filed']) : statusOf(listing.fate, number);
	const isSerious = offence.measures.includes('referredToPolice');
	const head = random.chance(0.25) && !isOpen ? subject.name : `某${SORTS[subject.kind]}`;
	const isSupervised = number % 4 === 0;
	return {
		caseNo: `${era === 'now' ? `AL-${publishedOn.slice(0, 4)}-` : 'AL2007-'}${String(number + 1).padStart(3, '0')}`,
		title: `${head}${offence.title}`,
		...partyCells(
			'party',
			isJoint ? [subject, seller] : [subject],
			isJoint ? ['producer', 'seller'] : ['party']
		),
		region: listed['region'] ?? '',
		categories: listed['categories'] ?? '',
		violations: listed['violations'] ?? '',
		measures: isOpen ? 'sealedSeized' : (listed['measures'] ?? ''),
		facts: listed['facts'] ?? '',
		product: offence.product,
		goodsValue: listed['goodsValue'] ?? '',
		fine: isOpen ? '' : (listed['fine'] ?? ''),
		confiscated: isOpen ? '' : (listed['confiscated'] ?? ''),
		illegalGains: isOpen ? '' : String(random.between(3, 900) * 100),
		ground: isOpen ? '' : offence.ground.split('；')[0]!,
		decisionNo: isOpen ? '' : (listed['decisionNo'] ?? ''),
		decidedOn: isOpen ? '' : listing.decidedOn,
		authority: listed['authority'] ?? '',
		status,
		severity: isOpen ? '' : listing.severity,
		endedOn: isOpen ? '' : listing.endedOn,
		endGround: isOpen ? '' : listing.endGround,
		referredToPolice: isSerious ? 'yes' : 'no',
		referredOn: isSerious && !isOpen ? addDays(listing.decidedOn, -random.between(2, 9)) : '',
		listedSupervision: isSupervised ? 'yes' : 'no',
		supervisedBy: isSupervised ? (era === 'now' ? '示例省市场监督管理局' : '示例省质量技术监督局') : '',
		dueOn: isSupervised ? addDays(publishedOn, 60) : '',
		outcome:
			isSupervised && !isOpen ? '已按期办结，涉案产品全部召回并销毁，相关线索移送上下游所在地监管部门。' : '',
		crossRegion: isJoint ? 'yes' : 'no',
		trigger: listed['trigger'] ?? '',
		publishedOn,
		reply: isOpen ? '' : (listed['reply'] ?? ''),
		repliedOn: isOpen ? '' : listing.repliedOn,
		related: isOpen ? '' : `blacklist:${matter.key}`,
	};
}

/**
 * The matter that a case is about: every other one on the blacklist, or the next that was entered rightly and is
 * exposed. That of an open case was found before it is exposed.
 */
function listedNumber(seed: number, era: Era, number: number): number {
	for (let at = number * 2; ; at++) {
		const { listing, foundOn } = blacklistMatter(seed, era, at);
		const { fate, decidedOn } = listing;
		if (
			fate !== 'enteredInError' &&
			fate !== 'superseded' &&
			fate !== 'pending' &&
			decidedOn <= EXPOSED_BY[era] &&
			!(isOpenCase(number) && foundOn >= OPENED_FROM[era])
		)
			return at;
	}
}

function statusOf(fate: string, number: number): string {
	if (fate === 'revoked') return 'revoked';
	return fate === 'replied' ? 'underAppeal' : number % 3 === 0 ? 'decided' : 'final';
}
