import { coreOfName } from '../domain/companyName.ts';
import { partyKinds } from '../domain/party-lists.ts';
import { givenName, maskPerson } from '../domain/person.ts';
import type { Party } from '../domain/value.ts';
import type { Replacement } from './masking.ts';

const MASKED = /^(?:\p{Script=Han}{0,2}[某*×XxＸ○〇]+|某\p{Script=Han}+)(?:[（(].*[）)])?$/u;
const BRACKETS = /[（(]([^）)]*)[）)]/g;
const SHORT_FOR = /[（(，,\s]*(?:以下|下)[简簡][称稱]为?[：:]?\s*[“"「『‘]([^”"」』’]{2,20})[”"」』’]/y;

/** Names that are none: kinds of party, and what is written where nobody knows. */
const NOBODY: ReadonlySet<string> = new Set([
	...Object.values(partyKinds).flatMap(({ zh, en, aliases = [] }) => [zh, en, ...aliases]),
	...'不详 不明 未知 无名 无名氏 佚名 匿名 当事人 业主 负责人 经营者 消费者 企业主 unknown anonymous'.split(
		' '
	),
]);

/** True where a name says by itself nobody in particular, such as 张某, 李XX, 某食品企业, 个人, 不详. */
export const isMasked = (name: string) => MASKED.test(name.trim()) || NOBODY.has(name.trim());

/** The texts by which a masked person could still be recognised. */
export function personReplacements(party: Party): readonly Replacement[] {
	const names = [party.name, ...party.former].filter((name) => !isMasked(name));
	return [
		...names.map((hidden) => ({ hidden, shown: maskPerson(hidden) })),
		...party.ids.map(({ value }) => ({ hidden: value, shown: '' })),
		...names.flatMap(partsOf).map((hidden) => ({ hidden, shown: '某' })),
	];
}

/** What of a person's name alone would tell who it is: the given name, each part of a name with a dot or spaces. */
function partsOf(name: string): readonly string[] {
	const given = givenName(name);
	if (given !== null) return given.length > 1 ? [given] : [];
	const parts = name.split(/[\s·•‧・∙⋅･.]+/).filter((part) => part.length > (/^[A-Za-z]/.test(part) ? 2 : 1));
	return parts.length > 1 ? [parts.join(''), ...parts] : [];
}

/**
 * The texts by which a party that may not be named could still be recognised: its names without their ending,
 * place or brackets, and what the record's own `words` use for short.
 */
export function partyReplacements(party: Party, shown: string, words: string): readonly Replacement[] {
	const names = [party.name, ...party.former].filter((name) => !isMasked(name));
	const forms = names.flatMap((name) => {
		const bare = name.replaceAll(BRACKETS, '').trim();
		const inside = [...name.matchAll(BRACKETS)].map(([, each]) =>
			each!.replace(/^(?:原名?|曾用名|又名|即)[：:]?/, '')
		);
		return [bare, ...inside].flatMap((form) => (form.length >= 4 ? [form, ...coresOf(form)] : []));
	});
	return [
		...[...names, ...forms, ...names.flatMap((name) => shortNames(name, words))].map((hidden) => ({
			hidden,
			shown,
		})),
		...party.ids.map(({ value }) => ({ hidden: value, shown: '' })),
		...(party.kind === 'person' ? personReplacements(party) : []),
	];
}

/** A name without its ending or place or both. */
const coresOf = (name: string) =>
	coreOfName(name).flatMap((core) => [core, name.slice(Math.max(0, name.indexOf(core)))]);

/** What a text calls a party for short: 示例华明食品有限公司（以下简称“华明公司”）. */
function shortNames(name: string, words: string): readonly string[] {
	const found: string[] = [];
	for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
		SHORT_FOR.lastIndex = at + name.length;
		const [, short] = SHORT_FOR.exec(words) ?? [];
		if (short !== undefined && !/^(?:当事人|该?公司|企业)$/.test(short)) found.push(short);
	}
	return found;
}
