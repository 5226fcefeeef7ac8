/** The attribute of a switch that names what it sets: `mode`, which is elder or standard, or `theme`, dark or light. */
const CHOICE = 'data-choice';

const values = { mode: ['elder', 'standard'], theme: ['dark', 'light'] } as const;

type Choice = keyof typeof values;

/** Lets the page's switches set a choice and keep it; `/choices.js` has set what was kept before. */
export function offerChoices(page: Document): void {
	const root = page.documentElement;
	const isOn = (choice: Choice) =>
		choice === 'theme' && !root.dataset['theme']
			? matchMedia('(prefers-color-scheme: dark)').matches
			: root.dataset[choice] === values[choice][0];
	for (const button of page.querySelectorAll<HTMLElement>(`[${CHOICE}]`)) {
		const choice = button.getAttribute(CHOICE) as Choice;
		const say = () => button.setAttribute('aria-pressed', String(isOn(choice)));
		say();
		button.addEventListener('click', () => {
			const chosen = values[choice][isOn(choice) ? 1 : 0];
			root.dataset[choice] = chosen;
			keep(choice, chosen);
			say();
		});
	}
}

function keep(choice: Choice, chosen: string): void {
	try {
		localStorage.setItem(`mingjian-${choice}`, chosen);
	} catch {
		// A window that keeps nothing: the choice holds for this page.
	}
}
