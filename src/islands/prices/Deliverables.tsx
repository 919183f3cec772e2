import { useId, useState } from "react";
import { t, type Words } from "#src/i18n/t.ts";
import type { OwnDeliverable } from "./own-prices.ts";

/** As many kinds of work as a price list may name. */
const most = 12;
/** Hours that a piece takes at least: a quarter; around it there may be none. */
const least = { hours: 0.25, overheadHours: 0 } as const;

interface DeliverablesProps {
	deliverables: readonly OwnDeliverable[];
	words: Words;
	onChange(one: OwnDeliverable): void;
	onRemove(id: string): void;
	onAdd(name: string): void;
}

/** What one sells, and the hours that each takes with all that comes around it. */
export function Deliverables({ deliverables, words: w, onChange, onRemove, onAdd }: DeliverablesProps) {
	const id = useId();
	const [name, setName] = useState("");
	const isFull = deliverables.length >= most;
	const hours = (one: OwnDeliverable, key: "hours" | "overheadHours") => (
		<span className="own-prices-hours">
			<label htmlFor={`${id}-${key}-${one.id}`}>
				{t(w, key)} <span className="visually-hidden">{one.name}</span>
			</label>
			<input
				id={`${id}-${key}-${one.id}`}
				className="input"
				type="number"
				inputMode="decimal"
				min={least[key]}
				max={80}
				step={0.25}
				value={one[key]}
				onChange={({ target }) => {
					const value = target.valueAsNumber;
					if (value >= least[key] && value <= 80) onChange({ ...one, [key]: value });
				}}
			/>
		</span>
	);
	return (
		<>
			<ul className="own-prices-work">
				{deliverables.map((one) => (
					<li key={one.id}>
						<b>{one.name}</b>
						{hours(one, "hours")}
						{hours(one, "overheadHours")}
						<button
							type="button"
							className="button button--quiet button--small"
							onClick={() => onRemove(one.id)}
							aria-label={t(w, "removeNamed", { name: one.name })}
						>
							{t(w, "remove")}
						</button>
					</li>
				))}
			</ul>
			<form
				className="own-prices-add"
				onSubmit={(event) => {
					event.preventDefault();
					if (name.trim() === "" || isFull) return;
					onAdd(name.trim());
					setName("");
				}}
			>
				<label htmlFor={`${id}-add`}>{t(w, "addLabel")}</label>
				<input
					id={`${id}-add`}
					className="input"
					maxLength={60}
					value={name}
					onChange={({ target }) => setName(target.value)}
					disabled={isFull}
				/>
				<button type="submit" className="button" aria-disabled={name.trim() === "" || isFull}>
					{t(w, "add")}
				</button>
				{isFull && <p className="soft small">{t(w, "full", { most })}</p>}
			</form>
		</>
	);
}
