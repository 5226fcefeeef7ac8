import { compoundSurnames } from './surnames.ts';

const WORDS =
	'公司|企业|集团|中心|超市|市场|商场|商城|商厦|大厦|广场|百货|基地|窝点|加工点|销售点|经营点|' +
	'收购点|摊点|档口|摊位|摊档|专柜|门市|柜台|作坊|工坊|酒楼|饭庄|茶楼|酒家|酒店|饭店|宾馆|旅馆|' +
	'客栈|会所|茶庄|粮庄|农庄|山庄|庄园|茶园|果园|公园|园区|园艺|乐园|食堂|饭堂|餐厅|大排档|小吃|' +
	'烧烤|药房|药堂|诊所|医院|医馆|学校|学院|大学|中学|小学|幼儿园|托儿所|协会|商会|学会|联合会|' +
	'合作社|联社|供销社|信用社|杂志社|旅行社|出版社|银行|商行|车行|粮行|果行|水产行|鱼行|洋行|茶行|' +
	'米行|药行|酒行|金行|电器行|五金行|贸易行|批发行|经营部|委员会|管委会|村委会|居委会|办事处|' +
	'办公室|事务所|研究所|研究院|代表处|管理处|服务处|供应处|加工户|经营户|专业户|个体户|养殖户|' +
	'种植户|食品|饮料|饮品|酒业|药业|乳业|实业|工业|农业|商业|矿业|渔业|牧业|林业|果业|茶业|粮业|' +
	'米业|面业|糖业|盐业|门业|木业|纸业|置业|物业|制造业|贸易|商贸|工贸|农贸|科技|电器|电子|服饰|' +
	'服装|医药|建材|化工|机械|物流|货运|水产|粮油|副食|餐饮|烟酒|日杂|五金|家具|玩具|制品|乳品|肉品|' +
	'用品|饰品|制衣|制药|酿造|养殖|种植|屠宰|冷冻|冷饮|调味品|豆制品|水果|蔬菜|干货|海鲜|熟食|卤味|' +
	'糕点|面包|蛋糕|便利|生鲜|火锅|烤鸭|烤肉|包子|豆腐|米粉|粉面|拉面|面馆|饭馆|茶馆|网吧|酒吧|茶吧|' +
	'书屋|小屋|冷库|仓库|车间|工厂|农场|牧场|渔场|林场|猪场|鸡场|车队|船队|工程队|村民组';
/** Endings in traditional characters and in Japanese; some of them are given names too where a surname is all else. */
const EASTERN =
	'企業|實業|興業|興產|產業|産業|貿易|農場|商號|行號|餐廳|工業|農業|漁業|鋼業|建設|建築|建装|運輸|運送|通運|商事|商会|商會|' +
	'土木|電機|電氣|電気|塗装|鉄工|鐵工|製菓|製麺|酒造|醸造|釀造|農産|畜産|水産|漁協|組合|協会|協會|会社|會社|財団|法人';
const SINGLE = '厂店部坊馆院所局站铺窖栈库肆校署厅組組廠館舖鋪庫廳';
const ALSO_GIVEN_NAMES = '行园社场';

const WORD = new RegExp(`(?:${WORDS})$`);
const EAST = new RegExp(`(?:${EASTERN})$`);
const HARD = new RegExp(`[${SINGLE}]$`);
const SOFT = new RegExp(`[${ALSO_GIVEN_NAMES}]$`);
const SURNAME_AND_WORD = /^.(?:林业|建材|实业|工业|农业|商业|科技|电子|大学|中学|乐园|茶园|果园)$/;

const isSurname = (text: string) => text.length < 2 || compoundSurnames.has(text);

/** How surely a name ends as an organisation's does: `maybe` where people bear the ending as well, as 行 or 林业. */
export function organisationEnding(name: string): 'sure' | 'maybe' | 'none' {
	const bare = name.replace(/\([^()]*\)$/, '');
	if (EAST.test(bare)) return isSurname(bare.slice(0, -2)) ? 'maybe' : 'sure';
	if (SURNAME_AND_WORD.test(bare)) return 'maybe';
	if (WORD.test(bare) || (HARD.test(bare) && bare.length > 2)) return 'sure';
	return HARD.test(bare) || SOFT.test(bare) ? 'maybe' : 'none';
}
