import type { Wording } from '../domain/lang.ts';
import type { Answer, Hit, LookUp } from './answer.ts';
import { sha256 } from './sha256.ts';
import { judge, type Judgement, type Sides } from './verdict.ts';

/** The version of the form; a reader of receipts refuses others. */
export const RECEIPT_VERSION = 1;

const notice: Wording = {
	zh: '查询记录，不是证明。没有找到，不证明没有违法行为。',
	en: 'A record of a look-up, not a certificate. That nothing was found does not prove that no law was broken.',
};

const demoNotice: Wording = {
	zh: `演示数据，没有任何效力。${notice.zh}`,
	en: `Demonstration data, without any effect. ${notice.en}`,
};

/** A hit as a receipt keeps it: what was found, why, where it stands, on which lists. */
export type ReceiptHit = Omit<Hit, 'weight' | 'path' | 'until'> & { readonly address: string };

/** What was asked and answered, as a file that anyone can compute again over the same release. */
export interface Receipt extends Judgement {
	readonly form: 'mingjian-receipt';
	readonly version: typeof RECEIPT_VERSION;
	readonly notice: Wording;
	/** Whether the site was a demonstration. */
	readonly demo: boolean;
	/** The address below which the site lies, with `/` at its end. */
	readonly site: string;
	/** When, `2026-11-22T10:00:00+08:00`. */
	readonly at: string;
	readonly asked: string;
	readonly folded: string;
	readonly readAs: Answer['readAs'];
	/** The datasets that were searched, by id. */
	readonly lists: readonly string[];
	readonly release: string;
	/** The digest of the release's data files, and that of the look-up index made of them. */
	readonly digest: string;
	readonly index: string;
	readonly totals: Answer['totals'];
	readonly hits: readonly ReceiptHit[];
	/** SHA-256 of all the rest; see `sealOf`. It shows a slip of a copy, not who wrote it. */
	readonly seal: string;
}

type Searched = Pick<LookUp, 'release' | 'digest' | 'index' | 'datasets'>;

/** The receipt of an answer. The same question over the same release at the same moment has the same receipt. */
export function toReceipt(
	answer: Answer,
	{ release, digest, index, datasets }: Searched,
	sides: Sides,
	{ site, at, demo }: Pick<Receipt, 'site' | 'at' | 'demo'>
): Receipt {
	const { asked, folded, readAs, totals, hits } = answer;
	const unsealed = {
		form: 'mingjian-receipt',
		version: RECEIPT_VERSION,
		notice: demo ? demoNotice : notice,
		demo,
		site,
		at,
		asked,
		folded,
		readAs,
		lists: datasets,
		release,
		digest,
		index,
		...judge(answer, sides),
		totals,
		hits: hits.map(({ group, name, present, maker, number, path, lists, tier }) => ({
			group,
			name,
			present,
			maker,
			number,
			address: `${site}${path}/`,
			lists,
			tier,
		})),
	} as const;
	return { ...unsealed, seal: sealOf(unsealed) };
}

/** SHA-256 of a receipt without its seal: JSON without spaces, the keys of every object in the order of their characters. */
export const sealOf = ({ seal: _, ...rest }: Omit<Receipt, 'seal'> & { readonly seal?: string }): string =>
	sha256(JSON.stringify(rest, inOrder));

const inOrder = (_: string, value: unknown): unknown =>
	value !== null && typeof value === 'object' && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
		: value;

/** What a receipt says was found, apart from when, where and at which release. Equal for equal findings. */
export const findingOf = ({ verdict, ground, folded, readAs, lists, totals, hits }: Receipt): string =>
	JSON.stringify({ verdict, ground, folded, readAs, lists, totals, hits }, inOrder);

/** A moment in China's standard time, to the second: `2026-11-22T10:00:00+08:00`. */
export const shanghaiTime = (epochMs: number): string =>
	`${new Date(epochMs + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
