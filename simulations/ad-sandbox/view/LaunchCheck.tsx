import { Dialog } from "#simulations/kit/Dialog.tsx";
import { t, tn } from "#src/i18n/t.ts";
import { checkDraft } from "./checks.ts";
import { plannedCents } from "./draft.ts";
import { Findings } from "./Findings.tsx";
import type { Part } from "./use-manager.ts";

interface LaunchCheckProps extends Part {
	/** Days that pass when one goes on; 0 where there is nothing to go on to. */
	days: number;
	onClose(): void;
	onGo(): void;
}

/** What is missing or odd in the whole campaign, before anything is spent. */
export function LaunchCheck({ props, manager, days, onClose, onGo }: LaunchCheckProps) {
	const { seen, material, words, busy } = props;
	const w = words.ads;
	const running = seen.adSets.filter(({ paused, settings }) => !paused && settings.endDay > seen.day);
	const left = seen.budgetCents - seen.spentCents - plannedCents(seen);
	const found = running.map((adSet) => ({
		id: adSet.id,
		findings: checkDraft({ adSetId: adSet.id, name: "", settings: adSet.settings }, seen, material),
	}));
	const quiet = found.every(({ findings }) => findings.length === 0);
	return (
		<Dialog title={t(w, "checkTitle")} closeLabel={t(w, "close")} onClose={onClose} wide>
			{running.length === 0 && <p className="notice notice--caution">{t(w, "checkNothing")}</p>}
			{running.length > 0 && left > 0.1 * seen.budgetCents && (
				<p className="notice">{t(w, "checkUnplanned", { left: manager.numbers.money(left) })}</p>
			)}
			{running.length > 0 && left < 0 && (
				<p className="notice notice--caution">{t(w, "checkOver", { over: manager.numbers.money(-left) })}</p>
			)}
			{running.length > 0 && quiet && <p className="notice notice--good">{t(w, "checkFine")}</p>}
			{found
				.filter(({ findings }) => findings.length > 0)
				.map(({ id, findings }) => (
					<section key={id} className="ads-check">
						<h3>{manager.name(id)}</h3>
						<Findings findings={findings} props={props} manager={manager} />
					</section>
				))}
			<p className="row">
				{days > 0 && (
					<button type="button" className="button button--ink" aria-disabled={busy} onClick={() => !busy && onGo()}>
						{t(w, "launch")} <span className="ads-bar-n">{tn(w, "days", days)}</span>
					</button>
				)}
				<button type="button" className="button" onClick={onClose} data-autofocus>
					{t(w, days > 0 ? "notYet" : "goBack")}
				</button>
			</p>
		</Dialog>
	);
}
