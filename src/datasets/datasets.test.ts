import { describe, expect, test } from 'vitest';
import { defineDataset, type Dataset } from '../domain/dataset.ts';
import { required, type Field } from '../domain/field.ts';
import { choice, foldWording } from '../domain/kinds/choice.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { datasetById, datasets } from './index.ts';
import { yesNo } from './lists/answers.ts';

const fieldsOf = (dataset: Dataset) => Object.entries(dataset.fields);
const headingsOf = (field: Field) => [field.column, ...Object.values(field.parts ?? {})];
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe.each(datasets)('$id', (dataset) => {
	const names = Object.keys(dataset.fields);
	const { lifecycle } = dataset;
	const kindOf = (name: string) => dataset.fields[name]?.kind;
	const codesOf = (name: string) => Object.keys(dataset.fields[name]?.values ?? {});

	test('has no heading twice, companion headings of parties included', () => {
		const headings = fieldsOf(dataset).flatMap(([, field]) => headingsOf(field).map(foldWording));
		expect(twice(headings)).toEqual([]);
	});

	test('is worded in both languages throughout', () => {
		const wordings = [
			dataset.title,
			dataset.about,
			...dataset.legalBasis.flatMap(({ instrument, article }) => [instrument, article]),
			...fieldsOf(dataset).map(([, field]) => field.label),
			...Object.values(dataset.remarks ?? {}),
			...(dataset.untitled ? [dataset.untitled] : []),
		];
		for (const { zh, en } of wordings) {
			expect(zh).toMatch(/\p{Script=Han}/u);
			expect(en).toMatch(/^[\p{Script=Latin}\p{P}\d ]+$/u);
		}
	});

	test('labels no two fields alike in English', () => {
		expect(twice(fieldsOf(dataset).map(([, field]) => field.label.en.toLowerCase()))).toEqual([]);
	});

	test('never reads one wording as two values of a list', () => {
		for (const [, { values = {} }] of fieldsOf(dataset)) {
			const written = Object.entries(values).flatMap(([code, { zh, en, aliases = [] }]) => [
				...new Set([code, zh, en, ...aliases].map(foldWording)),
			]);
			expect(twice(written)).toEqual([]);
		}
	});

	test('words every value in both languages', () => {
		const values = fieldsOf(dataset).flatMap(([, field]) => Object.values(field.values ?? {}));
		for (const { zh, en } of values) {
			expect(zh).toMatch(/\p{Script=Han}/u);
			expect(en).toMatch(/^[\p{Script=Latin}\p{P}\d ]+$/u);
		}
	});

	test('requires the field that its key begins with', () => {
		expect(dataset.fields[dataset.key[0] ?? '']?.required).toBe(true);
	});

	test('names only fields of its own', () => {
		const named = [
			...dataset.key,
			dataset.caption,
			...dataset.columns,
			...dataset.facets,
			...dataset.search,
			...dataset.requires.flatMap(({ field, where }) => [field, where]),
			...Object.keys(dataset.remarks ?? {}),
			...(dataset.measures ? [dataset.measures] : []),
		];
		expect(names).toEqual(expect.arrayContaining(named));
	});

	test('shows the caption among its columns, and says what stands for a caption that may be blank', () => {
		expect(dataset.columns).toContain(dataset.caption);
		expect(dataset.fields[dataset.caption]?.required).toBe(dataset.untitled === undefined);
	});

	test('lives by dates of its own', () => {
		const { from, decided, lastDay, ended } = lifecycle;
		for (const name of [from, decided, lastDay, ended, ...dataset.inOrder.flat()])
			if (name !== undefined) expect(kindOf(name)).toBe('date');
	});

	test('lives by states that its lists hold', () => {
		const { over, named } = lifecycle;
		for (const state of [over, named, dataset.contested])
			if (state) expect(codesOf(state.field)).toEqual(expect.arrayContaining([...state.values]));
		if (dataset.stories) expect(dataset.facets).toContain(dataset.stories.theme);
		if (dataset.supervision) expect(codesOf(dataset.supervision.field)).toContain(dataset.supervision.value);
	});

	test('rests on a law, in the order in which they came into force', () => {
		const days = dataset.legalBasis.map(({ from }) => from);
		expect(days.length).toBeGreaterThan(0);
		expect(days).toEqual(days.toSorted());
		for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	test('rejects a row that names an end or a party which cannot be read, where a term is set by policy', () => {
		if (!lifecycle.term) return;
		const deciding = ['party', lifecycle.decided, lifecycle.lastDay, lifecycle.ended];
		for (const name of deciding) expect(dataset.fields[name ?? '']?.decides).toBe(true);
	});
});

describe('the roll', () => {
	test('is in its fixed order', () => {
		expect(datasets.map(({ id }) => id)).toEqual([
			'blacklist',
			'violations',
			'recalls',
			'cases',
			'exemplars',
			'inspections',
			'targets',
			'standards',
			'documents',
		]);
	});

	test('finds a dataset by its id, and nothing by another', () => {
		expect(datasetById('recalls')?.title.zh).toBe('召回公告');
		expect(datasetById('constructor')).toBeUndefined();
	});

	test('search engines may list what is not a finding against somebody', () => {
		expect(datasets.filter(({ indexable }) => !indexable).map(({ id }) => id)).toEqual([
			'blacklist',
			'violations',
			'cases',
		]);
	});
});

test('a tenth dataset is one declaration, and a name that it does not have is refused by its type', () => {
	const licences = {
		id: 'licences',
		title: { zh: '许可', en: 'Licences' },
		about: { zh: '许可', en: 'Licences' },
		legalBasis: [],
		side: 'neutral',
		fields: {
			licenceNo: required(code(heading('许可编号', 'Licence no.'))),
			holder: required(text(heading('持有人', 'Holder'))),
			valid: choice({ ...heading('有效', 'Valid'), values: yesNo }),
			grantedOn: date(heading('发证日期', 'Date of grant')),
		},
		key: ['licenceNo'],
		caption: 'holder',
		columns: ['holder', 'grantedOn'],
		facets: ['valid', 'grantedOn'],
		search: ['holder'],
		lifecycle: { from: 'grantedOn', term: false, afterwards: 'keep' },
		inOrder: [],
		requires: [],
		indexable: true,
		expected: { atLeast: 0 },
	} as const;
	expect(defineDataset(licences)).toBe(licences);
	// @ts-expect-error no field is called `vallid`
	defineDataset({ ...licences, facets: ['vallid'] });
	// @ts-expect-error a text is not narrowed by
	defineDataset({ ...licences, facets: ['holder'] });
	// @ts-expect-error a record does not begin on a text
	defineDataset({ ...licences, lifecycle: { ...licences.lifecycle, from: 'holder' } });
});
