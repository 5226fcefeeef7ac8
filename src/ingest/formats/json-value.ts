/** A number as the JSON text writes it, digits beyond 2^53 and all. */
export interface RawNumber {
	readonly rawJSON: string;
}

export type Json = string | boolean | null | RawNumber | readonly Json[] | JsonObject;
export interface JsonObject {
	readonly [key: string]: Json;
}

declare global {
	interface JSON {
		parse(
			text: string,
			reviver: (
				this: unknown,
				key: string,
				value: Json | number,
				context: { readonly source: string }
			) => Json
		): Json;
		rawJSON(text: string): RawNumber;
		isRawJSON(value: unknown): value is RawNumber;
	}
}

/** Parses JSON (RFC 8259) with every number kept as it is written; throws a SyntaxError. */
export const parseJson = (text: string): Json =>
	JSON.parse(text, (_key, value, { source }) => (typeof value === 'number' ? JSON.rawJSON(source) : value));

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
