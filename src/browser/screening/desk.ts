import { shanghaiDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/lang.ts';
import { screeningWords as words } from '../../words/screening-page.ts';
import { openColumns } from './column-choice.ts';
import type { Asked, Told } from './messages.ts';
import { partOf, setBar } from './parts.ts';
import { openResults } from './results.ts';

/** Opens the desk: what the reader does is asked of the worker, what it tells is shown. */
export function openDesk(desk: HTMLElement, base: string, worker: Worker, lang: Lang): void {
	const ask = (asked: Asked) => worker.postMessage(asked);
	const part = <E extends HTMLElement>(selector: string) => partOf<E>(desk, selector);
	const says = part('[data-offer]');
	const load = part<HTMLButtonElement>('[data-load]');
	const loading = part<HTMLProgressElement>('[data-loading]');
	const list = part<HTMLFieldSetElement>('[data-list]');
	const columns = openColumns(desk, lang);
	const results = openResults(desk, ask, lang);
	const start = part<HTMLButtonElement>('[data-start]');
	const cancel = part<HTMLButtonElement>('[data-cancel]');
	const bar = part<HTMLProgressElement>('[data-progress]');
	const progress = part('[data-progress-says]');

	load.onclick = () => {
		load.disabled = true;
		ask({ ask: 'load' });
	};
	part('[data-use-pasted]').onclick = () =>
		take(new TextEncoder().encode(part<HTMLTextAreaElement>('#pasted').value));
	part<HTMLInputElement>('#chosen').onchange = async ({ target }) => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) take(new Uint8Array(await file.arrayBuffer()));
	};
	start.onclick = () => {
		const chosen = columns.read();
		refuse('columns', chosen ? '' : words.needColumn[lang]);
		if (!chosen) return;
		setRunning(true);
		results.close();
		ask({ ask: 'screen', columns: chosen, today: shanghaiDay(Date.now()) });
	};
	cancel.onclick = () => ask({ ask: 'cancel' });
	worker.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
	worker.onerror = () => void (says.textContent = words.unreachable[lang]);
	ask({ ask: 'offer', base });

	function take(bytes: Uint8Array) {
		refuse('list', '');
		columns.close();
		results.close();
		ask({ ask: 'list', bytes });
	}

	function refuse(what: 'list' | 'columns' | 'earlier', why: string) {
		part(`[data-refused=${what}]`).textContent = why;
	}

	function setRunning(isRunning: boolean) {
		start.hidden = isRunning;
		cancel.hidden = !isRunning;
		list.disabled = isRunning;
		setBar(bar, isRunning ? { done: 0, of: 1 } : null);
		if (isRunning) cancel.focus();
	}

	function hear(told: Told) {
		switch (told.tell) {
			case 'offer':
				says.textContent = words.offer(told.names, told.bytes, told.release)[lang];
				load.disabled = false;
				return;
			case 'unreachable':
				says.textContent = words.unreachable[lang];
				setBar(loading, null);
				load.disabled = false;
				return;
			case 'loading':
				setBar(loading, { done: told.loaded, of: told.of });
				return;
			case 'loaded':
				setBar(loading, null);
				says.textContent = [
					words.loaded(told.names, told.release),
					...(told.missing > 0 ? [words.missing(told.missing)] : []),
				]
					.map((sentence) => sentence[lang])
					.join(' ');
				load.hidden = told.missing === 0;
				load.disabled = false;
				list.disabled = false;
				return;
			case 'list':
				return columns.open(told.first, told.rows, told.columns);
			case 'refused':
				return refuse(told.what, told.why[lang]);
			case 'progress':
				setBar(bar, { done: told.passed, of: told.of });
				progress.textContent = words.progress(told.passed, told.of)[lang];
				return;
			case 'cancelled':
				setRunning(false);
				progress.textContent = words.cancelled[lang];
				start.focus();
				return;
			case 'done':
				setRunning(false);
				progress.textContent = '';
				return results.open(told.doubt, told.lists);
			case 'earlier':
				refuse('earlier', '');
				return results.compare();
			case 'selected':
				return results.show(told.answers, told.totals);
			case 'file':
				return results.save(told.form, told.bytes);
		}
	}
}
