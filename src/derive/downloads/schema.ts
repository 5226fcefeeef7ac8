import type { Dataset } from '../../domain/dataset.ts';
import type { Field, Kind } from '../../domain/field.ts';
import type { Wording } from '../../domain/lang.ts';
import { downloadSlots } from './csv.ts';
import type { Place } from '../spread.ts';

/** A field of a Table Schema (Data Package v2). */
export interface SchemaField {
	readonly name: string;
	readonly type: string;
	readonly title?: string;
	readonly description?: string;
	readonly [more: string]: unknown;
}

const DAY = { type: 'string', constraints: { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } };
const types: Readonly<Partial<Record<Kind, Readonly<Record<string, unknown>>>>> = {
	date: DAY,
	money: { type: 'number' },
	percent: { type: 'number' },
	count: { type: 'integer' },
	link: { type: 'string', format: 'uri' },
};

const common: readonly (readonly [name: string, about: Wording, type: Readonly<Record<string, unknown>>])[] =
	[
		['key', { zh: '编号', en: 'Key' }, { type: 'string', constraints: { required: true, unique: true } }],
		['url', { zh: '网页地址', en: 'Address of the page' }, { type: 'string' }],
		[
			'standing',
			{ zh: '状态', en: 'Standing' },
			{ type: 'string', constraints: { enum: ['current', 'ended'] } },
		],
		['from', { zh: '起始日期', en: 'First day shown' }, DAY],
		['until', { zh: '最后一日', en: 'Last day shown' }, DAY],
		['endedOn', { zh: '结束日期', en: 'Day of the end' }, DAY],
		['endGround', { zh: '结束原因', en: 'Ground of the end' }, { type: 'string' }],
		['source.sender', { zh: '报送单位', en: 'Sender' }, { type: 'string' }],
		['source.file', { zh: '文件', en: 'File' }, { type: 'string' }],
		['source.sheet', { zh: '工作表', en: 'Sheet' }, { type: 'string' }],
		['source.row', { zh: '行号', en: 'Row' }, { type: 'integer' }],
	];

const said = ({ zh, en }: Wording) => ({ title: zh, description: en });

/** The Table Schema of `data.csv`: every column with its type, its wording in both languages and its closed list. */
export function schemaOf(dataset: Dataset, { demo }: Place) {
	const own = downloadSlots(dataset).map(({ name, field, part, heading }): SchemaField => {
		const declared = dataset.fields[field]!;
		if (part !== null)
			return { name, type: 'string', title: heading, description: `${declared.label.en} (${part})` };
		return { name, ...typeOf(declared), ...said(declared.label) };
	});
	const fields: readonly SchemaField[] = [
		...common.map(([name, about, type]) => ({ name, ...type, ...said(about) }) as SchemaField),
		...own,
		...(demo ? [{ name: 'demo', type: 'string', title: '演示数据', description: 'Demonstration data' }] : []),
	];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields,
		primaryKey: ['key'],
		missingValues: [''],
	};
}

function typeOf({
	kind,
	many,
	parts,
	values,
}: Field): { readonly type: string } & Readonly<Record<string, unknown>> {
	if (many || parts) return { type: 'string' };
	if (!values) return { type: 'string', ...types[kind] };
	return {
		type: 'string',
		categories: Object.entries(values).map(([value, { zh }]) => ({ value, label: zh })),
	};
}
