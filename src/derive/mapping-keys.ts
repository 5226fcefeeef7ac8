import { mappingSchema, type Mapping } from '../ingest/mapping.ts';

/** A key of `source.yaml`: its meaning in English as the schema states it, and its value where it is left out. */
export interface MappingKey {
	readonly name: keyof Mapping;
	readonly meaning: string;
	/** As JSON; null where there is none. */
	readonly unlessSaid: string | null;
}

/** Every key of `source.yaml`, in the order of the schema. */
export function mappingKeys(): readonly MappingKey[] {
	const defaults = mappingSchema.parse({ sender: { zh: '', en: '' } });
	return (Object.keys(mappingSchema.shape) as (keyof Mapping)[]).map((name) => ({
		name,
		meaning: mappingSchema.shape[name].description ?? '',
		unlessSaid: name === 'sender' || defaults[name] === undefined ? null : JSON.stringify(defaults[name]),
	}));
}
