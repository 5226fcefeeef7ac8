import type { Random } from './random.ts';
import type { Era } from './subjects.ts';

const MARKET = [
	'示例市市场监督管理局',
	'示例市市场监督管理局',
	'示例省市场监督管理局',
	'示例县市场监督管理局',
];
const QUALITY = ['示例省质量技术监督局', '示例市质量技术监督局', '示例县质量技术监督局'];

/** The body that decides upon products within the country. */
export const drawAuthority = (random: Random, era: Era): string =>
	random.pick(era === 'now' ? MARKET : QUALITY);

/** The number of a decision of such a body. */
export function decisionNoOf(authority: string, decidedOn: string, number: number): string {
	const [year, place] = [decidedOn.slice(0, 4), authority[2]!];
	return authority.includes('质量')
		? `（示${place}）质技监罚字〔${year}〕第${String(number).padStart(3, '0')}号`
		: `示${place === '市' ? '' : place}市监处罚〔${year}〕${number}号`;
}
