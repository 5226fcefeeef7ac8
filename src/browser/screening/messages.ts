import type { Wording } from '../../domain/lang.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Columns } from '../../search/screening/list/columns.ts';
import type { ListRow } from '../../search/screening/list/table.ts';
import type { Progress, Verdict } from '../../search/screening/report.ts';
import type { Doubt } from '../../search/screening/site-release.ts';
import type { ResultForm } from './result-file.ts';
import type { Selection, ShownAnswer, Totals } from './selection.ts';

/** What a page asks of the worker, in which names and lists are. `base`: the root of the site, with its host. */
export type Asked =
	| { readonly ask: 'offer'; readonly base: string }
	| { readonly ask: 'load' }
	| { readonly ask: 'list'; readonly bytes: Uint8Array }
	| { readonly ask: 'screen'; readonly columns: Columns; readonly today: string }
	| { readonly ask: 'cancel' }
	| { readonly ask: 'earlier'; readonly bytes: Uint8Array }
	| { readonly ask: 'select'; readonly selection: Selection; readonly lang: Lang }
	| { readonly ask: 'file'; readonly form: ResultForm; readonly lang: Lang };

/** What the worker tells. */
export type Told =
	| {
			readonly tell: 'offer';
			readonly release: string;
			readonly day: string;
			readonly names: number;
			readonly bytes: number;
	  }
	| { readonly tell: 'unreachable' }
	| { readonly tell: 'loading'; readonly loaded: number; readonly of: number }
	| { readonly tell: 'loaded'; readonly names: number; readonly release: string; readonly missing: number }
	| {
			readonly tell: 'list';
			readonly first: readonly ListRow[];
			readonly rows: number;
			readonly columns: Columns;
	  }
	| { readonly tell: 'refused'; readonly why: Wording; readonly what: 'list' | 'earlier' }
	| ({ readonly tell: 'progress' } & Progress)
	| { readonly tell: 'cancelled' }
	| { readonly tell: 'done'; readonly doubt: Doubt | null; readonly lists: readonly NamedList[] }
	| { readonly tell: 'earlier'; readonly lines: number }
	| { readonly tell: 'selected'; readonly answers: readonly ShownAnswer[]; readonly totals: Totals }
	| { readonly tell: 'file'; readonly form: ResultForm; readonly bytes: Uint8Array };

/** A list on which parties were found. */
export interface NamedList {
	readonly id: string;
	readonly title: Wording;
}

export type { Verdict };
