import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../src/ingest/intake.fixture.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');

/** The files of the worked example, as the README prints them. */
const worked = Object.fromEntries(
	[...readme.matchAll(/<!-- worked: (\S+) -->\n+```\w+\n(.*?)```/gs)].map(([, path = '', text = '']) => [
		path,
		text,
	])
);

test('the worked mapping of the README reads the export beside it as it says', async () => {
	const { problems, entries } = await readFolder(worked);
	expect(problems).toEqual([]);
	expect(
		entries.map(({ key, values }) => [
			key,
			values['listedOn'],
			values['goodsValue'],
			values['violations'],
			values['disposition'],
		])
	).toEqual([
		['W-001', '2025-03-02', '125000', ['residues'], 'returned'],
		['W-002', '2025-03-09', '8000', ['documents'], 'destroyed'],
	]);
	expect(entries.map(({ values }) => (values['party'] as { kind: string }).kind)).toEqual([
		'enterprise',
		'individualTrader',
	]);
});

test('the commands of the README are those of package.json', () => {
	const { scripts } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = [...readme.matchAll(/\| `npm (?:run )?(\w+)/g)].map(([, name]) => name!);
	expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('every dependency has its reason in CONTRIBUTING, and no reason is without its dependency', () => {
	const contributing = readFileSync(resolve(import.meta.dirname, '../CONTRIBUTING.md'), 'utf8');
	const table = contributing.slice(contributing.indexOf('## Dependencies'));
	const reasoned = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
		[...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
	);
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
		readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')
	) as Record<string, Record<string, string>>;
	const installed = { ...dependencies, ...devDependencies, ...optionalDependencies };
	expect(reasoned.toSorted()).toEqual(Object.keys(installed).toSorted());
	for (const version of Object.values(installed)) expect(version).toMatch(/^\d/);
});
