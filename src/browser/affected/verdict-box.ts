import type { CheckNotice } from '../../derive/check-notice.ts';
import { traits } from '../../domain/scope/scope.ts';
import type { Verdict } from '../../domain/scope/verdict.ts';
import { answerOf, asksOf, reasonOf, shapeOf } from './answer.ts';
import type { Loaded } from './list.ts';
import type { Places } from './places.ts';
import { fill, type Speech } from './speech.ts';
import { isAsked, type State } from './state.ts';

/** Shows the verdict once it was asked for, or at once where the notice covers every one of its product. */
export function showVerdict(
	at: Places,
	notice: CheckNotice | null,
	{ release }: Loaded,
	state: State,
	speech: Speech
): void {
	const isWhole = notice !== null && asksOf(notice).length === 0;
	const answer = notice && (isWhole || isAsked(state)) ? answerOf(notice, state.typed) : null;
	const bad = answer && 'bad' in answer ? answer.bad : [];
	for (const trait of traits) {
		const isBad = bad.includes(trait);
		at.typed[trait].setAttribute('aria-invalid', String(isBad));
		at.fields[trait].classList.toggle('field--bad', isBad);
		const error = at.fields[trait].querySelector<HTMLElement>('.error');
		if (error) error.hidden = !isBad;
	}
	at.answer.hidden = !(answer && 'verdict' in answer);
	if (!(answer && 'verdict' in answer)) return;
	const { verdict } = answer;
	fillBox(at, verdict, isWhole, speech);
	at.over.hidden = !notice?.over || verdict.verdict === 'notCovered';
	const { thisRelease, otherRelease, unknownRelease } = speech.words;
	at.release.textContent =
		release === null
			? unknownRelease
			: release.isSame
				? fill(thisRelease, { release: release.name })
				: otherRelease;
}

function fillBox(at: Places, verdict: Verdict, isWhole: boolean, speech: Speech) {
	at.answer.className = shapeOf(verdict);
	at.verdict.textContent = speech.words[verdict.verdict];
	at.reason.textContent = reasonOf(verdict, isWhole, speech);
	const lot = verdict.verdict === 'cannotTell' && verdict.because === 'near' ? verdict.meant : null;
	at.meant.hidden = lot === null;
	at.meant.dataset['lot'] = lot ?? '';
	at.meant.textContent = lot === null ? '' : fill(speech.words.meant, { lot });
	at.todo.hidden = verdict.verdict === 'notCovered';
}
