import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';
import { sayIssue, type Slip } from './schema-issue.ts';

/** What a configuration file says, or why it cannot be used. */
export type Configured<T> =
	| { readonly value: T; readonly faults: readonly Fault[] }
	| { readonly value: null; readonly faults: readonly Fault[] };

/**
 * Reads YAML by a schema. Every slip is a `mapping` fault that names its line and key; an unknown key is
 * answered with the nearest permitted one.
 */
export function readConfiguration<S extends z.ZodType>(yaml: string, schema: S): Configured<z.output<S>> {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const [broken] = document.errors;
	if (broken) {
		const { line } = lines.linePos(broken.pos[0]);
		return refuse([
			fault(
				'mapping',
				`第 ${line} 行的 YAML 写法有误（${broken.message}）。检查缩进、冒号后的空格和引号。`,
				`Line ${line} is not valid YAML (${broken.message}). Check its indentation, the spaces after colons, and quotation marks.`
			),
		]);
	}
	let plain: unknown;
	try {
		plain = document.toJS({ maxAliasCount: 100 }) ?? {};
	} catch (error) {
		return refuse([
			fault('mapping', `YAML 无法展开：${String(error)}`, `The YAML cannot be expanded: ${String(error)}`),
		]);
	}
	const parsed = schema.safeParse(plain, { reportInput: true });
	if (parsed.success) return { value: parsed.data, faults: [] };
	const slips = parsed.error.issues.flatMap((issue) => sayIssue(issue));
	return refuse(slips.map((slip) => describeSlip(slip, schema, lineOf)));

	function lineOf(path: readonly PropertyKey[]): number | null {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return null;
	}
}

const refuse = (faults: readonly Fault[]) => ({ value: null, faults }) as const;

function describeSlip(
	{ path, key, zh, en, write }: Slip,
	schema: z.ZodType,
	lineOf: (path: readonly PropertyKey[]) => number | null
): Fault {
	const line = lineOf(key === null ? path : [...path, key]);
	const at = line ? { zh: `第 ${line} 行，`, en: `Line ${line}: ` } : { zh: '', en: '' };
	const name = [...path, ...(key === null ? [] : [key])].join('.');
	if (key === null) return fault('mapping', `${at.zh}“${name}”${zh}。`, `${at.en}“${name}” ${en}.`, write);
	const near = nearest(key, keysAt(schema, path));
	return fault(
		'mapping',
		`${at.zh}没有“${name}”这个配置项${near ? `，是否想写“${near}”？` : '。'}`,
		`${at.en}there is no key “${name}”${near ? `; did you mean “${near}”?` : '.'}`,
		near ?? undefined
	);
}

/** The permitted keys of the object that stands at a path of a schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at: unknown = schema;
	for (const step of path) at = inside(at, step);
	return alternatives(at).flatMap((each) => Object.keys(shapeOf(each)));
}

/** The schemas that a place may be of: one, but for a union. */
const alternatives = (schema: unknown): readonly unknown[] => definition(unwrap(schema)).options ?? [schema];

type Def = {
	options?: readonly unknown[];
	shape?: Record<string, unknown>;
	innerType?: unknown;
	element?: unknown;
	valueType?: unknown;
	in?: unknown;
};

const definition = (schema: unknown): Def => (schema as { _zod?: { def: Def } } | undefined)?._zod?.def ?? {};

function unwrap(schema: unknown): unknown {
	const { innerType, in: input } = definition(schema);
	const under = innerType ?? input;
	return under === undefined ? schema : unwrap(under);
}

const shapeOf = (schema: unknown) => definition(unwrap(schema)).shape ?? {};

function inside(schema: unknown, step: PropertyKey): unknown {
	const { shape, element, valueType } = definition(unwrap(schema));
	return shape?.[String(step)] ?? element ?? valueType;
}
