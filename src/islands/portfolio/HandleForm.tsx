import { useEffect, useId, useState } from "react";
import type { HandleView } from "#server/wire/portfolio.ts";
import { suggestedHandle } from "#simulations/portfolio-builder/editing/handle.ts";
import { refusalOfHandle } from "#simulations/portfolio-builder/refusals.ts";
import { call } from "#src/api/client.ts";
import { t, type Words } from "#src/i18n/t.ts";

interface Props {
	words: Words;
	errors: Words;
	/** The handle that can be had, or null. */
	value: string | null;
	/** That this account has already. */
	own: string | null;
	/** Of whom a suggestion is made. */
	name: string;
	onHandle(handle: string | null): void;
}

/** How long a pause in typing is before the server is asked, milliseconds. */
const pauseMs = 350;

/** An address for the page: what cannot be one is said at once, and whether it is free as soon as the server answers. */
export function HandleForm({ words, errors, value, own, name, onHandle }: Props) {
	const id = useId();
	const [typed, setTyped] = useState(value ?? own ?? suggestedHandle(name));
	const [answer, setAnswer] = useState<HandleView | null>(null);
	const refusal = refusalOfHandle(typed);
	const suggestion = suggestedHandle(typed);

	useEffect(() => {
		if (refusal) return onHandle(null);
		let isLate = false;
		const timer = setTimeout(async () => {
			const asked = await call<HandleView>("GET", `/api/portfolio/handle/${encodeURIComponent(typed)}`);
			if (isLate) return;
			setAnswer(asked.ok ? asked.value : null);
			// When the server cannot be asked, publishing itself says whether it could be had.
			onHandle(asked.ok && asked.value.state === "refused" ? null : typed);
		}, pauseMs);
		return () => {
			isLate = true;
			clearTimeout(timer);
		};
	}, [typed, refusal, onHandle]);

	const known = answer?.handle === typed ? answer : null;
	const code = refusal ?? known?.code ?? null;
	const isBad = code !== null && typed !== "";
	return (
		<div className="field">
			<label htmlFor={id}>{t(words, "handle")}</label>
			<p className="hint" id={`${id}-hint`}>
				{t(words, "handleHint")}
			</p>
			<div className="pb-handle">
				<span aria-hidden="true">/p/</span>
				<input
					id={id}
					className="input"
					value={typed}
					maxLength={200}
					autoCapitalize="none"
					autoComplete="off"
					spellCheck={false}
					aria-invalid={isBad || undefined}
					aria-describedby={`${id}-hint ${id}-state`}
					onChange={({ target }) => setTyped(target.value)}
				/>
			</div>
			<p className={isBad ? "error" : "hint"} id={`${id}-state`} role="status">
				{isBad
					? (errors[code] ?? known?.message)
					: typed === ""
						? ""
						: t(words, known ? (known.state === "own" ? "handleOwn" : "handleFree") : "handleAsking")}
			</p>
			{isBad && suggestion !== "" && suggestion !== typed && (
				<p>
					<button type="button" className="button button--small" onClick={() => setTyped(suggestion)}>
						{t(words, "handleTry", { handle: suggestion })}
					</button>
				</p>
			)}
		</div>
	);
}
