import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterForms } from './build/character-forms.ts';
import { makeReadingTable, soundOf, soundsInContext } from './build/reading-table.ts';
import { seal } from './build/seal.ts';
import { crc32, unseal } from './checksum.ts';
import { gb2312 } from './gb2312.ts';
import { readReadings } from './readings.ts';
import { packTraditional, readTraditional } from './traditional.ts';
import { isUsual, packForms, readForms } from './usual-forms.ts';

test('the characters of GB 2312 are all there, in order', () => {
	expect(gb2312).toHaveLength(6763);
	expect([gb2312[0], gb2312[3754], gb2312[3755], gb2312[6762]]).toEqual(['啊', '座', '亍', '齄']);
});

describe('readings', () => {
	test('come out of the table as they went in, for every character', () => {
		const rare = ['𠮷', '堃', '旸', 'a', '7'];
		const readings = readReadings(makeReadingTable([...rare, ...'啊座']));
		for (const character of [...gb2312, ...rare])
			expect(readings.get(character) ?? character, character).toBe(soundOf(character));
	});

	test.each([
		['重庆', 'chong qing'],
		['厦门', 'xia men'],
		['六安', 'lu an'],
		['亳州', 'bo zhou'],
		['蚌埠', 'beng bu'],
		['乐清', 'yue qing'],
		['东莞', 'dong guan'],
		['番禺', 'pan yu'],
		['台州', 'tai zhou'],
		['丽水', 'li shui'],
		['铅山', 'yan shan'],
		['长春', 'chang chun'],
		['长子', 'zhang zi'],
		['银行', 'yin hang'],
		['商行', 'shang hang'],
	])('of %s are %s in a name', (place, sounds) => {
		expect(soundsInContext(`${place}白鹭食品`)?.slice(0, 2).join(' ')).toBe(sounds);
	});
});

test('traditional characters come out of their table as they went in', () => {
	expect(readTraditional(packTraditional(characterForms))).toEqual(new Map(characterForms));
});

test('usual forms come out of the root as they went in', () => {
	const usual = characterForms.filter(isUsual);
	expect(usual.length).toBeGreaterThan(2500);
	expect(readForms(packForms(usual))).toEqual(new Map(usual));
	const [first, last] = [usual[0]!, usual.at(-1)!];
	expect(readForms(packForms([first, last]))).toEqual(new Map([first, last]));
	expect(readForms('').size).toBe(0);
});

describe('the checksum', () => {
	test('is the CRC-32 of ISO 3309', () =>
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));

	test('lets through what was sealed and nothing else', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 1 }),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(bytes, at, flip) => {
					const sealed = seal(bytes);
					expect([...unseal(sealed)]).toEqual([...bytes]);
					sealed[at % sealed.length]! ^= flip;
					expect(() => unseal(sealed)).toThrow('checksum');
				}
			)
		);
	});
});
