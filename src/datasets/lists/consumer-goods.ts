import type { Choice, ClosedList } from '../../domain/lists.ts';

const product = (zh: string, en: string, ...aliases: string[]): Choice => ({
	zh,
	en,
	group: 'consumer',
	plan: ['tenProducts'],
	aliases,
});

/** The ten products that touch health and safety, in the action plan's order. */
export const consumerGoods: ClosedList = {
	householdAppliances: product('家用电器', 'Household electrical appliances', '家电', '家用电器产品'),
	childrensToys: product('儿童玩具', 'Children’s toys'),
	protectiveEquipment: product('劳动防护用品', 'Personal protective equipment', '劳保用品', '劳动保护用品'),
	autoParts: product('汽车配件', 'Automotive parts', '汽车零部件', '汽配'),
	lowVoltageApparatus: product('低压电器', 'Low-voltage electrical apparatus'),
	constructionSteel: product('建筑钢材', 'Construction steel', '建筑用钢材'),
	woodPanels: product('人造板', 'Wood-based panels', '人造板材'),
	scaffoldCouplers: product('扣件', 'Scaffold couplers', '钢管脚手架扣件'),
	wiresCables: product('电线电缆', 'Electric wires and cables', '电线、电缆'),
	gasAppliances: product('燃气器具', 'Gas appliances', '燃气用具', '燃气具'),
};
