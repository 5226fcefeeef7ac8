const ENDINGS =
	/(?:股份有限公司|有限责任公司|集团有限公司|（集团）有限公司|有限公司|总公司|分公司|专业合作社|合作社|公司|集团|加工厂|厂|经营部|商行|门市部|作坊|Co\.?,? ?Ltd\.?|Company|Inc\.?|LLC|Corp\.?|GmbH|AG)$/i;
const PLACE =
	/^(?:(?:中国|[\u4e00-\u9fff]{2,8}?(?:省|自治区|特别行政区))?(?:[\u4e00-\u9fff]{2,6}?(?:市|自治州|地区|盟))?(?:[\u4e00-\u9fff]{2,5}?(?:区|县|旗))?)/;

/**
 * Shorter forms of a company's name by which it is still known: without its ending, and without its place and
 * its brackets. Forms of fewer than four characters say too little and are left out.
 */
export function coreOfName(name: string): readonly string[] {
	const bare = name.trim();
	const endless = bare.replace(ENDINGS, '').replace(/[，,\s]+$/, '');
	const placeless = endless.replace(PLACE, '').replace(/[（(][^）)]*[）)]/g, '');
	return [...new Set([endless, placeless])].filter((form) => form.length >= 4 && form !== bare);
}
