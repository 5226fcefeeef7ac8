import { z } from 'zod';

const several = <T extends z.ZodType>(one: T) =>
	z
		.union([one, z.array(one).min(1)])
		.transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[]);

const wording = z.strictObject({ zh: z.string(), en: z.string() });

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const column = z.union([
	z.string(),
	z.strictObject({ field: z.string(), pattern: z.string().optional() }),
	z.strictObject({ pattern: z.string() }),
	z.strictObject({ split: z.string(), into: z.array(z.string()).min(1) }),
]);

const share = z.number().min(0).max(1);

/**
 * `source.yaml`: how one sender's exports are to be read where they are not in our own form. The description
 * of each key is what the documentation prints.
 */
export const mappingSchema = z.strictObject({
	sender: wording.describe('Who sends the exports, in both languages; required'),
	licence: z.string().optional().describe('The licence of the data, such as CC-BY-4.0'),
	files: several(z.string())
		.optional()
		.describe('Which files are exports: one glob or several; every file unless said'),
	ignore: several(z.string()).optional().describe('Which files are deliberately not read'),
	mode: z
		.enum(['snapshot', 'increments'])
		.default('snapshot')
		.describe(
			'snapshot: the last file in name order is the data; increments: later rows of a key replace earlier ones'
		),
	vanished: z
		.enum(['question', 'expired', 'repaired', 'revoked', 'enteredInError', 'superseded', 'merged'])
		.default('question')
		.describe(
			'What it means that a key of the last-but-one snapshot is missing from the last: a question that stops, or a ground'
		),
	prefix: z.string().default('').describe('Put before every key of this sender'),
	format: z
		.enum(['csv', 'tsv', 'xlsx', 'json', 'ndjson', 'zip'])
		.optional()
		.describe('The format, where it is not to be told from the content'),
	encoding: z.string().optional().describe('The encoding: utf-8, gb18030, gbk, big5, latin1, utf-16le …'),
	delimiter: z.string().min(1).optional().describe('What stands between cells'),
	sheet: several(z.union([z.string(), z.int().positive()]))
		.optional()
		.describe('Sheets by name or number from 1; every visible sheet unless said'),
	header: several(z.int().positive())
		.default([1])
		.describe('The row of the headings; several are joined with a space'),
	footer: z.int().min(0).default(0).describe('How many rows at the end are not records'),
	records: z.string().optional().describe('JSON pointer to the list of records'),
	language: z.string().default('zh').describe('The language of the free text'),
	blank: several(scalar)
		.default(['/', '-', '--', '—', '——', '\\', 'N/A', 'NULL', 'null'])
		.describe('What the sender writes for nothing'),
	dates: several(z.string())
		.default([])
		.describe('How the sender writes dates: YYYY-MM-DD, DD/MM/YYYY, MMM D, YYYY, excel …'),
	twoDigitYears: z.int().optional().describe('The century of years of two digits, such as 2000'),
	decimal: z.enum(['.', ',']).default('.').describe('The decimal sign'),
	columns: z
		.record(z.string(), column)
		.default({})
		.describe(
			'Heading → field, ignore, or parts; #2 after a heading is its second occurrence, #18 the eighteenth column'
		),
	values: z
		.record(z.string(), z.record(z.string(), z.union([scalar, z.array(scalar), z.null()])))
		.default({})
		.describe('Field → what is written → what it means; /…/ is a pattern, * is everything else'),
	separators: z
		.record(z.string(), z.string().min(1))
		.default({})
		.describe('Field → what stands between its members'),
	skip: z
		.array(z.strictObject({ column: z.string(), equals: several(scalar), why: z.string() }))
		.default([])
		.describe('Rows that are deliberately not records, and why'),
	explode: z
		.strictObject({ column: z.string(), by: z.string().min(1) })
		.optional()
		.describe('A column whose members are each a record'),
	group: z
		.boolean()
		.default(false)
		.describe('Rows of one key are one record; only fields that hold many may differ'),
	persons: z
		.strictObject({ filled: z.string() })
		.optional()
		.describe('The column that is filled where the party is a natural person'),
	constants: z
		.record(z.string(), scalar)
		.default({})
		.describe('Field → value for blank cells; never overwrites'),
	key: several(z.string()).optional().describe('The fields whose raw cells are the key'),
	units: z
		.record(z.string(), z.string())
		.default({})
		.describe('Field → unit in which bare numbers are written'),
	expected: z
		.strictObject({
			rows: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
			filled: z.record(z.string(), share).default({}),
			rejects: share.default(0),
		})
		.prefault({})
		.describe('Bounds: rows, share filled per field, share rejected (0 unless said); a missed one stops'),
});

export type Mapping = z.output<typeof mappingSchema>;
export type ColumnTarget = z.output<typeof column>;

/** The mapping of a sender who uses our own headings and has no `source.yaml`. */
export const ownMapping = (source: string): Mapping =>
	mappingSchema.parse({ sender: { zh: source, en: source } });
