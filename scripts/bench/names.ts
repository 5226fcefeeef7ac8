import type { ListedName } from '../../src/search/screening/findings.ts';
import { usccOf } from '../demo/codes.ts';
import { subjectOf, type SubjectKind } from '../demo/subjects.ts';

const KINDS: readonly SubjectKind[] = ['enterprise', 'enterprise', 'enterprise', 'individualTrader', 'farm'];
const TRADES = ['食品', '粮油', '乳业', '电器', '玩具', '建材', '商贸', '服饰'];
const PLACES = ['', '', '（北京）', '（上海）', '（济南）'];

/** The party of that number, with a name and a code of its own. */
export function partyOf(number: number): ListedName {
	const kind = KINDS[number % KINDS.length]!;
	const trade = TRADES[Math.floor(number / 7) % TRADES.length]!;
	const { name } = subjectOf(1, 'blacklist', number, kind, trade, 'now');
	const place = PLACES[Math.floor(number / 3) % PLACES.length]!;
	const code = usccOf(number);
	return {
		name: place ? name.replace(trade, `${trade}${place}`) : name,
		former: number % 50 === 0,
		codes: [{ scheme: 'uscc', value: code }],
		page: code,
		lists: [{ dataset: number % 3 === 0 ? 'blacklist' : 'violations', standing: 'current' }],
	};
}
