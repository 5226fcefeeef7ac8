import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Serving } from './serve.ts';

const PAGE = '<!doctype html><title>黑名单</title>';
let folder: string;
let serving: Serving;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mingjian-serve-'));
	writeFileSync(join(folder, 'index.html'), PAGE);
	writeFileSync(join(folder, '404.html'), 'nothing');
	writeFileSync(join(folder, 'a.bin'), PAGE);
	serving = await serveSite(folder, '/m/');
});

afterAll(() => {
	serving.close();
	rmSync(folder, { recursive: true, force: true });
});

/** What comes over the wire, as it came. */
const ask = (path: string, headers: Record<string, string> = {}) =>
	new Promise<{ status: number | undefined; encoding: string | undefined; body: Buffer }>((settle, fail) => {
		request(new URL(path, serving.address), { headers }, async (answer) => {
			const parts = await answer.toArray();
			const { statusCode: status, headers: told } = answer;
			settle({ status, encoding: told['content-encoding'], body: Buffer.concat(parts) });
		})
			.on('error', fail)
			.end();
	});

describe('a site on this machine', () => {
	test('sends text compressed to who takes that, and plain to who does not', async () => {
		const packed = await ask('', { 'accept-encoding': 'br, gzip' });
		expect([packed.status, packed.encoding]).toEqual([200, 'gzip']);
		expect(gunzipSync(packed.body).toString()).toBe(PAGE);
		const plain = await ask('');
		expect([plain.encoding, plain.body.toString()]).toEqual([undefined, PAGE]);
	});

	test('sends what is no text as it is', async () => {
		const sent = await ask('a.bin', { 'accept-encoding': 'gzip' });
		expect([sent.encoding, sent.body.toString()]).toEqual([undefined, PAGE]);
	});

	test.each(['b/', '../', '%2e%2e%2fserve.test.ts', '/elsewhere', '%ff'])(
		'has nothing at %s',
		async (path) => {
			const sent = await ask(path);
			expect([sent.status, sent.body.toString()]).toEqual([404, 'nothing']);
		}
	);
});
