import type { Lang } from '../domain/lang.ts';
import { make } from './markup.ts';

/** What a list is narrowed to, as a button in its place in a list of such; `told` says to who listens what it does. */
export function makeChip(text: string, told: string, lang: Lang, use: () => void): HTMLLIElement {
	const button = make('button', { type: 'button', class: 'chip' }, text);
	if (told !== '') button.append(make('span', { class: 'sr' }, (lang === 'zh' ? '，' : ', ') + told));
	button.addEventListener('click', use);
	return make('li', {}, button);
}
