import type { ClosedList } from '../../domain/lists.ts';

const yes = { zh: '是', en: 'Yes', aliases: ['Y', 'true'] };
const no = { zh: '否', en: 'No', aliases: ['N', 'false'] };

export const yesNo: ClosedList = { yes, no };

export const yesNoUnknown: ClosedList = {
	yes,
	no,
	unknown: { zh: '不详', en: 'Unknown', aliases: ['未知', '不明'] },
};
