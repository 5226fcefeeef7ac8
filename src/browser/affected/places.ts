import { traits, type Trait } from '../../domain/scope/scope.ts';

const names = [
	...([
		'find',
		'loading',
		'failed',
		'retry',
		'said',
		'found',
		'chosen',
		'about',
		'another',
		'judge',
	] as const),
	...(['answer', 'verdict', 'reason', 'meant', 'over', 'todo', 'stop', 'release', 'others'] as const),
];

type Trio<E> = Readonly<Record<Trait, E>>;

/** The parts of the checker's markup that its script speaks through, each marked `data-…`, and its inputs. */
export type Places = Readonly<Record<(typeof names)[number], HTMLElement>> & {
	readonly root: HTMLElement;
	readonly asked: HTMLInputElement;
	readonly fields: Trio<HTMLElement>;
	readonly typed: Trio<HTMLInputElement>;
};

/** Finds them; the checker and its script are one, so that none is missing. */
export function placesIn(root: HTMLElement): Places {
	const all = <N extends string, E extends HTMLElement>(of: readonly N[], selector: string) =>
		Object.fromEntries(
			of.map((name) => [name, root.querySelector<E>(selector.replace('*', name))!])
		) as Record<N, E>;
	return {
		...all(names, '[data-*]'),
		root,
		asked: all<'product', HTMLInputElement>(['product'], '#*').product,
		fields: all(traits, '[data-trait=*]'),
		typed: all<Trait, HTMLInputElement>(traits, '#*'),
	};
}
