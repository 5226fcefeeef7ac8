import { expect, test } from 'vitest';
import { textOfPage } from './page-text.ts';

test.each([
	[
		'<main><article class="guide" data-text><div class="title"><h1>异议</h1><p class="lede">向谁提</p></div><h2>带什么</h2><p>名称&amp;<a href="/">代码</a></p></article><p>页脚</p></main>',
		{ title: '异议', text: '向谁提 带什么 · 名称&代码' },
	],
	[
		'<section class="story" data-text><h2 id="n">A case</h2><section><p>One <b>two</b>.</p></section><template>no</template><ul><li>a</li><li>b</li></ul></section>',
		{ title: 'A case', text: 'One two. a b' },
	],
	['<article class="guide"><h1>x</h1></article>', null],
])('the text of %s', (html, read) => {
	expect(textOfPage(html)).toEqual(read);
});
