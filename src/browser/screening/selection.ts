import type { Lang } from '../../domain/lang.ts';
import { likenessOf, type Finding, type Likeness } from '../../search/screening/findings.ts';
import type { Manifest } from '../../search/screening/manifest.ts';
import type { Answered, Report, Verdict } from '../../search/screening/report.ts';
import { changeOf, type Earlier } from './result-state.ts';
import { findingSays, listsSay, reasonOf } from './wording.ts';

/** Which answers a reader wants to see, and which page of them. */
export interface Selection {
	readonly verdict: Verdict | null;
	/** The likenesses that count. */
	readonly likenesses: readonly Likeness[];
	/** A list on which a party of the line has to be, or null. */
	readonly list: string | null;
	/** Only lines whose answer is another than in the earlier result. */
	readonly changed: boolean;
	readonly from: number;
	readonly count: number;
}

/** How many answers there are: of each verdict, chosen in all, and similar ones by likenesses that do not count. */
export interface Totals {
	readonly byVerdict: Readonly<Record<Verdict, number>>;
	readonly chosen: number;
	readonly leftOut: number;
	/** Null where there is no earlier result. */
	readonly changed: number | null;
}

/** An answer as it is shown. */
export interface ShownAnswer {
	readonly row: number;
	readonly name: string;
	readonly code: string;
	readonly verdict: Verdict;
	readonly reason: string;
	readonly parties: readonly ShownParty[];
	/** How many parties are not among those. */
	readonly more: number;
	/** The earlier verdict where it was another, `new` for a line that was not there, null where nothing changed. */
	readonly before: Verdict | 'new' | null;
}

export interface ShownParty {
	readonly name: string;
	readonly codes: string;
	readonly page: string;
	readonly lists: string;
	/** Why it is there, of all but the first. */
	readonly reason: string;
}

/** Chooses from a report, and counts what there is to choose from. */
export function select(
	report: Report,
	selection: Selection,
	earlier: Earlier | null,
	manifest: Manifest,
	lang: Lang
): { readonly answers: readonly ShownAnswer[]; readonly totals: Totals } {
	const { verdict, list, changed, from, count } = selection;
	const counts = { code: 0, name: 0, similar: 0, cannotConfirm: 0, unreadable: 0, nothing: 0 };
	let [leftOut, differing] = [0, 0];
	const chosen: Answered[] = [];
	for (const answered of report.lines) {
		const counting = withCounting(answered, selection);
		const differs = earlier !== null && changeOf(answered, earlier) !== null;
		if (differs) differing++;
		if (changed && !differs) continue;
		if (!counting) {
			leftOut++;
			continue;
		}
		if (list !== null && !isOn(counting, list)) continue;
		counts[counting.verdict]++;
		if (verdict === null || counting.verdict === verdict) chosen.push(counting);
	}
	return {
		answers: chosen
			.slice(from, from + count)
			.map((answered) => shown(answered, report, earlier, manifest, lang)),
		totals: { byVerdict: counts, chosen: chosen.length, leftOut, changed: earlier && differing },
	};
}

/** The answer with the findings that count; null where it has none but such as do not. */
function withCounting(answered: Answered, { likenesses }: Selection): Answered | null {
	if (answered.verdict !== 'similar') return answered;
	const findings = answered.findings.filter((finding) => likenesses.includes(likenessOf(finding)!));
	return findings.length === 0 ? null : { ...answered, findings, parties: findings.length };
}

const isOn = ({ findings }: Answered, list: string) =>
	findings.some(({ listed }) => listed.lists.some(({ dataset }) => dataset === list));

function shown(
	answered: Answered,
	report: Report,
	earlier: Earlier | null,
	manifest: Manifest,
	lang: Lang
): ShownAnswer {
	const { own, verdict, findings, parties } = answered;
	const { row, name, code } = own;
	const asShown = (finding: Finding, at: number): ShownParty => ({
		name: finding.listed.name,
		codes: finding.listed.codes.map(({ value }) => value).join(' '),
		page: `${manifest.parties[lang]}${finding.listed.page}/`,
		lists: listsSay(finding.listed.lists, manifest, lang),
		reason: at === 0 ? '' : findingSays(finding, own, lang),
	});
	return {
		row,
		name,
		code,
		verdict,
		reason: reasonOf(answered, report, lang),
		parties: findings.slice(0, MOST_SHOWN).map(asShown),
		more: Math.max(0, parties - Math.min(findings.length, MOST_SHOWN)),
		before: earlier && changeOf(answered, earlier),
	};
}

/** How many parties of a line are shown on the page; the file has more. */
const MOST_SHOWN = 5;
