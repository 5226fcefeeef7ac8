import type { Wording } from './lang.ts';

/**
 * What follows when a rule is broken. `stop`: the file or dataset is not to be trusted and nothing is
 * published anew; `reject`: the row is not published and goes to `rejected/`; `note`: it is published.
 */
export type Severity = 'stop' | 'reject' | 'note';

const stop = (zh: string, en: string) => ({ severity: 'stop', title: { zh, en } }) as const;
const reject = (zh: string, en: string) => ({ severity: 'reject', title: { zh, en } }) as const;
const note = (zh: string, en: string) => ({ severity: 'note', title: { zh, en } }) as const;

/** Every rule by its fixed name, with its severity and its title in the report. */
export const rules = {
	'format-refused': stop('文件格式不能读取', 'File format refused'),
	encoding: stop('文件编码不明或不符', 'Encoding unknown or wrong'),
	quote: stop('引号不成对', 'Quotation mark not closed'),
	'heading-missing': stop('缺少必需的列', 'Required column missing'),
	'heading-duplicate': stop('列名重复', 'Column heading repeated'),
	'rows-few': stop('行数少于下限', 'Fewer rows than expected'),
	'rows-many': stop('行数多于上限', 'More rows than expected'),
	filled: stop('填写率低于下限', 'Column less filled than expected'),
	rejects: stop('退回行比例超过上限', 'More rows rejected than allowed'),
	'dates-ambiguous': stop('日期写法有歧义', 'Dates can be read in two ways'),
	vanished: stop('上一份中的记录在本份中消失', 'Record of the last export missing from this one'),
	'key-conflict': stop('同一编号内容不同', 'Same key, different content'),
	'exemplar-conflict': stop('示范单位同时在负面名单上', 'Exemplar stands on a negative list'),
	mapping: stop('配置文件有误', 'Configuration file is wrong'),
	required: reject('必填项为空', 'Required cell blank'),
	'value-unknown': reject('取值不在允许范围', 'Value not in the closed list'),
	'date-form': reject('日期写法不能识别', 'Date form not understood'),
	'date-impossible': reject('日期不存在', 'No such day'),
	'date-order': reject('日期先后矛盾', 'Dates in the wrong order'),
	'code-number': reject('代码被存成数字，位数已失真', 'Code stored as a number and damaged'),
	'zeros-lost': reject('代码开头的 0 丢失', 'Leading zeros of a code lost'),
	ragged: reject('单元格数目与列名不符', 'Number of cells does not match'),
	mojibake: reject('乱码', 'Garbled text'),
	personal: reject('含个人身份信息', 'Personal identifier'),
	'policy-missing': reject('没有唯一适用的公示期限', 'No single publication policy fits'),
	'warning-only': reject('仅给予警告，依法不予公示', 'Warning only: not published by law'),
	minor: reject('当事人为未成年人，依法不予公示', 'Party is a minor: not published by law'),
	repaired: note('已规范写法', 'Form repaired'),
	'code-check': note('代码校验位不符', 'Check digit does not match'),
	'code-two-names': note('同一代码对应不同名称', 'One code with two names'),
	'name-two-codes': note('同一名称对应不同代码', 'One name with two codes'),
	'look-alike': note('代码中有形近的外文字母', 'Look-alike letters in a code'),
	'control-characters': note('已去除不可见字符', 'Invisible characters removed'),
	markup: note('含 HTML 标记', 'HTML in the cell'),
	formula: note('以公式符号开头', 'Begins like a formula'),
	'formula-empty': note('公式没有保存结果', 'Formula without a saved result'),
	merged: note('有合并单元格', 'Merged cells'),
	'hidden-sheet': note('有隐藏的工作表', 'Hidden sheet'),
	repeated: note('重复行', 'Repeated row'),
	'heading-unknown': note('未登记的列，不予公布', 'Column not declared: never published'),
	'file-unread': note('文件未被读取', 'File not read'),
	'person-presumed': note('按自然人处理', 'Treated as a natural person'),
	'region-abolished': note('行政区划代码已撤销或当时不存在', 'Region code not in use on that day'),
	'decision-unused': note('决定没有对应的记录', 'Decision matches no record'),
} as const satisfies Record<string, { severity: Severity; title: Wording }>;

export type Rule = keyof typeof rules;

export const severityOf = (rule: Rule): Severity => rules[rule].severity;
