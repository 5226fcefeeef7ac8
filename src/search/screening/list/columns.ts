import { readCode } from '../codes.ts';
import type { ListRow } from './table.ts';

/** Which columns of a list hold what, from 0. At least one of the two is there; `headings`: the first row names them. */
export interface Columns {
	readonly headings: boolean;
	readonly name: number | null;
	readonly code: number | null;
}

const NAMES =
	/^(?:名称|全称|(?:企业|公司|单位|主体|供应商|供货商|客户|商户|经营者|生产者|厂商|机构|法人|往来单位|当事人)(?:的)?(?:名称|全称|名)?|(?:supplier|vendor|company|firm|entity|party|customer|organi[sz]ation|business|legal)?(?:name)?s?)$/;
const CODES =
	/^(?:(?:统一)?(?:社会)?信用(?:代码|码)|统一代码|(?:纳税人)?识别号|税号|(?:纳税人)?税号|组织机构代码|机构代码|注册号|营业执照号码?|代码|usccs?|usci|uniformsocialcreditcode|unifiedsocialcreditcode|socialcreditcode|creditcode|taxid|taxno|taxnumber|vatno|orgcode|registrationno|registrationnumber|code)$/;

/** How many rows are looked at to tell what a column holds. */
const LOOKED_AT = 200;

const plain = (heading: string) =>
	heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\(.*?\)/g, '')
		.replace(/[\s_\-.:：*/]/g, '');

/** True of a heading over names or codes. */
export const isKnownHeading = (heading: string): boolean => {
	const bare = plain(heading);
	return bare !== '' && (NAMES.test(bare) || CODES.test(bare));
};

/** The columns of a list by its headings, and where these do not say, by what stands below: valid codes, then texts. */
export function recogniseColumns(rows: readonly ListRow[]): Columns {
	const [first] = rows;
	const bare = (first?.cells ?? []).map(plain);
	const headings = bare.some((heading) => heading !== '' && (NAMES.test(heading) || CODES.test(heading)));
	const below = rows.slice(headings ? 1 : 0, LOOKED_AT);
	const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length));
	const all = Array.from({ length: width }, (_, column) => column);
	const share = (column: number, is: (cell: string) => boolean) =>
		below.filter(({ cells }) => is(cells[column] ?? '')).length / Math.max(1, below.length);
	const best = (score: (column: number) => number, least: number, but: number | null) => {
		const scores = all.map((column) => (column === but ? -1 : score(column)));
		const most = Math.max(...scores, 0);
		return most >= least ? scores.indexOf(most) : null;
	};
	const byHeading = (is: RegExp) => {
		const at = headings ? bare.findIndex((heading) => heading !== '' && is.test(heading)) : -1;
		return at < 0 ? null : at;
	};
	const code = byHeading(CODES) ?? best((column) => share(column, isCode), 0.3, byHeading(NAMES));
	const name = byHeading(NAMES) ?? best((column) => share(column, isName), 0.3, code);
	return { headings, code, name: name ?? (code === null ? 0 : null) };
}

const isCode = (cell: string) => {
	const { code, fault } = readCode(cell);
	return code !== null || fault === 'check';
};

/** Two letters or more beside each other, and not a code. */
const isName = (cell: string) => /\p{L}{2}/u.test(cell) && !isCode(cell);
