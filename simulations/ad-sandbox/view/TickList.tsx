interface TickListProps {
	legend: string;
	hint?: string | undefined;
	options: readonly { id: string; label: string; note?: string | undefined }[];
	chosen: readonly string[];
	/** In the order of the options. */
	onChange(ids: string[]): void;
	/** Words of the button that ticks all, or none; left out where it makes no sense. */
	all?: { every: string; none: string } | undefined;
}

/** Things to tick, any number of them. */
export function TickList({ legend, hint, options, chosen, onChange, all }: TickListProps) {
	const isAll = options.every(({ id }) => chosen.includes(id));
	return (
		<fieldset className="ads-fields">
			<legend>{legend}</legend>
			{hint && <p className="hint">{hint}</p>}
			<div className="ads-ticks">
				{options.map(({ id, label, note }) => (
					<label key={id} className="ads-tick">
						<input
							type="checkbox"
							checked={chosen.includes(id)}
							onChange={({ target }) =>
								onChange(options.map((one) => one.id).filter((one) => (one === id ? target.checked : chosen.includes(one))))
							}
						/>
						<span>
							{label} {note && <small>{note}</small>}
						</span>
					</label>
				))}
			</div>
			{all && (
				<button
					type="button"
					className="button button--quiet button--small"
					onClick={() => onChange(isAll ? [] : options.map(({ id }) => id))}
				>
					{isAll ? all.none : all.every}
				</button>
			)}
		</fieldset>
	);
}
