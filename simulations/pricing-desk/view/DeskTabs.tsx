import { t, tn } from "#src/i18n/t.ts";
import { tabs } from "./material.ts";
import { isWaiting, needsWord } from "./open-matters.ts";
import type { Part } from "./use-desk.ts";

/** The four places of the desk; at the thumb on a phone. */
export function DeskTabs({ props: { seen, words }, desk }: Part) {
	const w = words.pricing;
	const waiting = {
		letters: seen.over ? 0 : seen.leads.filter(isWaiting).length,
		clients: seen.over ? 0 : seen.clients.filter(needsWord).length,
		prices: seen.over ? 0 : (seen.floor ? 0 : 1) + (seen.priceList ? 0 : 1),
		week: 0,
	};
	return (
		<nav className="pd-tabs" aria-label={t(w, "places")}>
			{tabs.map((tab) => (
				<button
					key={tab}
					type="button"
					className="pd-tab"
					aria-current={tab === desk.tab ? "page" : undefined}
					data-home={tab === desk.tab ? "" : undefined}
					onClick={() => (tab === desk.tab && tab === "letters" ? desk.open(null) : desk.setTab(tab))}
				>
					{t(w, `tab-${tab}`)}
					{waiting[tab] > 0 && (
						<span className="pd-count">
							{waiting[tab]}
							<span className="visually-hidden"> {tn(w, `waiting-${tab}`, waiting[tab])}</span>
						</span>
					)}
				</button>
			))}
		</nav>
	);
}
