import { z } from 'zod';
import { groups, tiers } from '../../src/search/answer.ts';
import { RECEIPT_VERSION, type Receipt } from '../../src/search/receipt.ts';

const counts = z.strictObject({ party: z.int(), person: z.int(), thing: z.int() });
const wording = z.strictObject({ zh: z.string(), en: z.string() });
const hit = z.strictObject({
	group: z.enum(groups),
	name: z.string(),
	present: z.string().nullable(),
	maker: z.string().nullable(),
	number: z.string().nullable(),
	address: z.string(),
	lists: z.array(z.strictObject({ dataset: z.string(), standing: z.enum(['current', 'ended']) })),
	tier: z.enum(tiers),
});
const schema = z.object({
	form: z.literal('mingjian-receipt'),
	version: z.literal(RECEIPT_VERSION),
	notice: wording,
	demo: z.boolean(),
	site: z.string(),
	at: z.string(),
	asked: z.string(),
	folded: z.string(),
	readAs: z.enum(['nothing', 'number', 'letters', 'name']),
	lists: z.array(z.string()),
	release: z.string(),
	digest: z.string(),
	index: z.string(),
	verdict: z.enum(['listed', 'possible', 'notListed', 'cannotConfirm']),
	ground: z.string(),
	totals: counts,
	hits: z.array(hit),
	seal: z.string(),
});

/** A receipt as it was saved, whatever was added to it; or a sentence that says why the text is none. */
export function readReceipt(text: string): Receipt | string {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return 'not JSON. Give the file that “Save receipt.json” made.';
	}
	const form = z.object({ form: z.literal('mingjian-receipt'), version: z.unknown() }).safeParse(json);
	if (!form.success) return 'not a receipt of a look-up.';
	if (form.data.version !== RECEIPT_VERSION)
		return `a receipt of version ${String(form.data.version)}; this program reads version ${RECEIPT_VERSION}.`;
	const { success, error } = schema.safeParse(json);
	if (success) return json as Receipt;
	const [issue] = error.issues;
	return `not a whole receipt: “${issue!.path.join('.')}” ${issue!.message}`;
}
