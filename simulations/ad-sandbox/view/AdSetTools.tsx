import { t } from "#src/i18n/t.ts";
import type { SeenAdSet } from "../observation.ts";
import { settingsWords } from "./settings-words.ts";
import { TestPanel } from "./TestPanel.tsx";
import type { Part } from "./use-manager.ts";

/** What an ad set is, in a few lines, and what can be done with it. */
export function AdSetTools({ adSet, props, manager }: Part & { adSet: SeenAdSet }) {
	const { seen, words, busy, readOnly } = props;
	const w = words.ads;
	const name = manager.name(adSet.id);
	const can = !readOnly && !seen.over;
	return (
		<div className="ads-set-tools">
			<dl className="ads-settings">
				{settingsWords(adSet.settings, props, manager.numbers).map(({ label, text }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{text}</dd>
					</div>
				))}
				<div>
					<dt>{t(w, "audienceSize")}</dt>
					<dd>
						{t(w, "people", { n: manager.numbers.count(adSet.audiencePeople) })}
						{adSet.overlapShare > 0.005 && ` · ${t(w, "overlapping", { share: manager.numbers.percent(adSet.overlapShare) })}`}
					</dd>
				</div>
			</dl>
			{can && (
				<p className="row">
					<button
						type="button"
						className="button button--small button--ink"
						aria-disabled={busy}
						onClick={() => !busy && manager.edit(adSet.id)}
					>
						{t(w, "edit")}
					</button>
					<button
						type="button"
						className="button button--small"
						aria-disabled={busy}
						onClick={() =>
							!busy &&
							void manager.act(
								{ type: adSet.paused ? "resume" : "pause", adSetId: adSet.id },
								t(w, adSet.paused ? "resumed" : "didPause", { name }),
							)
						}
					>
						{t(w, adSet.paused ? "resume" : "pause")}
					</button>
					<button type="button" className="button button--small" aria-disabled={busy} onClick={() => !busy && manager.editCopy(adSet.id)}>
						{t(w, "copy")}
					</button>
				</p>
			)}
			<TestPanel adSet={adSet} props={props} manager={manager} can={can} />
		</div>
	);
}
