import type { FormatFault, Table } from './cell.ts';

/** A file that is not read, why not, and what to do. */
export const refused = (zh: string, en: string, row?: number): FormatFault => ({
	rule: 'format-refused',
	zh,
	en,
	...(row === undefined ? {} : { row }),
});

/** Ends the reading of a file from any depth; `faultOf` gives the fault back where the file was opened. */
export const halt = (fault: FormatFault): never => {
	throw new Error(fault.en, { cause: fault });
};

/** The fault that an error carries; an error nobody foresaw becomes a refusal with its message. */
export const faultOf = (error: unknown): FormatFault => {
	const cause = error instanceof Error ? error.cause : null;
	if (isFault(cause)) return cause;
	const message = error instanceof Error ? error.message : String(error);
	return refused(
		`文件无法读取，可能已损坏：${message}。请重新导出后再提交。`,
		`The file cannot be read and may be damaged: ${message}. Export it again.`
	);
};

const isFault = (cause: unknown): cause is FormatFault =>
	typeof cause === 'object' && cause !== null && 'rule' in cause && 'zh' in cause && 'en' in cause;

/** The same table, whose reading resolves to a fault where it would reject; the caller's own errors pass. */
export const guarded = (table: Table): Table => ({
	...table,
	async read(onRows) {
		let callers: { readonly error: unknown } | null = null;
		const deliver: typeof onRows = (rows) => {
			try {
				onRows(rows);
			} catch (error) {
				callers = { error };
				throw error;
			}
		};
		try {
			return placed(await table.read(deliver), table.sheet);
		} catch (error) {
			if (callers) throw error;
			return placed(faultOf(error), table.sheet);
		}
	},
});

/** Names the sheet in a fault of it. */
const placed = (fault: FormatFault | null, sheet: string | null): FormatFault | null =>
	fault && sheet !== null ? { ...fault, sheet } : fault;
