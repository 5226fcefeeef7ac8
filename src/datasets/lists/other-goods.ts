import type { ClosedList } from '../../domain/lists.ts';

/** Goods outside the action plan's lists and the classes of food licences. */
export const otherGoods: ClosedList = {
	agriculturalInputs: { zh: '农资', en: 'Agricultural inputs', group: 'other', aliases: ['农业生产资料'] },
	specialEquipment: { zh: '特种设备', en: 'Special equipment', group: 'other' },
	vehicles: { zh: '机动车', en: 'Motor vehicles', group: 'consumer', aliases: ['汽车', '汽车产品'] },
	cosmetics: { zh: '化妆品', en: 'Cosmetics', group: 'consumer' },
	drugs: { zh: '药品', en: 'Drugs', group: 'other' },
	medicalDevices: { zh: '医疗器械', en: 'Medical devices', group: 'other' },
	otherFood: { zh: '未列类别的食品', en: 'Food of no listed class', group: 'food' },
	otherConsumer: { zh: '其他消费品', en: 'Other consumer products', group: 'consumer' },
	services: { zh: '服务', en: 'Services', group: 'other' },
	other: { zh: '其他', en: 'Other', group: 'other' },
};
