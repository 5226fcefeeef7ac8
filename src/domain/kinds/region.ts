import { provinceOf, readRegion, showRegion } from '../regions.ts';
import { fault } from '../problem.ts';
import type { Field, Named, Read, Reading } from '../field.ts';
import { base } from './base.ts';

/** A GB/T 2260 code of its day, or an ISO 3166-1 code outside China. Counted by province or country. */
export const region = (named: Named) =>
	({
		...base('region', named),
		read: readPlace,
		show: showRegion,
		bucket: (member: string): string | null => provinceOf(member) ?? member,
		showBucket: showRegion,
	}) satisfies Field;

function readPlace(written: string, { day, demo }: Reading): Read {
	const read = readRegion(written, day);
	if (!read || (read.value === '000000' && !demo))
		return {
			fault: fault(
				'value-unknown',
				`“${written}”不是能识别的行政区划、国家或地区。`,
				`“${written}” is not a region, country or territory that is understood.`,
				'六位行政区划代码，如 440300 / a six-digit region code such as 440300, or an ISO 3166-1 code'
			),
		};
	if (!read.abolished) return { value: read.value };
	return {
		value: read.value,
		notes: [
			fault(
				'region-abolished',
				`“${written}”在记录当日不是有效的行政区划，已照原文公布。`,
				`“${written}” was not a region in force on the day of the record; it is published as written.`
			),
		],
	};
}
