import { showDate } from '../domain/day.ts';
import type { Wording } from '../domain/lang.ts';

/** The data pages. */
export const data = {
	title: { zh: '数据', en: 'Data' },
	lede: {
		zh: '全部公开记录都可以下载。每个栏目有数据文件、数据字典、公布依据、期限规则和数据缺陷记录。',
		en: 'Every public record can be downloaded. Each list comes with its files, data dictionary, legal bases, terms of publication and log of faults.',
	},
	lists: { zh: '各栏目的数据', en: 'Data by list' },
	list: { zh: '栏目', en: 'List' },
	records: { zh: '记录数', en: 'Records' },
	files: { zh: '下载', en: 'Downloads' },
	filesMean: {
		zh: '文件采用 UTF-8 编码，内容与页面一致。日期、代码和金额用规范写法，多个值在 CSV 中以“ | ”分隔。',
		en: 'The files are in UTF-8 and say what the pages say. Dates, codes and amounts are in their set form; in CSV several values are joined by “ | ”.',
	},
	asSchema: { zh: '表结构（Table Schema）', en: 'Table Schema of the CSV' },
	asPackage: {
		zh: '数据包描述（Data Package v2），含许可和校验值',
		en: 'Data Package v2, with licence and digests',
	},
	dictionary: { zh: '数据字典', en: 'Data dictionary' },
	dictionaryMeans: {
		zh: '除下列字段外，每条记录还有 key（编号）、url（地址）、standing（current 或者 ended）、from（起）、until（公示至）、endedOn、endGround 和 source（报送单位、文件、工作表、行号）。',
		en: 'Besides these fields every record has key, url, standing (current or ended), from, until (last day), endedOn, endGround and source (sender, file, sheet, row).',
	},
	name: { zh: '字段名', en: 'Name' },
	label: { zh: '名称', en: 'Label' },
	column: { zh: '报送表头', en: 'Heading in exports' },
	kind: { zh: '类型', en: 'Kind' },
	required: { zh: '必填', en: 'Required' },
	many: { zh: '可有多个', en: 'May hold several' },
	onRecordOnly: {
		zh: '只在记录页显示，不进入下载文件',
		en: 'On the page of the record only, not in the files',
	},
	filled: { zh: '填写率', en: 'Filled' },
	filledMeans: {
		zh: '填写率是公开记录中该字段有内容的比例，只舍不入；不足百分之百的不写成 100%。',
		en: '“Filled” is the share of public records in which the field holds something, always rounded down: less than all is never 100%.',
	},
	noRecords: { zh: '没有记录', en: 'No records' },
	closedLists: { zh: '封闭取值', en: 'Closed lists' },
	closedListsMean: { zh: '文件中写代码，页面上写文字。', en: 'Files hold the code, pages the wording.' },
	code: { zh: '代码', en: 'Code' },
	chinese: { zh: '中文', en: 'Chinese' },
	english: { zh: '英文', en: 'English' },
	legalBases: { zh: '公布依据', en: 'Legal bases' },
	lifecycle: { zh: '公布多久', en: 'How long records are shown' },
	policies: { zh: '公示期限规则', en: 'Terms of publication' },
	policiesMean: {
		zh: '规则按决定日期和失信程度选用，须由公布机关确认。',
		en: 'Rules are chosen by date of decision and severity. They are to be confirmed by the publishing authority.',
	},
	policy: { zh: '规则', en: 'Rule' },
	decided: { zh: '适用的决定日期', en: 'Decisions dated' },
	longest: { zh: '期限', en: 'Term' },
	repair: { zh: '信用修复', en: 'Credit repair' },
	senders: { zh: '报送单位', en: 'Senders' },
	sender: { zh: '报送单位', en: 'Sender' },
	licence: { zh: '许可', en: 'Licence' },
	noLicence: { zh: '未载明', en: 'Not stated' },
	faults: { zh: '数据缺陷记录', en: 'Log of faults' },
	faultsMean: {
		zh: '读取报送数据时发现的问题，按规则和字段计数，不列单元格和行。',
		en: 'What was found wrong when the exports were read, counted by rule and field; no cell and no row is named.',
	},
	noFaults: { zh: '没有发现问题。', en: 'None were found.' },
	fault: { zh: '问题', en: 'Fault' },
	field: { zh: '字段', en: 'Field' },
	count: { zh: '次数', en: 'Count' },
	first: { zh: '最早的记录日期', en: 'Earliest record' },
	mapping: { zh: '怎样配置报送数据的读取', en: 'How to describe an export' },
	mappingMeans: {
		zh: '报送文件使用本门户的表头时不需要配置。否则在文件旁放一份 source.yaml，可用的配置项如下。',
		en: 'Exports with our own headings need no description. For all others a source.yaml stands beside the files, with these keys.',
	},
	key: { zh: '配置项', en: 'Key' },
	means: { zh: '含义', en: 'Meaning' },
	unless: { zh: '不写时', en: 'Default' },
	seeList: { zh: '查看记录', en: 'See the records' },
} as const satisfies Record<string, Wording>;

export const datasetData = (title: Wording): Wording => ({
	zh: `${title.zh}：数据`,
	en: `${title.en}: data`,
});

/** The name that a field has in the files where every record uses its own for something else. */
export const inFilesAs = (name: string): Wording => ({
	zh: `文件中名为 ${name}`,
	en: `${name} in the files`,
});

/** From when, and to when, a text of law is in force. */
export const inForce = (from: string, until: string | null): Wording => ({
	zh: `${showDate(from, 'zh')}起施行${until ? `，至${showDate(until, 'zh')}` : ''}`,
	en: `in force from ${showDate(from, 'en')}${until ? ` to ${showDate(until, 'en')}` : ''}`,
});

export const percent = (share: number): Wording => ({ zh: `${share}%`, en: `${share}%` });
