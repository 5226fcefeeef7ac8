import { defineDataset } from '../domain/dataset.ts';
import { required } from '../domain/field.ts';
import { choice } from '../domain/kinds/choice.ts';
import { date } from '../domain/kinds/date.ts';
import { docno, link } from '../domain/kinds/reference.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { documentKinds } from './lists/documents.ts';

export const documents = defineDataset({
	id: 'documents',
	title: { zh: '文件', en: 'Documents' },
	about: {
		zh: '各级主管部门印发的方案、专刊、通知公告和报告。',
		en: 'Plans, bulletins, notices and reports issued by the authorities.',
	},
	legalBasis: [cite(laws.openGovernment, '第二十条', 'Article 20')],
	side: 'neutral',
	fields: {
		documentNo: required(docno(heading('文号', 'Document no.'))),
		title: required(text(heading('标题', 'Title'))),
		kind: choice({ ...heading('文件类别', 'Kind'), values: documentKinds }),
		issuedOn: date(heading('印发日期', 'Date of issue')),
		authority: required(text(heading('发文机关', 'Issuing authority'))),
		url: link(heading('链接', 'Link')),
	},
	key: ['documentNo'],
	caption: 'title',
	columns: ['issuedOn', 'title', 'documentNo', 'kind', 'authority'],
	facets: ['kind', 'issuedOn'],
	search: ['title', 'documentNo'],
	lifecycle: { from: 'issuedOn', term: false, afterwards: 'keep' },
	inOrder: [],
	requires: [],
	indexable: true,
	expected: { atLeast: 0 },
});
