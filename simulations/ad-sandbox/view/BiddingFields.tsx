import { useId } from "react";
import { t } from "#src/i18n/t.ts";
import type { AdSetSettings } from "../action.ts";
import type { BiddingKind } from "../vocabulary.ts";
import { usualCostCents } from "./checks.ts";
import type { FieldsProps } from "./Editor.tsx";
import { MoneyField } from "./MoneyField.tsx";
import { biddings } from "./options.ts";

/** How bids are made, each way in plain words; a cap starts at what a result usually costs. */
export function BiddingFields({ props, manager, settings, change }: FieldsProps) {
	const { seen, material, words } = props;
	const w = words.ads;
	const id = useId();
	const { bidding, objective } = settings;
	const usual = usualCostCents(objective, material);
	const start = (kind: BiddingKind): AdSetSettings["bidding"] =>
		kind === "lowest-cost"
			? { kind }
			: { kind, capCents: bidding.kind === "lowest-cost" ? Math.round(usual ?? material.targetCents) : bidding.capCents };
	return (
		<section className="ads-group" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{t(w, "bidding")}</h3>
			<fieldset className="ads-fields">
				<legend className="visually-hidden">{t(w, "bidding")}</legend>
				{biddings.map((kind) => (
					<label key={kind} className="ads-option">
						<input type="radio" name={`${id}-bidding`} checked={bidding.kind === kind} onChange={() => change({ bidding: start(kind) })} />
						<span>
							<b>{t(w, `bidding-${kind}`)}</b>
							<small>{t(w, `bidding-${kind}-is`)}</small>
						</span>
					</label>
				))}
			</fieldset>
			{bidding.kind !== "lowest-cost" && (
				<MoneyField
					key={bidding.kind}
					label={t(w, "cap")}
					hint={
						usual === null ? undefined : t(w, objective === "traffic" ? "capHintClick" : "capHint", { usual: manager.numbers.money(usual) })
					}
					error={t(w, "noAmount")}
					currency={seen.currency}
					cents={bidding.capCents}
					onCents={(capCents) => change({ bidding: { kind: bidding.kind, capCents } })}
				/>
			)}
		</section>
	);
}
