/**
 * Narrows the list of the page to the values of every facet in turn, to all of them or to the first and the last, and
 * compares each with the first and the last page of that value; runs in the page. Says how many pages were compared
 * and which are not alike.
 */
export async function compareWithPages(isEvery: boolean) {
	const pageAt = (path: string) =>
		new Promise<Document | null>((settle) => {
			const request = new XMLHttpRequest();
			request.open('GET', path);
			request.responseType = 'document';
			request.onload = () => settle(request.status === 200 ? request.responseXML : null);
			request.send();
		});
	const busy = () => document.querySelector('[data-list] .ledger')?.getAttribute('aria-busy') !== 'false';
	const settled = async () => {
		do await new Promise((next) => setTimeout(next, 1));
		while (busy());
	};
	const ledger = (page: Document) => {
		const list = page.querySelector('[data-list]') ?? page;
		const rows = [...list.querySelectorAll('.ledger tbody tr')].map((row) =>
			row.outerHTML.replace(/\s+(?=<|$)|(?<=>)\s+/g, '')
		);
		const links = [...page.querySelectorAll('.pager li')].map((item) => item.textContent.trim());
		return JSON.stringify([list.querySelector('.sentence')?.textContent.trim(), rows, links]);
	};
	const home = location.pathname;
	const differing: string[] = [];
	let compared = 0;
	const boxes = [...document.querySelectorAll('[data-facet]')].flatMap((facet) => {
		const own = [...facet.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
		return isEvery ? own : own.filter((_, at) => at === 0 || at === own.length - 1);
	});
	for (const box of boxes) {
		box.click();
		await settled();
		const path = `${home}${box.name}/${box.value}/`;
		const last = Number([...document.querySelectorAll('.pager li')].at(-2)?.textContent ?? 1);
		const own = await pageAt(path);
		if (!own || ledger(own) !== ledger(document)) differing.push(path);
		compared++;
		if (last > 1) {
			[...document.querySelectorAll<HTMLAnchorElement>('.pager a')].at(-2)!.click();
			await settled();
			const end = await pageAt(`${path}page/${last}/`);
			if (!end || ledger(end) !== ledger(document)) differing.push(`${path}page/${last}/`);
			compared++;
		}
		box.click();
		await settled();
	}
	return { compared, differing };
}
