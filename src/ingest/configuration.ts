import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { fault, type Fault } from '../domain/problem.ts';

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
				`第 ${line} 行不是合法的 YAML：${broken.message}`,
				`Line ${line} is not valid YAML: ${broken.message}`
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
	const parsed = schema.safeParse(plain);
	if (parsed.success) return { value: parsed.data, faults: [] };
	return refuse(parsed.error.issues.flatMap((issue) => describeIssue(issue, schema, lineOf)));

	function lineOf(path: readonly PropertyKey[]): number | null {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return null;
	}
}

const refuse = (faults: readonly Fault[]) => ({ value: null, faults }) as const;

type Issue = z.core.$ZodIssue;

function describeIssue(
	issue: Issue,
	schema: z.ZodType,
	lineOf: (path: readonly PropertyKey[]) => number | null
): Fault[] {
	const path = issue.path.join('.');
	const place = (keys: readonly PropertyKey[]) => {
		const line = lineOf(keys);
		return { zh: line ? `第 ${line} 行，` : '', en: line ? `Line ${line}: ` : '' };
	};
	const at = place(issue.path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => {
			const at = place([...issue.path, key]);
			const near = nearest(key, keysAt(schema, issue.path));
			return fault(
				'mapping',
				`${at.zh}没有“${[path, key].filter(Boolean).join('.')}”这个配置项${near ? `，是否想写“${near}”？` : '。'}`,
				`${at.en}there is no key “${[path, key].filter(Boolean).join('.')}”${near ? `; did you mean “${near}”?` : '.'}`,
				near ?? undefined
			);
		});
	return [
		fault(
			'mapping',
			`${at.zh}配置项“${path}”的值不对：${issue.message}`,
			`${at.en}the value of “${path}” is wrong: ${issue.message}`
		),
	];
}

/** The permitted keys of the object that stands at a path of a schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at: unknown = schema;
	for (const step of path) at = inside(at, step);
	return Object.keys(shapeOf(at));
}

type Def = {
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
