import type { Field, Named } from '../field.ts';
import type { Lang } from '../lang.ts';
import { partyKinds, partyRoles } from '../party-lists.ts';
import { base } from './base.ts';

/** The companion cells of a party, by the ending of their field names, and the ending of their headings. */
export const partyParts = {
	Kind: '类型',
	Code: '统一社会信用代码',
	OrgCode: '组织机构代码',
	RegNo: '注册号',
	Former: '曾用名',
	Region: '所在地',
	Role: '角色',
	Persons: '自然人标记',
} as const;

export type PartyPart = keyof typeof partyParts;

/**
 * Whom the record is about, or who has a part in it: a group of cells. `stem` begins the headings of the
 * companion cells (the column, unless said); `headings` replaces single ones.
 */
export const party = ({
	stem,
	role,
	headings = {},
	...named
}: Named & {
	stem?: string;
	role?: keyof typeof partyRoles;
	headings?: Partial<Record<PartyPart, string>>;
}) =>
	({
		...base('party', named),
		...(role ? { role } : {}),
		parts: Object.fromEntries(
			Object.entries(partyParts).map(([part, ending]) => [
				part,
				headings[part as PartyPart] ?? (stem ?? named.column) + ending,
			])
		),
	}) satisfies Field;

export const showPartyKind = (kind: string, lang: Lang) => partyKinds[kind]?.[lang] ?? kind;
