/** What is chosen of a figure; it stands in the address as `?show=…&from=…&to=…&measure=…`, each part where chosen. */
const PARTS = ['show', 'from', 'to', 'measure'] as const;

/** Lets a figure show a value above the others, a range of its periods, and its other measure. Its state is its address. */
function openFigure(figure: HTMLElement, tools: HTMLElement): void {
	const select = (name: string) => tools.querySelector<HTMLSelectElement>(`select[name=${name}]`);
	const marks = [...figure.querySelectorAll<SVGElement>('[data-column]')];
	const places = new Map([...(select('from')?.options ?? [])].map(({ value }, at) => [value, at]));
	const other = figure.querySelector<HTMLElement>('[data-other]');
	const own = [...figure.querySelectorAll<SVGElement>(':scope > .drawing')];

	function read(): void {
		const given = new URLSearchParams(location.search);
		for (const name of PARTS) {
			const field = select(name);
			const value = given.get(name) ?? '';
			if (field) field.value = [...field.options].some((option) => option.value === value) ? value : '';
		}
	}

	function show(): void {
		const [shown, from, to, measure] = PARTS.map((name) => select(name)?.value ?? '') as [
			string,
			string,
			string,
			string,
		];
		const [first, last] = [places.get(from) ?? 0, to === '' ? Infinity : (places.get(to) ?? Infinity)];
		for (const mark of marks) {
			const { column, row } = mark.dataset;
			const place = row === undefined ? null : (places.get(row) ?? null);
			const isOut = place !== null && (place < Math.max(1, first) || place > last);
			mark.classList.toggle('is-faint', (shown !== '' && column !== shown) || isOut);
		}
		if (other) other.hidden = measure === '';
		for (const drawing of own) drawing.toggleAttribute('data-away', measure !== '');
		sayRange(first, last);
	}

	/** Says how many records the range holds, and leads to them. */
	function sayRange(first: number, last: number): void {
		const link = tools.querySelector<HTMLAnchorElement>('a[data-list]');
		if (!link) return;
		const [starts, ends] = [select('from')!, select('to')!].map((field) => [...field.options]) as [
			HTMLOptionElement[],
			HTMLOptionElement[],
		];
		const held = starts.filter((_, at) => at > 0 && at >= first && at <= last);
		const count = held.reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);
		const list = new URL(link.dataset['list']!, location.href);
		if (first > 0) list.searchParams.set('from', starts[first]!.dataset['day']!);
		if (last < ends.length) list.searchParams.set('to', ends[last]!.dataset['day']!);
		link.href = list.pathname + list.search;
		link.querySelector('[data-count]')!.textContent = count.toLocaleString('en');
	}

	tools.addEventListener('change', () => {
		const chosen = new URLSearchParams(
			PARTS.flatMap((name) => (select(name)?.value ? [[name, select(name)!.value]] : []))
		);
		history.replaceState(
			null,
			'',
			`${location.pathname}${chosen.size > 0 ? `?${chosen}` : ''}${location.hash}`
		);
		show();
	});
	addEventListener('popstate', () => {
		read();
		show();
	});
	read();
	show();
}

for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]'))
	openFigure(tools.closest('figure')!, tools);
