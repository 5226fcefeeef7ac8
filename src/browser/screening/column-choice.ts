import type { Lang } from '../../domain/lang.ts';
import type { Columns } from '../../search/screening/list/columns.ts';
import type { ListRow } from '../../search/screening/list/table.ts';
import { screeningWords as words } from '../../words/screening-page.ts';
import { make } from '../markup.ts';
import { partOf } from './parts.ts';

/** Where the reader sees which columns were recognised, and corrects them. */
export interface ColumnChoice {
	open(first: readonly ListRow[], rows: number, columns: Columns): void;
	close(): void;
	/** The columns as chosen; null where neither names nor codes are. */
	read(): Columns | null;
}

export function openColumns(desk: HTMLElement, lang: Lang): ColumnChoice {
	const section = partOf(desk, '[data-columns]');
	const name = partOf<HTMLSelectElement>(desk, '#name-column');
	const code = partOf<HTMLSelectElement>(desk, '#code-column');
	const headings = partOf<HTMLInputElement>(desk, '[data-headings]');
	const preview = partOf<HTMLTableElement>(desk, '[data-preview]');
	let shown: readonly ListRow[] = [];
	headings.onchange = () => fill();

	return {
		open(first, rows, columns) {
			shown = first;
			partOf(desk, '[data-rows]').textContent = words.rows(rows)[lang];
			headings.checked = columns.headings;
			fill();
			name.value = String(columns.name ?? '');
			code.value = String(columns.code ?? '');
			section.hidden = false;
			partOf(section, 'h2').focus();
		},
		close() {
			section.hidden = true;
		},
		read() {
			const [named, coded] = [name, code].map(({ value }) => (value === '' ? null : Number(value))) as [
				number | null,
				number | null,
			];
			return named === null && coded === null
				? null
				: { headings: headings.checked, name: named, code: coded };
		},
	};

	/** Shows the first rows, and offers their columns by what they are called. */
	function fill() {
		const width = Math.max(0, ...shown.map(({ cells }) => cells.length));
		const titles = Array.from({ length: width }, (_, at) => {
			const first = headings.checked ? (shown[0]?.cells[at] ?? '').trim().slice(0, 30) : '';
			return words.column(at + 1, first)[lang];
		});
		for (const select of [name, code]) {
			const kept = select.value;
			select.replaceChildren(
				make('option', { value: '' }, words.noColumn[lang]),
				...titles.map((title, at) => make('option', { value: String(at) }, title))
			);
			select.value = kept;
		}
		const rows = shown.slice(headings.checked ? 1 : 0, 6);
		const cellOf = (cells: readonly string[], at: number) => make('td', {}, make('bdi', {}, cells[at] ?? ''));
		preview.replaceChildren(
			make('thead', {}, make('tr', {}, ...titles.map((title) => make('th', { scope: 'col' }, title)))),
			make(
				'tbody',
				{},
				...rows.map(({ cells }) => make('tr', {}, ...titles.map((_, at) => cellOf(cells, at))))
			)
		);
	}
}
