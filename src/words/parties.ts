import type { Dataset } from '../domain/dataset.ts';
import type { Wording } from '../domain/lang.ts';

/** What stands on the page of a party. */
export const partyWords = {
	about: { zh: '主体信息', en: 'The party' },
	kind: { zh: '主体类型', en: 'Kind' },
	codes: { zh: '代码', en: 'Codes' },
	region: { zh: '所在地', en: 'Region' },
	names: { zh: '记录中使用的名称', en: 'Names used in records' },
	former: { zh: '曾用名', en: 'Former names' },
	party: { zh: '主体', en: 'Party' },
	joined: { zh: '怎样归到一处', en: 'How records are joined' },
	byCode: {
		zh: '这些记录凭校验无误的代码归到一个主体，不凭名称归并，也不从股东、总公司推断。',
		en: 'These records are joined by a code whose check digits are right; never by name, nor from shareholders or a parent.',
	},
	byName: {
		zh: '来源没有给出可用的代码。这里只归并同一栏目里名称和地区都相同的记录。',
		en: 'The sources give no usable code. Only records of one list with the same name and region stand together here.',
	},
	records: { zh: '公开的记录', en: 'Public records' },
	record: { zh: '记录', en: 'Record' },
	dataset: { zh: '栏目', en: 'List' },
	role: { zh: '角色', en: 'Role' },
	date: { zh: '日期', en: 'Date' },
	alike: { zh: '可能是同一主体，请核对代码', en: 'Possibly the same party: check the code' },
	alikeMeans: {
		zh: '下列主体名称相同，但代码不同或者没有代码。本门户不凭名称归并主体。',
		en: 'These parties have the same name, and another code or none. The portal never joins parties by name.',
	},
	noInheritance: {
		zh: '分支机构是独立的主体，不承继总公司的记录。',
		en: 'A branch is a party of its own and does not inherit the records of its parent.',
	},
} as const satisfies Record<string, Wording>;

/** The heading over a party's records of one side. */
export const sides: Readonly<Record<Dataset['side'], Wording>> = {
	negative: { zh: '违法失信信息', en: 'Offences and dishonesty' },
	neutral: { zh: '召回、抽查和案例', en: 'Recalls, spot checks and cases' },
	positive: { zh: '示范和荣誉', en: 'Honours' },
};

/** The sort of code, by its scheme. */
export const schemes: Readonly<Record<string, Wording>> = {
	uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
	orgcode: { zh: '组织机构代码', en: 'Organisation code' },
	regno15: { zh: '注册号', en: 'Registration no.' },
	regno13: { zh: '注册号', en: 'Registration no.' },
	regnoText: { zh: '注册号', en: 'Registration no.' },
	unrecognised: { zh: '代码（种类不明）', en: 'Code of unknown kind' },
};
