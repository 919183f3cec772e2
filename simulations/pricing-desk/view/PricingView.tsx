import { useEffect, useRef } from "react";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { useKeptFocus } from "#simulations/kit/use-kept-focus.ts";
import { t } from "#src/i18n/t.ts";
import { Clients } from "./Clients.tsx";
import { DeskBar } from "./DeskBar.tsx";
import { DeskTabs } from "./DeskTabs.tsx";
import { Ledger } from "./Ledger.tsx";
import { Letters } from "./Letters.tsx";
import type { PricingProps } from "./material.ts";
import { News } from "./News.tsx";
import { Prices } from "./Prices.tsx";
import { useDesk } from "./use-desk.ts";
import { WeekSheet } from "./WeekSheet.tsx";
import "./styles/desk.css";
import "./styles/bar.css";
import "./styles/parts.css";
import "./styles/tray.css";
import "./styles/letter.css";
import "./styles/quote.css";
import "./styles/clients.css";
import "./styles/floor.css";
import "./styles/list.css";
import "./styles/ledger.css";

/** A freelancer's desk in one quarter: who has written, who is a client, what one charges, and the week. */
export default function PricingView(props: PricingProps) {
	const { words, refusal } = props;
	const w = words.pricing;
	const desk = useDesk(props);
	const root = useKeptFocus<HTMLDivElement>();
	const part = { props, desk };
	const before = useRef({ tab: desk.tab, opened: desk.opened, writing: desk.writing });
	// Where one has gone, reading starts at its heading; who comes back from a letter stands where it lies in the tray.
	useEffect(() => {
		const { tab, opened, writing } = before.current;
		before.current = { tab: desk.tab, opened: desk.opened, writing: desk.writing };
		if (tab === desk.tab && opened === desk.opened && writing === desk.writing) return;
		const left = desk.opened === null && opened !== null ? `[data-letter="${opened}"]` : "[data-place]";
		root.current?.querySelector<HTMLElement>(left)?.focus();
	}, [desk.tab, desk.opened, desk.writing, root]);
	return (
		<div ref={root} className="pd" data-tab={desk.tab} data-opened={desk.opened !== null}>
			<DeskBar {...part} />
			<DeskTabs {...part} />
			<div className="pd-said">
				{refusal !== null && (
					<p className="notice notice--caution" role="alert">
						{refusal in words.errors ? t(words.errors, refusal) : t(w, "refused")}
					</p>
				)}
				<News {...part} />
			</div>
			<div className="pd-main">
				{desk.tab === "letters" && <Letters {...part} />}
				{desk.tab === "clients" && <Clients {...part} />}
				{desk.tab === "prices" && <Prices {...part} />}
				{desk.tab === "week" && <WeekSheet {...part} />}
			</div>
			<Ledger {...part} />
			<Announcer {...desk.said} />
		</div>
	);
}
