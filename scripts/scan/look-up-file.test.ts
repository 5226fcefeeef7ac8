import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foldHidden } from '../../src/registry/folding.ts';
import { makeLookUpIndex } from '../../src/search/build/look-up-index.ts';
import type { Subject } from '../../src/search/build/subject.ts';
import { party } from '../../src/search/index.fixture.ts';
import { filesOf } from '../scan.ts';
import { scanFiles } from './files.ts';

const NAME = '欧阳建国';
const CODE = '914403001922038216';

let site = '';
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'mingjian-look-up-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

/** What is found in the look-up index of subjects. */
function foundAmong(subjects: readonly Subject[]): readonly string[] {
	makeLookUpIndex(subjects, {
		release: '',
		digest: '',
		datasets: ['blacklist'],
		put(path, bytes) {
			const file = join(site, 'lookup', '0123456789abcdef', path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
		},
	});
	return scanFiles(site, filesOf(site), {
		hidden: new Set([foldHidden(NAME), foldHidden(CODE)]),
		shown: [],
		ownPages: new Map(),
		lawfulDigits: new Set(),
		own: [],
	}).map(({ file, what }) => `${file}: ${what}`);
}

describe('in the look-up index', () => {
	test.each([
		['name', { names: ['示例食品店', NAME] }],
		['name of a thing', { group: 'thing' as const, names: [NAME] }],
		['maker', { group: 'thing' as const, names: ['示例糕点'], maker: NAME }],
		['number', { numbers: [CODE] }],
		['page', { place: CODE }],
	])('a hidden value is found as a %s', (_, its) => {
		const found = foundAmong([party('示例店', its)]);
		expect(found.length).toBeGreaterThan(0);
		for (const each of found) expect(each).toMatch(/^lookup\/[0-9a-f]{16}\/[sizcrgk]\/.*: hidden$/);
	});

	test('neither the beginning of a number nor a number backwards is taken for a telephone', () => {
		const numbers = Array.from({ length: 4000 }, (_, at) => `${139_123_456_780_000 + at}`);
		const backwards = numbers.map((number) => [...number].toReversed().join(''));
		const all = [...numbers, ...backwards].map((number) => party(`示例${number}店`, { numbers: [number] }));
		expect(foundAmong(all)).toEqual([]);
	});

	test('a telephone is found', () => {
		expect(foundAmong([party('示例店', { names: ['示例店13912345678'] })])).not.toEqual([]);
	});
});
