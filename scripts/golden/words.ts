/**
 * What the names of the golden set are made of. Every name is drawn; that a firm of such a name exists is chance, and
 * none is written down anywhere.
 */

/** Characters of fancy names: those that firms like, and, so that slips are tried, look-alikes and characters of several readings. */
export const BRAND_CHARACTERS = [
	...('鑫源盛达恒泰华丰瑞祥金宏德福隆兴旺顺康美佳丽雅洁诚信义和合众联创新科远大东方南北海天宇宙星辰光明辉煌伟业鸿运昌' +
		'禾润谷穗沃泽溪澜泉岭峰屿松柏竹兰蕙芷桦枫榆槐椿晨曦霁朗昱晟炜烁煦嘉裕臻拓展锐捷盈青桥绿荷莲梅菊桂橙柚稻麦粟豆' +
		'龙凤麒麟鹏鹤鹭雁鹿虎象熊狮骏驰腾飞跃翔云霞雪霜露雨风雷山川江河湖港湾岛洲渔樵耕读书画琴棋墨韵古今春夏秋冬' +
		'一三五七九百千万亿双全正中心诺言博文思远志诚敬慧智仁礼爱亲善良优品味香甜醇鲜甘纯净清源爽悦欢喜乐庆吉利' +
		'日月土士未末己巳曰天夫太玉王晴睛崇沪泸洒酒茶荼侯候贝见治冶兔免浩洁人入千干于大犬' +
		'长重行朝单曾解会传都乐藏朴仇盖翟尉'),
];

/** Trades; one that stands several times is drawn so much more often. */
export const TRADES = (
	'食品 食品 食品 食品 食品 食品 食品 食品 食品 食品 商贸 商贸 商贸 商贸 商贸 商贸 贸易 贸易 贸易 实业 实业 ' +
	'农业科技 农业科技 生物科技 生物科技 农业发展 餐饮管理 餐饮 餐饮 粮油 粮油 乳业 饮品 水产 水产品加工 肉类加工 肉制品 豆制品 调味品 保健食品 ' +
	'电器 电器 玩具 儿童用品 化工 化工 建材 建材 五金 五金制品 塑料制品 塑料 橡塑制品 机械 机械制造 医疗器械 药业 医药 ' +
	'进出口 进出口贸易 国际贸易 供应链管理 电子商务 物流 冷链物流 纺织 服饰 服装 酒业 酒业 茶业 茶叶 养殖 种植 家具 灯饰 照明电器 ' +
	'电子科技 电子 新材料 环保科技 包装制品 印务 日用品 化妆品 农资 饲料 种业 信息技术 网络科技 烘焙食品 速冻食品 休闲食品 ' +
	'汽车配件 电线电缆 烟花 消防器材 压力容器 锅炉 钢铁 水泥 涂料 防水材料 眼镜 鞋业 皮具 家居用品 厨具'
).split(' ');

/** Legal forms, as often as they are drawn. */
export const FORMS = (
	'有限公司 '.repeat(58) +
	'有限责任公司 '.repeat(8) +
	'股份有限公司 '.repeat(5) +
	'集团有限公司 （集团）有限公司 集团股份有限公司 ' +
	'厂 厂 厂 厂 加工厂 加工厂 制品厂 经营部 经营部 经营部 经营部 经营部 商行 商行 商行 门市部 批发部 超市 店 ' +
	'专业合作社 专业合作社 专业合作社 农民专业合作社 合伙企业（有限合伙） 个体工商户 作坊'
).split(' ');

/** Towns after which branches are called. */
export const BRANCHES = '第一 第二 城东 城西 新区 开发区 高新区 河东 江北 南环路'.split(' ');

export const GOODS = (
	'草莓雪糕 原味酸牛奶 调制乳粉 婴儿配方奶粉 即食鸡胸肉 酱卤鸭脖 五香牛肉干 夹心饼干 果味硬糖 植物蛋白饮料 饮用天然水 花生油 压榨菜籽油 ' +
	'大米 小麦粉 挂面 速冻水饺 腐竹 豆腐干 陈酿白酒 桂花黄酒 绿茶 茉莉花茶 酿造酱油 米醋 辣椒酱 火锅底料 蜂蜜 红糖 坚果礼盒 ' +
	'儿童安全座椅 电动自行车 充电宝 电热水壶 电磁炉 燃气灶 遥控玩具车 毛绒玩具 积木 学步车 儿童睡衣 羽绒服 运动鞋 太阳眼镜 洗发露 面霜 ' +
	'家用梯 插座 电线 灭火器 安全帽 防水涂料 复合地板 热水器 液化石油气瓶 农用地膜 复合肥 配合饲料'
).split(' ');

export const SIZES = '100克/袋 250毫升/盒 5升/桶 500克/瓶 800克/罐 1.5米/卷 210克/包'.split(' ');

export const SURNAMES = [
	...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
	...'欧阳 司马 上官 诸葛 皇甫 尉迟'.split(' '),
];

export const LATIN_SYLLABLES =
	'lak nor ves tel bran dor mi ra sol ven ka lu pe tor ber gen mar fi ol sta wen ril cor an do el'.split(' ');
export const LATIN_TRADES = 'Foods Trading Dairy Seafood Ingredients Toys Electric Wines Imports'.split(' ');
export const LATIN_FORMS = ['Ltd.', 'GmbH', 'S.A.', 'Co., Ltd.', 'Inc.', 'B.V.', 'Pty Ltd'];

/** Characters that are taken for one another: each pair both ways. */
export const LOOK_ALIKES =
	'己已 已巳 未末 土士 曰日 人入 千干 干于 洒酒 侯候 兔免 茶荼 治冶 崇祟 沪泸 晴睛 贝见 洁浩 玉王 天夫 大太 太犬'.split(
		' '
	);
