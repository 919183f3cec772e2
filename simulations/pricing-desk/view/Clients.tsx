import { t } from "#src/i18n/t.ts";
import { ClientCard } from "./ClientCard.tsx";
import { needsWord } from "./open-matters.ts";
import type { Part } from "./use-desk.ts";

/** For whom one works: those who wait for a word first, those who have ended last. */
export function Clients({ props, desk }: Part) {
	const { seen, words } = props;
	const w = words.pricing;
	const rank = (client: (typeof seen.clients)[number]) => (client.state === "ended" && !needsWord(client) ? 2 : needsWord(client) ? 0 : 1);
	const clients = seen.clients.toSorted((a, b) => rank(a) - rank(b));
	return (
		<section className="pd-clients">
			<h2 tabIndex={-1} data-place>
				{t(w, "tab-clients")}
			</h2>
			{clients.length === 0 ? (
				<p className="pd-empty">{t(w, "noClients")}</p>
			) : (
				<ul role="list" className="pd-client-list">
					{clients.map((client) => (
						<li key={client.id}>
							<ClientCard props={props} desk={desk} client={client} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
