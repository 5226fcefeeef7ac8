import { datasets } from '../../src/datasets/index.ts';
import { takesNamesOff } from '../../src/domain/dataset.ts';
import type { Wording } from '../../src/domain/lang.ts';
import { openLookUp } from '../../src/search/lookup/look-up.ts';
import { withoutOverdue } from '../../src/search/overdue.ts';
import { findingOf, sealOf, toReceipt, type Receipt } from '../../src/search/receipt.ts';
import { grounds, verdicts } from '../../src/words/check.ts';
import * as words from '../../src/words/verifying.ts';
import type { OpenSite } from './site.ts';

/** Whether a receipt could be computed again, and in sentences what became of it. */
export interface Verification {
	readonly same: boolean;
	readonly says: readonly Wording[];
}

const sides = Object.fromEntries(datasets.map(({ id, side }) => [id, side]));
const ends = new Set(datasets.filter(takesNamesOff).map(({ id }) => id));

/**
 * Computes a receipt again over a site with the program that answered in the browser, for the day of the receipt: what
 * had run out by then was not found any more. A site at another release proves nothing against a receipt: it is said
 * what that one finds.
 */
export async function verifyReceipt(receipt: Receipt, site: OpenSite): Promise<Verification> {
	if (sealOf(receipt) !== receipt.seal) return { same: false, says: [words.changed] };
	if (site.faults.length > 0) return { same: false, says: [words.siteDamaged(site.faults)] };
	try {
		const lookUp = await openLookUp(site.base, site.get);
		if (lookUp.digest !== site.release.digest) return { same: false, says: [words.siteMixed] };
		const answer = await lookUp.search(receipt.asked);
		const day = receipt.at.slice(0, 'YYYY-MM-DD'.length);
		const isBehind = site.release.next !== null && day >= site.release.next;
		const again = toReceipt(isBehind ? withoutOverdue(answer, ends, day) : answer, lookUp, sides, receipt);
		const found = words.finds(verdicts[again.verdict], grounds[again.ground], again.hits.length);
		const isSameRelease = again.digest === receipt.digest;
		const isSame = findingOf(again) === findingOf(receipt);
		if (!isSameRelease) {
			const other = words.otherRelease(receipt.release, again.release);
			return { same: false, says: [other, isSame ? words.sameThere : words.otherThere, found] };
		}
		return isSame
			? { same: true, says: [words.same(again.release), found] }
			: { same: false, says: [words.different(again.release), found] };
	} catch (error) {
		return { same: false, says: [words.unread((error as Error).message)] };
	}
}
