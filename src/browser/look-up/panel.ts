import { make } from '../markup.ts';

/** The listbox of a combobox, with a foot below it that is no part of it. */
export interface Panel {
	/** The option that Enter would take. */
	readonly chosen: () => HTMLElement | null;
	readonly isOpen: () => boolean;
	/** Shows options in their groups, none of them chosen, and what the foot says. */
	show(groups: readonly HTMLElement[], foot: readonly (Node | string)[], spoken: string): void;
	/** Chooses the next option (1) or the one before (-1), round the ends; 0 lets go of the choice. */
	move(by: 1 | -1 | 0): void;
	close(): void;
}

/** Makes the input of a form a combobox after the ARIA pattern; what is shown lies over the page and moves nothing. */
export function makePanel(form: HTMLFormElement, input: HTMLInputElement): Panel {
	const id = `${input.id}-list`;
	const list = make('div', {
		id,
		role: 'listbox',
		'aria-label': input.labels?.[0]?.textContent.trim() ?? '',
	});
	const foot = make('div', { class: 'suggest__foot' });
	const panel = make('div', { class: 'suggest', hidden: '' }, list, foot);
	const status = make('p', { class: 'sr', role: 'status' });
	form.append(panel, status);
	// Options are taken by a click, which must not first take the focus from the input.
	panel.addEventListener('mousedown', (event) => event.preventDefault());
	const set = (name: string, value: string) => input.setAttribute(name, value);
	set('role', 'combobox');
	set('aria-autocomplete', 'list');
	set('aria-controls', id);
	set('aria-expanded', 'false');

	let options: readonly HTMLElement[] = [];
	let at = -1;
	const choose = (next: number) => {
		options[at]?.setAttribute('aria-selected', 'false');
		at = next;
		const option = options[at];
		if (!option) return input.removeAttribute('aria-activedescendant');
		option.setAttribute('aria-selected', 'true');
		option.scrollIntoView({ block: 'nearest' });
		set('aria-activedescendant', option.id);
	};
	return {
		chosen: () => options[at] ?? null,
		isOpen: () => !panel.hidden,
		show(groups, said, spoken) {
			choose(-1);
			list.replaceChildren(...groups);
			options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
			foot.replaceChildren(...said);
			foot.hidden = said.length === 0;
			panel.hidden = false;
			set('aria-expanded', String(options.length > 0));
			status.textContent = spoken;
		},
		move(by) {
			const { length } = options;
			if (by === 0 || length === 0) choose(-1);
			else choose(at < 0 && by < 0 ? length - 1 : (at + by + length) % length);
		},
		close() {
			choose(-1);
			panel.hidden = true;
			set('aria-expanded', 'false');
			status.textContent = '';
		},
	};
}
