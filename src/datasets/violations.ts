import { defineDataset } from '../domain/dataset.ts';
import { deciding, many, required } from '../domain/field.ts';
import { money, quantity } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { docno, link } from '../domain/kinds/reference.ts';
import { region } from '../domain/kinds/region.ts';
import { prose, text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';
import { categories } from './lists/categories.ts';
import { directions, dispositions } from './lists/consignments.ts';
import { endGrounds, severities } from './lists/listing.ts';
import { measures } from './lists/measures.ts';
import { violations as kindsOfViolation } from './lists/violations.ts';

export const violations = defineDataset({
	id: 'violations',
	title: { zh: '违规企业名单', en: 'List of violating enterprises' },
	short: { zh: '违规企业', en: 'Violations' },
	about: {
		zh: '违反进出口检验检疫规定的进出口企业、生产者、报检企业、代理报检企业和种养殖场。公示期限届满后停止公示。',
		en: 'Importers, exporters, producers, declarants, declaration agents and farms that broke the rules of border inspection and quarantine. Publication stops when the term ends.',
	},
	legalBasis: [
		cite(laws.order503, '第七条、第八条', 'Articles 7 and 8'),
		cite(laws.plan2007, '列入“违规企业名单”上网公布', 'The online list of violating enterprises'),
		cite(laws.foodSafety2015, '第一百条', 'Article 100'),
	],
	side: 'negative',
	fields: {
		recordNo: required(code(heading('记录编号', 'Record no.'))),
		party: deciding(
			party({
				...heading('企业名称', 'Enterprise'),
				stem: '企业',
				headings: { Code: '统一社会信用代码', OrgCode: '组织机构代码', RegNo: '注册号', Role: '企业角色' },
			})
		),
		registrationNo: code(heading('备案或注册编号', 'Filing or registration no.')),
		direction: choice({ ...heading('进出口', 'Direction'), values: directions }),
		product: text(heading('产品名称', 'Product')),
		categories: many(choice({ ...heading('产品类别', 'Product category'), values: categories })),
		hsCode: code(heading('HS编码', 'HS code')),
		origin: many(region(heading('原产国家或地区', 'Country or region of origin'))),
		destination: many(region(heading('输往国家或地区', 'Country or region of destination'))),
		port: text(heading('口岸', 'Port')),
		region: region(heading('所在地区', 'Region')),
		violations: many(choice({ ...heading('违规情形', 'Violation'), values: kindsOfViolation })),
		findings: many(text(heading('不合格项目', 'Findings'))),
		safetyItem: text(heading('安全项目', 'Safety item')),
		measured: text(heading('实测值', 'Measured')),
		limit: text(heading('标准限值', 'Limit')),
		facts: prose(heading('违规事实', 'Facts')),
		quantity: quantity(heading('数量', 'Quantity')),
		goodsValue: money(heading('货值', 'Value of the goods')),
		measures: many(choice({ ...heading('处理措施', 'Measure'), values: measures })),
		disposition: choice({ ...heading('货物处置', 'Disposal of the goods'), values: dispositions }),
		releaseCondition: text(heading('解除条件', 'Condition of release')),
		ground: text(heading('列入依据', 'Ground of listing')),
		severity: choice({ ...heading('失信程度', 'Severity'), values: severities }),
		decisionNo: docno(heading('决定书文号', 'Decision no.')),
		decidedOn: deciding(date(heading('决定日期', 'Date of decision'))),
		authority: required(text(heading('作出决定机关', 'Deciding authority'))),
		listedOn: required(deciding(date(heading('列入日期', 'Date of listing')))),
		policy: code(heading('公示期限依据', 'Publication policy')),
		publishUntil: deciding(date(heading('公示截止日期', 'Shown until'))),
		endedOn: deciding(date(heading('移出日期', 'Date of removal'))),
		endGround: choice({ ...heading('移出原因', 'Ground of removal'), values: endGrounds }),
		reply: prose(heading('当事人陈述', 'Reply of the party')),
		repliedOn: date(heading('陈述日期', 'Date of reply')),
		replaces: code(heading('替代记录', 'Replaces record')),
		sourceUrl: link(heading('来源链接', 'Source')),
	},
	key: ['recordNo'],
	caption: 'party',
	columns: ['listedOn', 'party', 'direction', 'product', 'violations', 'measures'],
	facets: [
		'direction',
		'region',
		'categories',
		'violations',
		'measures',
		'disposition',
		'origin',
		'goodsValue',
		'listedOn',
	],
	search: ['party', 'recordNo', 'registrationNo', 'product', 'hsCode', 'decisionNo'],
	lifecycle: {
		from: 'listedOn',
		decided: 'decidedOn',
		lastDay: 'publishUntil',
		ended: 'endedOn',
		ground: 'endGround',
		term: true,
		afterwards: 'withdraw',
	},
	inOrder: [
		['decidedOn', 'listedOn'],
		['listedOn', 'publishUntil'],
		['listedOn', 'endedOn'],
	],
	requires: [{ field: 'ground', where: 'party' }],
	untitled: { zh: '来源未载明主体', en: 'Party not stated by the source' },
	indexable: false,
	measures: 'measures',
	gravity: { field: 'severity', values: ['severe', 'general', 'mild'] },
	figures: {
		endings: { form: 'endings' },
		origin: { form: 'matrix', rows: 'origin', columns: 'violations' },
		violations: { form: 'bars', by: 'violations' },
		port: { form: 'bars', by: 'port' },
		region: { form: 'tiles', by: 'region' },
		measures: { form: 'bars', by: 'measures' },
		value: { form: 'bars', by: 'goodsValue' },
	},
	expected: { atLeast: 1 },
});
