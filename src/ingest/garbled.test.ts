import { describe, expect, test } from 'vitest';
import { garbled } from './garbled.ts';

const asLatin = (text: string): string =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const long =
	'当事人生产经营的食品经检验不符合食品安全标准，违反了《中华人民共和国食品安全法》第三十四条的规定，';

describe('the sentence about a garbled cell', () => {
	test('quotes a short cell whole, with its likely original', () => {
		expect(garbled(asLatin('Müller GmbH'))).toMatchObject({
			zh: '“MÃ¼ller GmbH”中有乱码，原文可能是“Müller GmbH”。',
			en: '“MÃ¼ller GmbH” is garbled; the original is probably “Müller GmbH”.',
		});
	});

	test('quotes the stretch around the first garbled place of a long one', () => {
		expect(garbled(`${long}罚款${asLatin('壹万元')}整。${long}`).zh).toBe(
			`“…四条的规定，罚款${asLatin('壹万元')}整。当事人生产经营的食品经检验不符合食品安全标…”中有乱码，原文可能是“…四条的规定，罚款壹万元整。当事人生产经营的食品经检验不符合食品安全标准，违反了《…”。`
		);
	});

	test('says that the original cannot be told where bytes are lost', () => {
		expect(garbled(`${long}罚款\ufffd\ufffd元`).en).toBe(
			'“…四条的规定，罚款\ufffd\ufffd元” is garbled, and its original cannot be told.'
		);
		expect(garbled('锟斤拷有限公司').zh).toBe('“锟斤拷有限公司”中有乱码，原文无法还原。');
	});
});
