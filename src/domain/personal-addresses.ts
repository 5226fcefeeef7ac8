import type { Personal } from './personal.ts';

const HOME = /(?:家庭住址|家庭地址|住址|家住)\s*(?:[:：]|是|为|在|于)?\s*/g;
const ADDRESS = /^[^，。；、,;！？!?<>\n\r\t"”]{2,60}/;
const PLACE = /\p{Script=Han}(?:省|市|县|区|旗|镇|乡|村|街|路|巷|弄|道|里|庄|屯|社区|小区)/u;
const EXACT = /\d|[组号栋幢室楼村]/;

/** Every home address in a plain text: after 家住 or 住址, a stretch that names a place down to a village or a number. */
export function findAddresses(text: string): Personal[] {
	return [...text.matchAll(HOME)].flatMap(({ 0: word, index }) => {
		const start = index + word.length;
		const [address] = ADDRESS.exec(text.slice(start, start + 60)) ?? [];
		if (address === undefined || !PLACE.test(address) || !EXACT.test(address)) return [];
		return [{ kind: 'homeAddress' as const, start, end: start + address.length }];
	});
}
