import type { Wording } from '../domain/lang.ts';

/** The page of matters under listed supervision. */
export const supervision = {
	title: { zh: '挂牌督办案件', en: 'Cases under listed supervision' },
	lede: {
		zh: '由上级机关挂牌督办、限期办结的案件，办理结果逐件公开。未办结的在前，按期限排列。',
		en: 'Cases that a higher authority supervises until they are settled, each by a set day, with their outcome. Open cases come first, in the order of their deadlines.',
	},
	matter: { zh: '案件', en: 'Case' },
	by: { zh: '督办机关', en: 'Supervised by' },
	due: { zh: '办结期限', en: 'Due on' },
	outcome: { zh: '办理结果', en: 'Outcome' },
	open: { zh: '尚未公布结果', en: 'No outcome published yet' },
	none: { zh: '目前没有挂牌督办的公开案件。', en: 'No public case is under listed supervision at present.' },
} as const satisfies Record<string, Wording>;
