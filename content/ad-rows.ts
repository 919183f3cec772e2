import { z } from "zod";
import type { AdScenario, CalibrationRow } from "#simulations/ad-sandbox/schema.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** `content/ads/rows.yaml`: a list of these. Rates in basis points, money in cents of a US dollar. */
export const adRowSchema = z
	.strictObject({
		id,
		ctrBp: z.int().min(1).max(9999),
		cpcCents: z.int().min(1),
		/** As published; absent where the row is about traffic. */
		cvrBp: z.int().min(1).max(9999).optional(),
		costPerLeadCents: z.int().min(1).optional(),
		source: z.string().min(10),
		year: z.int().min(2000),
		/** P: read in the primary text; S: read second-hand. */
		sure: z.enum(["P", "S"]),
	})
	.refine(
		(row) => (row.cvrBp === undefined) === (row.costPerLeadCents === undefined),
		"give both `cvrBp` and `costPerLeadCents`, or neither",
	);
export type AdRow = z.infer<typeof adRowSchema>;

/**
 * A row as the market of a scenario knows it.
 *
 * @see MODELS "1. Ad sandbox", equation 7: the conversion rate is the cost of a click over the cost of a lead, so that the two agree
 */
function marketRow({ id, ctrBp, cpcCents, costPerLeadCents }: AdRow): CalibrationRow {
	return { id, ctr: ctrBp / 10_000, cpcCents, ...(costPerLeadCents !== undefined && { cvr: cpcCents / costPerLeadCents }) };
}

/** The rows that a campaign names, by objective; those that the table has not are left out, and reported elsewhere. */
export function marketOf({ rows }: AdScenario, table: ReadonlyMap<string, AdRow>): AdScenario["market"] {
	return Object.fromEntries(
		Object.entries(rows).flatMap(([objective, rowId]) => {
			const row = table.get(rowId ?? "");
			return row ? [[objective, marketRow(row)]] : [];
		}),
	);
}
