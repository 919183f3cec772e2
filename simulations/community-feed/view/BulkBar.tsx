import { t, tn } from "#src/i18n/t.ts";
import { bulkActs, bulkOf } from "./bulk.ts";
import { span } from "./clock.ts";
import { Icon } from "./Icon.tsx";
import type { FeedProps } from "./material.ts";
import type { DeskControls } from "./use-desk.ts";

/** What can be done to all chosen comments at once, each with the time that all of it takes. */
export function BulkBar({ props, desk }: { props: FeedProps; desk: DeskControls }) {
	const { seen, words, busy } = props;
	const w = words.feed;
	const ticked = desk.ticked ?? new Set<string>();
	return (
		<section className="bulk" aria-label={t(w, "bulk")}>
			<p className="bulk-count">
				<span>{ticked.size === 0 ? t(w, "tickNone") : tn(w, "ticked", ticked.size)}</span>
				<button type="button" className="tool" onClick={desk.tickAll}>
					{t(w, "tickAll")}
				</button>
				<button type="button" className="tool" onClick={() => desk.setTicking(false)}>
					<Icon name="close" /> {t(w, "tickEnd")}
				</button>
			</p>
			<div className="bulk-acts">
				{bulkActs
					.filter((act) => desk.place === "feed" || act === "hand-over" || act === "ban")
					.map((act) => {
						const { actions, seconds } = bulkOf(act, ticked, seen);
						const off = busy || seen.over || actions.length === 0;
						return (
							<button
								key={act}
								type="button"
								className="act"
								aria-disabled={off}
								onClick={() => {
									if (off) return;
									if (act === "delete" || act === "ban") desk.setPanel(`bulk-${act}`);
									else void desk.act(actions, `done-${act}`).then((after) => after && desk.setTicking(false));
								}}
							>
								<Icon name={act} />
								<span>{t(w, `bulk-${act}`)}</span>
								<span className="cost">{actions.length > 0 ? `${actions.length} × · ${span(seconds, w)}` : t(w, "bulkNothing")}</span>
							</button>
						);
					})}
			</div>
		</section>
	);
}
