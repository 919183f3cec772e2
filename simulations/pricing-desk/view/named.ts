import type { Deliverable } from "../workload.ts";
import type { PricingMaterial } from "./material.ts";

/** Deliverables with what they are called. */
export function named(deliverables: readonly Deliverable[], { deliverables: names }: Pick<PricingMaterial, "deliverables">) {
	return deliverables.map((one) => ({ ...one, name: names[one.id]?.name ?? one.id }));
}
