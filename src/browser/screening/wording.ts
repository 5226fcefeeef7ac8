import { joinSentences, SEMICOLON, type Lang } from '../../domain/lang.ts';
import type { Listed } from '../../search/answer.ts';
import { likenessOf, type Finding } from '../../search/screening/findings.ts';
import type { Manifest } from '../../search/screening/manifest.ts';
import type { OwnLine } from '../../search/screening/list/own-line.ts';
import type { Answered, Report } from '../../search/screening/report.ts';
import { isItMeant, mistypeSays } from '../../words/codes.ts';
import { doubts, likenessSays, reasons } from '../../words/screening.ts';

/** Why a line has its answer: of the strongest finding, and what is wrong with the line's own code. */
export function reasonOf(
	{ own, verdict, findings }: Answered,
	{ doubt }: Pick<Report, 'doubt'>,
	lang: Lang
): string {
	const [first] = findings;
	const because = first
		? findingSays(first, own, lang)
		: verdict === 'cannotConfirm' && doubt
			? doubts[doubt][lang]
			: reasons[verdict === 'unreadable' ? 'unreadable' : 'nothing'][lang];
	return joinSentences(lang, because, codeSays(own, lang));
}

/** Why a party is a finding. */
export function findingSays(finding: Finding, own: OwnLine, lang: Lang): string {
	const { match, code, nearness, otherCode, listed } = finding;
	const former = listed.former && nearness !== null ? reasons.former[lang] : '';
	const likeness = likenessOf(finding);
	if (match === 'code') {
		const same = nearness === 'identical' || nearness === 'written';
		const names = own.line.name === null ? '' : reasons[same ? 'nameToo' : 'nameDiffers'][lang];
		return joinSentences(
			lang,
			reasons[code === 'code' ? 'sameCode' : 'sameOrgCode'][lang],
			names,
			same ? former : ''
		);
	}
	if (likeness === null) {
		const how = reasons[nearness === 'identical' ? 'identical' : 'written'][lang];
		return joinSentences(lang, how, former, reasons.noCode[lang]);
	}
	const differ = otherCode && likeness !== 'otherCode' ? reasons.codesDiffer[lang] : '';
	return joinSentences(lang, likenessSays[likeness][lang], former, differ);
}

/** What is wrong with the code of a line, and which one was probably meant; blank where nothing is. */
export function codeSays({ codeFault }: OwnLine, lang: Lang): string {
	if (!codeFault) return '';
	const { mistype, meant } = codeFault;
	const wrong = mistype ? mistypeSays(mistype)[lang] : reasons.codeUnknown[lang];
	const suggested = meant === null ? '' : `${isItMeant[lang]}${meant}${lang === 'zh' ? '？' : '?'}`;
	return joinSentences(lang, wrong, reasons.codeUnused[lang], suggested);
}

/** The lists on which a party is, each with its standing. */
export const listsSay = (lists: readonly Listed[], manifest: Manifest, lang: Lang): string =>
	lists
		.map(({ dataset, standing }) => {
			const words = manifest.lists[dataset];
			const name = words?.title[lang] ?? dataset;
			return words
				? lang === 'zh'
					? `${name}（${words[standing].zh}）`
					: `${name} (${words[standing].en})`
				: name;
		})
		.join(SEMICOLON[lang]);
