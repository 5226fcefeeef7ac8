import { readDocNo } from '../identifiers/docno.ts';
import { isGtin } from '../identifiers/gtin.ts';
import { fault } from '../problem.ts';
import type { Field, Named, Read, Reading } from '../field.ts';
import { base } from './base.ts';
import { damagedNumber } from './code.ts';

/** The number of an official document, shown as written (GB/T 9704-2012 7.2.5). */
export const docno = (named: Named) =>
	({
		...base('docno', named),
		digits: true,
		read: (written: string): Read => ({ value: readDocNo(written)?.raw ?? written }),
	}) satisfies Field;

/** A barcode of a trade item (GTIN-8, -12, -13 or -14). One whose check digit fails is published with a note. */
export const gtin = (named: Named) =>
	({ ...base('gtin', named), digits: true, read: readBarcode }) satisfies Field;

function readBarcode(written: string, { numeric }: Reading): Read {
	const value = written.normalize('NFKC').replace(/[\s-]/g, '');
	const damage = damagedNumber(value, numeric && value.length > 15);
	if (damage) return { fault: damage };
	if (isGtin(value)) return { value };
	return {
		value,
		notes: [
			fault(
				'code-check',
				`条码“${written}”的校验位不符，已照原文公布并注明。`,
				`The check digit of barcode “${written}” does not match; it is published as written and marked.`
			),
		],
	};
}

/** An address on the web. Only `http:` and `https:` are links; anything else is a fault. */
export const link = (named: Named) =>
	({ ...base('link', named), digits: true, leads: true, read: readLink }) satisfies Field;

function readLink(written: string): Read {
	const url = URL.parse(written);
	if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return { value: url.href };
	return {
		fault: fault(
			'value-unknown',
			`“${written}”不是网址。`,
			`“${written}” is not a web address.`,
			'https://www.example.gov.cn/…'
		),
	};
}
