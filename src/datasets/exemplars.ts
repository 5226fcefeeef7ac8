import { defineDataset } from '../domain/dataset.ts';
import { many, required } from '../domain/field.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { docno, link } from '../domain/kinds/reference.ts';
import { region } from '../domain/kinds/region.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { exemplarKinds, exemplarLevels } from './lists/exemplars.ts';

export const exemplars = defineDataset({
	id: 'exemplars',
	title: { zh: '示范园区、乡镇、基地', en: 'Exemplary parks, townships and bases' },
	short: { zh: '示范单位', en: 'Exemplars' },
	about: {
		zh: '命名的食品安全示范园区、乡镇和优质产品生产基地等。有效期满或者被撤销的仍予保留并注明。',
		en: 'Food-safety parks and townships, quality-product bases and others that were given a title. Titles that have run out or were withdrawn stay, marked.',
	},
	legalBasis: [
		cite(laws.order503, '第七条', 'Article 7'),
		cite(laws.plan2007, '创建食品安全示范园区、乡镇活动', 'Demonstration parks and townships'),
	],
	side: 'positive',
	fields: {
		exemplarNo: required(code(heading('示范编号', 'Exemplar no.'))),
		name: required(text(heading('名称', 'Name'))),
		kind: required(choice({ ...heading('类别', 'Kind'), values: exemplarKinds })),
		level: choice({ ...heading('级别', 'Level'), values: exemplarLevels }),
		region: region(heading('所在地区', 'Region')),
		products: many(text(heading('主导产品', 'Main products'))),
		operator: party({
			...heading('建设或运营单位', 'Builder or operator'),
			stem: '运营单位',
			role: 'operator',
		}),
		tenants: many(party({ ...heading('入驻企业', 'Tenants'), role: 'tenant' })),
		criteria: text(heading('评定标准', 'Criteria')),
		assessment: text(heading('评定结果', 'Assessment')),
		assessedOn: date(heading('评定日期', 'Date of assessment')),
		batch: text(heading('批次', 'Round')),
		awardedOn: date(heading('命名日期', 'Date of award')),
		validUntil: date(heading('有效期至', 'Valid until')),
		withdrawnOn: date(heading('撤销日期', 'Date of withdrawal')),
		withdrawGround: text(heading('撤销原因', 'Ground of withdrawal')),
		authority: required(text(heading('命名机关', 'Awarding authority'))),
		documentNo: docno(heading('命名文号', 'Document no.')),
		sourceUrl: link(heading('来源链接', 'Source')),
	},
	key: ['exemplarNo'],
	caption: 'name',
	columns: ['awardedOn', 'name', 'kind', 'level', 'region', 'validUntil'],
	facets: ['kind', 'level', 'region', 'withdrawnOn', 'awardedOn'],
	search: ['name', 'exemplarNo', 'operator', 'tenants', 'products', 'documentNo'],
	lifecycle: {
		from: 'awardedOn',
		lastDay: 'validUntil',
		ended: 'withdrawnOn',
		abolished: 'kind',
		term: false,
		afterwards: 'keep',
	},
	inOrder: [
		['awardedOn', 'validUntil'],
		['awardedOn', 'withdrawnOn'],
	],
	requires: [],
	indexable: true,
	stories: { theme: 'kind' },
	figures: {
		course: { form: 'timeline', dates: ['awardedOn', 'withdrawnOn'] },
		kind: { form: 'bars', by: 'kind' },
		region: { form: 'tiles', by: 'region' },
	},
	expected: { atLeast: 0 },
});
