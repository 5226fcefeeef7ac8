import type { Dataset } from '../domain/dataset.ts';
import { KEY_SEPARATOR } from '../domain/key.ts';
import type { Lang } from '../domain/lang.ts';

/** What a record is called. `own` is false for words that are ours and not the source's. */
export interface Caption {
	readonly text: string;
	readonly own: boolean;
}

/** A record's title; where it has none what the dataset says in its place, else its key. */
export function captionOf(
	{ title, key }: { readonly title: string | null; readonly key: string },
	{ untitled }: Dataset,
	lang: Lang
): Caption {
	if (title !== null) return { text: title, own: true };
	return untitled ? { text: untitled[lang], own: false } : { text: showKey(key), own: true };
}

/** A key as readers see it: its cells side by side. */
export const showKey = (key: string): string => key.split(KEY_SEPARATOR).join(' · ');
