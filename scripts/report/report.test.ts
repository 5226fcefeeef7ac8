import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import type { SourceRead } from '../../src/ingest/source.ts';
import { openReport, readReport } from './report.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mingjian-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problem = (given: Partial<Problem> = {}): Problem => ({
	rule: 'value-unknown',
	severity: 'note',
	dataset: 'blacklist',
	source: 'example',
	file: 'list.csv',
	sheet: null,
	row: 2,
	column: '失信程度',
	field: 'severity',
	cell: '特别严重',
	zh: '“特别严重”不在允许的取值之中。',
	en: '“特别严重” is not one of the permitted values.',
	write: null,
	...given,
});

const account = { file: 'list.csv', sheet: null, sha256: '0', rows: 3, used: 1, rejected: 2 };
const source = {
	dataset: 'blacklist',
	source: 'example',
	accounts: [{ ...account, repeated: 0, skipped: 0, superseded: 0, footer: 0 }],
	records: 1,
} as unknown as SourceRead;

function write(problems: Iterable<Problem>, exit = 0): string {
	const report = openReport(folder, () => {});
	for (const each of problems) report.problem(each);
	report.close({ today: '2026-11-22', exit, sources: [source] });
	return readFileSync(join(folder, 'report.html'), 'utf8');
}

describe('a report of 100,000 problems', () => {
	function* many() {
		for (let at = 0; at < 100_000; at++)
			yield problem({ row: at + 2, cell: at % 3 === 0 ? '特别严重' : `写法${at % 3000}` });
	}

	test('lists every one in report.json, and opens: the page holds examples and the commonest cells', () => {
		const html = write(many());
		expect(readReport(folder).problems).toHaveLength(100_000);
		expect(statSync(join(folder, 'report.html')).size).toBeLessThan(50_000);
		expect(html).toContain('另有 99,995 处，全部列在 report.json。');
		expect(html).toContain('<bdi class="cell">特别严重</bdi> × 33,334');
	});

	test('stays small where each is of a kind of its own', () => {
		const kinds = Array.from({ length: 100_000 }, (_, at) =>
			problem({ rule: 'heading-unknown', column: `列${at}`, field: null, cell: null })
		);
		const html = write(kinds);
		expect(html.length).toBeLessThan(400_000);
		expect(html).toContain('另有 99800 类，见 report.json。');
	});
});

describe('the page', () => {
	test('shows cells as text, shortened, and characters that show nothing by their number', () => {
		const html = write([problem({ cell: `<script>alert(1)</script>\u202e\u200b${'长'.repeat(400)}` })]);
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;⟨U+202E⟩⟨U+200B⟩长');
		expect(html).not.toMatch(/<script|\u202e|长{200}/);
	});

	test('says what to do once where it is the same for all, in both languages, and code as it stands', () => {
		const advice = '填写主体类型 / fill in the kind of party';
		const html = write([problem({ write: advice }), problem({ write: advice })]);
		expect(html.match(/填写主体类型 <span class="en" lang="en">fill in the kind of party</g)).toHaveLength(1);
		expect(write([problem({ write: 'header: 3' })])).toContain('<code>header: 3</code>');
	});

	test('tells what to do next: what stops, which rows were sent back, and where they go', () => {
		const report = openReport(folder, () => {});
		report.problem(problem({ severity: 'stop', rule: 'encoding', cell: null }));
		report.rejected({
			...{ dataset: 'blacklist', source: 'example', file: 'list.csv', sheet: null, row: 2 },
			...{ addresses: ['a'], headings: ['a'], cells: ['1'], problems: [] },
		});
		report.close({ today: '2026-11-22', exit: 1, sources: [source] });
		const html = readFileSync(join(folder, 'report.html'), 'utf8');
		expect(html).toContain('有 1 个问题必须先解决');
		expect(html).toContain('<a href="#stop">先解决 1 类必须解决的问题</a>');
		expect(html).toContain(
			'<code>rejected/blacklist/example.csv</code> → <code>blacklist/example/mended/</code>'
		);
		expect(html).toContain('id="stop"');
	});

	test('puts what follows from other stops after them, and lists the keys that vanished', () => {
		const keys = Array.from({ length: 40 }, (_, at) =>
			problem({ rule: 'vanished', severity: 'stop', cell: `示处〔2025〕${at}号\u001f甲公司` })
		);
		const html = write([...keys, problem({ rule: 'encoding', severity: 'stop', cell: null })], 1);
		expect(html.indexOf('<code>encoding</code>')).toBeLessThan(html.indexOf('<code>vanished</code>'));
		expect(html).toContain('涉及的编号（共 40 个）');
		expect(html).toContain('<li><bdi class="cell">示处〔2025〕39号 + 甲公司</bdi></li>');
	});

	test('says that nothing is left to do where nothing is', () => {
		const html = write([]);
		expect(html).toContain('可以发布。');
		expect(html).not.toContain('接下来做什么');
	});
});
