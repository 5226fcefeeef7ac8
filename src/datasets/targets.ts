import { defineDataset } from '../domain/dataset.ts';
import { required } from '../domain/field.ts';
import { count, percent } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { date } from '../domain/kinds/date.ts';
import { region } from '../domain/kinds/region.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { targetNumbers, targetTypes } from './lists/targets.ts';
import { plannedTargets, targetGroups } from './planned-targets.ts';

export const targets = defineDataset({
	id: 'targets',
	title: { zh: '年底目标', en: 'Year-end targets' },
	short: { zh: '目标', en: 'Targets' },
	about: {
		zh: '专项整治行动方案确定的年底目标及各地区在统计日期的进展，数值目标列明分子、分母和来源。',
		en: 'The targets that the action plan sets for the end of the year, and where each region stood on a day; numeric targets with numerator, denominator and source.',
	},
	legalBasis: [cite(laws.plan2007, '到今年年底的目标', 'Targets for the end of the year')],
	side: 'neutral',
	fields: {
		targetNo: required(choice({ ...heading('目标编号', 'Target no.'), values: targetNumbers })),
		wording: required(text(heading('目标表述', 'Wording'))),
		type: required(choice({ ...heading('目标类型', 'Type'), values: targetTypes })),
		threshold: percent(heading('目标值', 'Threshold')),
		numerator: count(heading('分子', 'Numerator')),
		denominator: count(heading('分母', 'Denominator')),
		state: text(heading('完成情况', 'State')),
		asOf: date(heading('统计日期', 'As of')),
		region: region(heading('地区', 'Region')),
		authority: required(text(heading('发布机关', 'Publishing authority'))),
		source: text(heading('数据来源', 'Source')),
	},
	key: ['targetNo', 'region', 'asOf'],
	caption: 'wording',
	columns: ['targetNo', 'wording', 'region', 'numerator', 'denominator', 'state', 'asOf'],
	facets: ['targetNo', 'type', 'region', 'asOf'],
	search: ['wording', 'targetNo'],
	lifecycle: { from: 'asOf', term: false, afterwards: 'keep' },
	inOrder: [],
	requires: [],
	indexable: true,
	targets: {
		target: 'targetNo',
		threshold: 'threshold',
		numerator: 'numerator',
		denominator: 'denominator',
		state: 'state',
		asOf: 'asOf',
		region: 'region',
		source: 'source',
		planned: plannedTargets,
		groups: targetGroups,
		by: '2007-12-31',
	},
	expected: { atLeast: 0 },
});
