import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The rooms of the house, from the ground up. A room may use those below it and none above. */
const rooms = [
	'domain',
	'datasets',
	'ingest',
	'registry',
	'ledger',
	'search',
	'derive',
	'words',
	'browser',
	'styles',
	'components',
	'layouts',
	'pages',
	'press',
];

const room = (file: string) => file.split('/')[1]!;
const floor = (file: string) => rooms.indexOf(room(file));
const isTest = (file: string) => /\.(?:test|fixture)\.ts$/.test(file);

const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\b[^'";]*'([^']+)'/gm)].map(
		([, path]) => path!
	);

const files = globSync('src/*/**/*.{ts,astro}').toSorted();
const shipped = files.filter((file) => !isTest(file));

test('every file stands in a room', () => {
	for (const file of files) expect(rooms).toContain(room(file));
});

/** A test may set up what it tests with what stands above it. */
test.each(shipped)('%s uses only what is below it', (file) => {
	for (const path of importsOf(file).filter((each) => each.startsWith('.')))
		expect(floor(join(dirname(file), path)), path).toBeLessThanOrEqual(floor(file));
});

const usersOf = (module: RegExp) =>
	new Set(shipped.filter((file) => importsOf(file).some((path) => module.test(path))).map(room));

test('only pages and the press know Astro', () => {
	expect([...usersOf(/^astro(?:$|[:/])/)].filter((each) => each !== 'pages' && each !== 'press')).toEqual([]);
});

test('domain, datasets, words and browser know nothing of Node', () => {
	const free = ['domain', 'datasets', 'words', 'browser'];
	expect([...usersOf(/^node:/)].filter((each) => free.includes(each))).toEqual([]);
});

test('only ingest and registry read files', () => {
	expect([...usersOf(/^node:fs/)].filter((each) => each !== 'ingest' && each !== 'registry')).toEqual([]);
});
