import { defineDataset } from '../domain/dataset.ts';
import { required } from '../domain/field.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { standardKinds, standardStatuses } from './lists/standards.ts';

export const standards = defineDataset({
	id: 'standards',
	title: { zh: '标准', en: 'Standards' },
	about: {
		zh: '制定或者修订的产品质量和食品安全标准、检验方法及其实施日期。',
		en: 'Standards of product quality and food safety and test methods made or revised, with the day they take effect.',
	},
	legalBasis: [cite(laws.standardization, '第十七条', 'Article 17')],
	side: 'neutral',
	fields: {
		standardNo: required(code(heading('标准编号', 'Standard no.'))),
		title: required(text(heading('标准名称', 'Title'))),
		kind: choice({ ...heading('标准类别', 'Kind'), values: standardKinds }),
		status: choice({ ...heading('标准状态', 'Status'), values: standardStatuses }),
		issuedOn: date(heading('发布日期', 'Date of issue')),
		effectiveOn: date(heading('实施日期', 'Date of effect')),
		replaces: code(heading('代替标准', 'Replaces')),
		authority: required(text(heading('发布机关', 'Issuing authority'))),
	},
	key: ['standardNo'],
	caption: 'title',
	columns: ['standardNo', 'title', 'kind', 'status', 'effectiveOn'],
	facets: ['kind', 'status', 'issuedOn'],
	search: ['standardNo', 'title', 'replaces'],
	lifecycle: { from: 'issuedOn', term: false, afterwards: 'keep' },
	inOrder: [],
	requires: [],
	indexable: true,
	expected: { atLeast: 0 },
});
