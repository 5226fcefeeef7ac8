import { defineDataset } from '../domain/dataset.ts';
import { deciding, many, onRecordOnly, required } from '../domain/field.ts';
import { money } from '../domain/kinds/amount.ts';
import { choice } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { party } from '../domain/kinds/party.ts';
import { docno, link } from '../domain/kinds/reference.ts';
import { region } from '../domain/kinds/region.ts';
import { prose, text } from '../domain/kinds/text.ts';
import { categories } from './lists/categories.ts';
import { endGrounds, severities, triggers } from './lists/listing.ts';
import { measures } from './lists/measures.ts';
import { violations } from './lists/violations.ts';

export const blacklist = defineDataset({
	id: 'blacklist',
	title: { zh: '失信主体黑名单', en: 'Blacklist of dishonest entities' },
	about: {
		zh: '因严重违法失信被依法列入并公示的生产经营主体。列入期限届满或者信用修复后停止公示。',
		en: 'Makers and traders listed and published by law for seriously illegal and dishonest conduct. Publication stops when the term ends or credit is repaired.',
	},
	legalBasis: [
		{
			instrument: {
				zh: '国务院关于加强食品等产品安全监督管理的特别规定（国务院令第503号）',
				en: 'Special Provisions of the State Council on Strengthening the Safety Supervision of Food and Other Products (Order 503)',
			},
			article: { zh: '第十六条', en: 'Article 16' },
			from: '2007-07-26',
		},
		{
			instrument: {
				zh: '市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）',
				en: 'Measures for the Administration of the List of Seriously Illegal and Dishonest Entities (SAMR Order 44)',
			},
			article: { zh: '第二条', en: 'Article 2' },
			from: '2021-09-01',
		},
	],
	side: 'negative',
	fields: {
		recordNo: required(code({ column: '记录编号', label: { zh: '记录编号', en: 'Record no.' } })),
		party: required(deciding(party({ column: '主体名称', stem: '主体', label: { zh: '主体名称', en: 'Name' }, headings: { Code: '统一社会信用代码', OrgCode: '组织机构代码', RegNo: '注册号' } }))),
		legalRepresentative: onRecordOnly(
			text({ column: '法定代表人', label: { zh: '法定代表人', en: 'Legal representative' }, persons: false })
		),
		region: region({ column: '所在地区', label: { zh: '所在地区', en: 'Region' } }),
		address: text({ column: '经营场所', label: { zh: '经营场所', en: 'Place of business' }, persons: false }),
		categories: many(
			choice({ column: '产品类别', label: { zh: '产品类别', en: 'Product category' }, values: categories })
		),
		violations: many(
			choice({ column: '违法行为', label: { zh: '违法行为', en: 'Violation' }, values: violations })
		),
		measures: many(choice({ column: '处理措施', label: { zh: '处理措施', en: 'Measure' }, values: measures })),
		facts: prose({ column: '违法事实', label: { zh: '违法事实', en: 'Facts' } }),
		penalty: prose({ column: '处罚内容', label: { zh: '处罚内容', en: 'Penalty' } }),
		goodsValue: money({ column: '货值金额', label: { zh: '货值金额', en: 'Value of the goods' } }),
		fine: money({ column: '罚款金额', label: { zh: '罚款金额', en: 'Fine' } }),
		confiscated: money({ column: '没收金额', label: { zh: '没收金额', en: 'Confiscated' } }),
		ground: required(text({ column: '列入依据', label: { zh: '列入依据', en: 'Ground of listing' } })),
		severity: choice({ column: '失信程度', label: { zh: '失信程度', en: 'Severity' }, values: severities }),
		trigger: many(choice({ column: '线索来源', label: { zh: '线索来源', en: 'How it came to light' }, values: triggers })),
		decisionNo: docno({ column: '决定书文号', label: { zh: '决定书文号', en: 'Decision no.' } }),
		authority: required(text({ column: '作出决定机关', label: { zh: '作出决定机关', en: 'Deciding authority' } })),
		decidedOn: deciding(date({ column: '决定日期', label: { zh: '决定日期', en: 'Date of decision' } })),
		listedOn: required(deciding(date({ column: '列入日期', label: { zh: '列入日期', en: 'Date of listing' } }))),
		policy: code({ column: '公示期限依据', label: { zh: '公示期限依据', en: 'Publication policy' } }),
		publishUntil: deciding(date({ column: '公示截止日期', label: { zh: '公示截止日期', en: 'Shown until' } })),
		endedOn: deciding(date({ column: '移出日期', label: { zh: '移出日期', en: 'Date of removal' } })),
		endGround: choice({ column: '移出原因', label: { zh: '移出原因', en: 'Ground of removal' }, values: endGrounds }),
		reply: prose({ column: '当事人陈述', label: { zh: '当事人陈述', en: 'Reply of the party' } }),
		repliedOn: date({ column: '陈述日期', label: { zh: '陈述日期', en: 'Date of reply' } }),
		replaces: code({ column: '替代记录', label: { zh: '替代记录', en: 'Replaces record' } }),
		sourceUrl: link({ column: '来源链接', label: { zh: '来源链接', en: 'Source' } }),
	},
	key: ['recordNo'],
	caption: 'party',
	columns: ['listedOn', 'party', 'region', 'violations', 'measures'],
	facets: ['region', 'categories', 'violations', 'measures', 'listedOn'],
	search: ['party', 'recordNo', 'decisionNo'],
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
		['listedOn', 'publishUntil'],
		['listedOn', 'endedOn'],
		['decidedOn', 'listedOn'],
	],
	requires: [],
	indexable: false,
	measures: 'measures',
	expected: { atLeast: 1 },
});
