import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFolder } from './tree.fixture.ts';

const home = resolve(import.meta.dirname, '../..');

const declaration = `import { defineDataset } from '../domain/dataset.ts';
import { required } from '../domain/field.ts';
import { code } from '../domain/kinds/code.ts';
import { date } from '../domain/kinds/date.ts';
import { text } from '../domain/kinds/text.ts';
import { heading } from './heading.ts';
import { cite, laws } from './laws.ts';

export const licences = defineDataset({
	id: 'licences',
	title: { zh: '生产许可', en: 'Production licences' },
	about: { zh: '发放的生产许可。', en: 'Production licences granted.' },
	legalBasis: [cite(laws.openGovernment, '第二十条', 'Article 20')],
	side: 'neutral',
	fields: {
		licenceNo: required(code(heading('许可编号', 'Licence no.'))),
		holder: required(text(heading('持有人', 'Holder'))),
		grantedOn: date(heading('发证日期', 'Date of grant')),
	},
	key: ['licenceNo'],
	caption: 'holder',
	columns: ['grantedOn', 'holder'],
	facets: ['grantedOn'],
	search: ['holder'],
	lifecycle: { from: 'grantedOn', term: false, afterwards: 'keep' },
	inOrder: [],
	requires: [],
	indexable: true,
	expected: { atLeast: 1 },
});
`;

let root = '';
let built: ReturnType<typeof spawnSync>;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mingjian-tenth-'));
	const copy = join(root, 'mingjian');
	for (const name of [
		'src',
		'scripts',
		'content',
		'public',
		'package.json',
		'tsconfig.json',
		'astro.config.mjs',
		'data/policies.yaml',
	])
		cpSync(join(home, name), join(copy, name), { recursive: true });
	symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const roll = join(copy, 'src/datasets/index.ts');
	const known = readFileSync(roll, 'utf8');
	writeFileSync(join(copy, 'src/datasets/licences.ts'), declaration);
	writeFileSync(
		roll,
		`import { licences } from './licences.ts';\n${known.replace(/(\tdocuments,\n)/, '$1\tlicences,\n')}`
	);
	writeFolder(join(root, 'data'), {
		'licences/example/list.csv':
			'许可编号,持有人,发证日期\nXK-1,示例食品有限公司,2025-03-01\nXK-2,,2025-03-02\n',
	});
	writeFolder(join(root, 'data'), {
		'licences/example/source.yaml':
			'sender: { zh: 示例市局, en: Example City }\nexpected: { rejects: 0.5 }\n',
	});
	built = spawnSync(
		process.execPath,
		[
			join(copy, 'scripts/build.ts'),
			'--data',
			join(root, 'data'),
			'--out',
			join(root, 'site'),
			'--today',
			'2026-11-22',
			'--report',
			join(root, 'report'),
		],
		{ cwd: copy, encoding: 'utf8', env: { ...process.env, VITEST: '', NODE_ENV: 'production' } }
	);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(root, 'site', path, 'index.html'), 'utf8');

test('a tenth dataset is one file, its name in the roll, and its exports', () => {
	expect(built.status, String(built.stderr).slice(-3000)).toBe(0);
	expect(page('licences')).toContain('示例食品有限公司');
	expect(page('licences/xk-1')).toContain('示例市局');
	expect(page('en/licences')).toContain('Production licences');
	expect(page('licences/grantedOn/2025')).toContain('示例食品有限公司');
	expect(page('')).toContain('href="/licences/"');
	expect(page('data/licences')).toContain('grantedOn');
	expect(readFileSync(join(root, 'site/licences/data.ndjson'), 'utf8')).toContain('"licenceNo":"XK-1"');
	expect(readFileSync(join(root, 'site/licences/data.csv'), 'utf8')).toContain('XK-1');
});

test('its rows are checked by the same rules', () => {
	const { problems } = JSON.parse(readFileSync(join(root, 'report/report.json'), 'utf8')) as {
		problems: { rule: string; row: number; field: string }[];
	};
	expect(problems.map(({ rule, row, field }) => [rule, row, field])).toEqual([['required', 3, 'holder']]);
	expect(existsSync(join(root, 'report/rejected/licences/example.csv'))).toBe(true);
});
