import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkIn, FILES } from './affected.fixture.ts';
import { axeFaults } from './axe.fixture.ts';
import { overflowOf, shiftOf } from './look.fixture.ts';
import { usePortal } from './portal.fixture.ts';

const portal = usePortal(FILES);
const check = checkIn(portal);

describe('the page that checks a product', () => {
	test(
		'has no axe finding, no overflow and no shift in any state',
		() =>
			check(async (page, open) => {
				const states = [
					'',
					'?q=灭菌乳',
					'?notice=zh-1',
					'?notice=zh-1&lot=A1',
					'?notice=zh-1&lot=A-1',
					'?notice=zh-1&lot=C7',
				];
				for (const path of ['recalls/check/', 'en/recalls/check/'].flatMap((page) =>
					states.map((state) => page + state)
				)) {
					await open(path);
					const [axe, wide, shift] = [await axeFaults(page), await overflowOf(page), await shiftOf(page)];
					expect({ path, axe, wide, shift }).toEqual({ path, axe: [], wide: 0, shift: 0 });
				}
			}),
		120_000
	);

	test('loads a script of its own that no other page loads, of at most 6.2 kB', () => {
		const scripts = (path: string) =>
			[
				...readFileSync(join(portal.site, path, 'index.html'), 'utf8').matchAll(
					/<script[^>]* src="([^"]+)"/g
				),
			].map(([, file]) => file!);
		const own = scripts('recalls/check').filter((file) => !scripts('recalls').includes(file));
		expect(own).toHaveLength(1);
		expect(scripts('recalls/zh-1')).not.toContain(own[0]);
		expect(gzipSync(readFileSync(join(portal.site, own[0]!))).length).toBeLessThanOrEqual(6_200);
	});
});
