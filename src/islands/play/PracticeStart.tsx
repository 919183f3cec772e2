import { useStore } from "@nanostores/react";
import { type FormEvent, useRef, useState } from "react";
import { t, tn, type Words } from "#src/i18n/t.ts";
import type { Opening } from "#src/stores/attempt.ts";
import { $progress } from "#src/stores/progress.ts";
import { Field } from "../Field.tsx";
import { PaceChoice } from "./PaceChoice.tsx";
import { keptRun } from "./practice-shelf.ts";
import type { Wanted } from "./Shell.tsx";
import { readSeed, rollSeed, seedOf } from "./seed.ts";
import { useHydrated } from "./use-hydrated.ts";

export interface StartProps {
	words: Words;
	scenarioId: string;
	/** A run is being opened. */
	opening: boolean;
	onOpen(how: Opening, wanted?: Wanted): void;
}

/** Starts a practice run, of any number or a chosen one, or goes on with the one under way; also back to the last debrief. */
export function PracticeStart({ words, scenarioId, opening, onOpen, paced }: StartProps & { paced: boolean }) {
	const progress = useStore($progress);
	const known = useHydrated();
	const [typed, setTyped] = useState<string | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const text = typed ?? (known ? seedOf(location.search) : "");
	const read = readSeed(text);
	const open = known ? keptRun(progress[`open-run:${scenarioId}`]?.data) : null;
	const last = known ? keptRun(progress[`practice:${scenarioId}`]?.data) : null;
	const isUnderWay = open !== null && open.log.length > 0;

	function begin(event: FormEvent): void {
		event.preventDefault();
		if (read.ok) onOpen("anew", { seed: read.seed });
		else form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
	}

	return (
		<form ref={form} className="start" onSubmit={begin} noValidate>
			<p className="row">
				{isUnderWay && (
					<button type="button" className="button button--signal" aria-disabled={opening} onClick={() => onOpen("on")}>
						{t(words, opening ? "opening" : "goOn")}
					</button>
				)}
				<button type="submit" className={isUnderWay ? "button" : "button button--signal"} aria-disabled={opening}>
					{t(words, isUnderWay ? "startAnew" : opening ? "opening" : "start")}
				</button>
				{last && (
					<button type="button" className="button button--quiet" aria-disabled={opening} onClick={() => onOpen("last")}>
						{t(words, "lastDebrief")}
					</button>
				)}
			</p>
			<p className="soft small">
				{isUnderWay
					? `${tn(words, "underWay", open.log.length)} ${t(words, "seedUnderWay", { seed: open.seed })}`
					: t(words, "practiceNote")}
			</p>
			<div className="start-options">
				<div className="start-seed">
					<Field
						label={t(words, "seed")}
						hint={t(words, "seedHint")}
						error={read.ok ? undefined : t(words, read.code)}
						inputMode="numeric"
						autoComplete="off"
						maxLength={20}
						placeholder={t(words, "seedAny")}
						value={text}
						onText={setTyped}
					/>
					<button type="button" className="button button--small" onClick={() => setTyped(String(rollSeed()))}>
						{t(words, "seedRoll")}
					</button>
				</div>
				{paced && <PaceChoice words={words} />}
			</div>
		</form>
	);
}
