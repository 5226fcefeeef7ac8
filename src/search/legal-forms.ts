const LEGAL_FORM =
	/(?:集团股份有限公司|股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|总公司|公司|(?:农民)?专业合作社|合作社|经营部|门市部|批发部|服务部|销售部|商行|商店|超市|店|厂|作坊|个体工商户|合伙企业(?:有限合伙|普通合伙)?)(?:[\u4e00-\u9fff]{0,6}分公司)?$/;
/** The legal forms that people mistype, longest first. */
export const FORMS = ['集团股份有限公司', '股份有限公司', '有限责任公司', '集团有限公司', '有限公司'];
const COMMON = /* @__PURE__ */ new RegExp(`(?:${FORMS.join('|')})$`);
const UNFINISHED = /(?:股份有限公?|股份有?|有限责任公?|有限责?|有限公?)$/;

/**
 * The most telling part of a folded name: what stands before its legal form or the word for what kind of business it
 * is; all of it where that is less than two characters.
 */
export function coreOf(folded: string): string {
	const core = folded.replace(LEGAL_FORM, '');
	return core.length > 1 ? core : folded;
}

/** A folded name without a legal form that countless names share, or all of it where that is nothing. */
export const withoutCommonForm = (folded: string): string => folded.replace(COMMON, '') || folded;

/** A folded text without a legal form that was typed halfway, as in `白鹭食品有限`; the text itself where there is none. */
export const withoutUnfinishedForm = (folded: string): string => folded.replace(UNFINISHED, '') || folded;

/**
 * Whether a folded text is a piece, two characters or longer, of the common legal forms: it stands in so many names
 * that it tells nothing.
 */
export const isPieceOfForm = (folded: string): boolean =>
	folded.length > 1 && FORMS.some((form) => form.includes(folded));
