/** The fields by which a reader finds the notice of a thing, compares the thing with it, and learns what to do. */
export interface Affected<
	Text extends string = string,
	Barcode extends string = string,
	PartyField extends string = string,
	DateField extends string = string,
	ChoiceField extends string = string,
	Prose extends string = string,
> {
	readonly product: Text;
	readonly brand: Text;
	readonly models: Text;
	readonly makers: readonly PartyField[];
	readonly barcodes: Barcode;
	/** Batches as `readBatch` reads them, and lots in the notice's own wording. */
	readonly batches: Text;
	readonly lots: Text;
	readonly produced: readonly [from: DateField, to: DateField];
	readonly bestBefore: readonly [from: DateField, to: DateField];
	/** What can happen, and why. */
	readonly hazard: ChoiceField;
	readonly reason: Prose;
	readonly advice: Prose;
	readonly remedies: ChoiceField;
	readonly contact: Text;
}
