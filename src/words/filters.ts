import type { Wording } from '../domain/lang.ts';

/** What the button behind the filters of a phone says, which leads to the records. */
export const showButton = (total: number): Wording => ({
	zh: `查看 ${total.toLocaleString('en')} 条记录`,
	en: `Show ${total.toLocaleString('en')} ${total === 1 ? 'record' : 'records'}`,
});

/** How many values are chosen, beside the heading of the filters. */
export const chosen = (count: number): Wording => ({ zh: `已选 ${count} 项`, en: `${count} chosen` });
