import { escapeUTF8 } from 'entities';
import { KEY_SEPARATOR } from '../../src/domain/key.ts';

const INVISIBLE =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const LONGEST = 160;

/** A text as HTML. */
export const safe = (text: string | number | null) => escapeUTF8(String(text ?? ''));

/** The same said in both languages: Chinese first, English under it. */
export const both = (zh: string, en: string) =>
	zh === en ? safe(zh) : `${safe(zh)} <span class="en" lang="en">${safe(en)}</span>`;

/** A count with its thousands parted. */
export const figure = (count: number) => count.toLocaleString('en');

/** A cell as it can be looked at: shortened, and characters that show nothing written by their number. */
export function cellText(cell: string | null): string {
	const characters = [...(cell ?? '').replaceAll(KEY_SEPARATOR, ' + ')];
	const short = characters.slice(0, LONGEST).join('');
	const shown = short.replace(
		INVISIBLE,
		(character) => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
	);
	return shown === ''
		? ''
		: `<bdi class="cell">${safe(shown)}${characters.length > LONGEST ? '…' : ''}</bdi>`;
}

/** What to write instead: advice in two languages is parted by ` / `, anything else is to be copied as it stands. */
export function adviceText(write: string | null): string {
	if (write === null) return '';
	const [, zh = '', en = ''] = /^(.*\p{Script=Han}.*?) \/ ([^\p{Script=Han}]*)$/su.exec(write) ?? [];
	return zh === '' ? `<code>${safe(write)}</code>` : both(zh, en);
}
