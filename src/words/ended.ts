import type { Wording } from '../domain/lang.ts';

/** The page that stays, without a name, where a listing was. */
export const ended = {
	title: { zh: '该信息已停止公示', en: 'This information is no longer published' },
	number: { zh: '记录编号', en: 'Record no.' },
	on: { zh: '停止公示日期', en: 'Publication ended on' },
	ground: { zh: '原因', en: 'Ground' },
	noName: {
		zh: '依照公示期限的规定，本页不再显示当事人名称和其他内容。',
		en: 'As the rules on publication require, the name of the party and everything else have been taken off this page.',
	},
} as const satisfies Record<string, Wording>;

const sentences: Readonly<Record<string, Wording>> = {
	expired: {
		zh: '公示期限已经届满，自动停止公示。',
		en: 'The term of publication has run out, and publication stopped by itself.',
	},
	repaired: {
		zh: '当事人已经完成信用修复，提前停止公示。',
		en: 'The party has repaired its credit, and publication stopped early.',
	},
	revoked: {
		zh: '据以公示的决定已经被撤销，停止公示。',
		en: 'The decision on which the listing rested has been revoked, and publication stopped.',
	},
	enteredInError: {
		zh: '更正：这条信息是错误录入的，本不应列入，现已更正并停止公示。',
		en: 'Correction: this listing was an error. The party should not have been listed; the error has been corrected and publication stopped.',
	},
	superseded: {
		zh: '这条信息已经由新的记录替代，停止公示。',
		en: 'A newer record has taken the place of this one, and publication stopped.',
	},
	merged: {
		zh: '这条信息已经并入其他记录，停止公示。',
		en: 'This record has been merged into another, and publication stopped.',
	},
};

const unstated: Wording = {
	zh: '这条信息已经停止公示，来源没有载明原因。',
	en: 'Publication of this information has stopped; the source states no ground.',
};

/** What happened to a withdrawn record, by the code of its ground. */
export const endedSentence = (ground: string | null): Wording => sentences[ground ?? ''] ?? unstated;
