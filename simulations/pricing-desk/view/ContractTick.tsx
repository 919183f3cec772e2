import { t, type Words } from "#src/i18n/t.ts";

interface ContractTickProps {
	checked: boolean;
	onContract(contract: boolean): void;
	words: Words;
}

/** Whether the work is done under a contract. */
export function ContractTick({ checked, onContract, words: w }: ContractTickProps) {
	return (
		<label className="pd-tick">
			<input type="checkbox" checked={checked} onChange={({ target }) => onContract(target.checked)} />
			<span>
				<b>{t(w, "byContract")}</b>
				<small>{t(w, "byContract-is")}</small>
			</span>
		</label>
	);
}
