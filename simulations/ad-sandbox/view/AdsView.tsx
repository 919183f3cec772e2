import { useEffect, useRef } from "react";
import { Announcer } from "#simulations/kit/Announcer.tsx";
import { useKeptFocus } from "#simulations/kit/use-kept-focus.ts";
import { t } from "#src/i18n/t.ts";
import { BriefPanel } from "./BriefPanel.tsx";
import { CampaignBar } from "./CampaignBar.tsx";
import { CreativeGallery } from "./CreativeGallery.tsx";
import { Editor } from "./Editor.tsx";
import { Manage } from "./Manage.tsx";
import { type AdsProps, tabs } from "./material.ts";
import { News } from "./News.tsx";
import { Plots } from "./Plots.tsx";
import { Report } from "./Report.tsx";
import { useManager } from "./use-manager.ts";
import "./styles/ads.css";
import "./styles/bar.css";
import "./styles/table.css";
import "./styles/table-cards.css";
import "#simulations/kit/chip.css";
import "./styles/parts.css";
import "./styles/editor.css";
import "./styles/creative.css";
import "./styles/plot.css";
import "./styles/report.css";

/** The ads manager: the campaign's clock and money above; ad sets, plots, report, ads and brief below, or the editor of one ad set. */
export default function AdsView(props: AdsProps) {
	const { seen, words, material, refusal } = props;
	const w = words.ads;
	const manager = useManager(props);
	const root = useKeptFocus<HTMLDivElement>();
	const wasEditing = useRef(false);
	useEffect(() => {
		const { current } = root;
		if (wasEditing.current && !manager.draft)
			(
				current?.querySelector<HTMLElement>('.ads-open[aria-expanded="true"]') ?? current?.querySelector<HTMLElement>("[data-home]")
			)?.focus();
		wasEditing.current = manager.draft !== null;
	}, [manager.draft, root]);
	const open = seen.questions.filter(({ answered }) => answered === null).length;
	const part = { props, manager };
	return (
		<div ref={root} className={`ads brand brand--${material.brand.id}`}>
			<CampaignBar {...part} />
			{refusal !== null && (
				<p className="notice notice--caution" role="alert">
					{refusal in words.errors ? t(words.errors, refusal) : t(w, "refused")}
				</p>
			)}
			<News {...part} />
			{manager.draft ? (
				<Editor {...part} draft={manager.draft} key={manager.draft.adSetId ?? "new"} />
			) : (
				<>
					<nav className="ads-tabs" aria-label={t(w, "places")}>
						{tabs.map((tab) => (
							<button
								key={tab}
								type="button"
								className="ads-tab"
								aria-current={tab === manager.tab ? "page" : undefined}
								data-home={tab === manager.tab ? "" : undefined}
								onClick={() => manager.setTab(tab)}
							>
								{t(w, `tab-${tab}`)}
								{tab === "report" && open > 0 && (
									<span className="tag tag--waiting">
										{open} <span className="visually-hidden">{t(w, "openQuestions")}</span>
									</span>
								)}
							</button>
						))}
					</nav>
					<div className="ads-main">
						{manager.tab === "manage" && <Manage {...part} />}
						{manager.tab === "plots" && <Plots {...part} />}
						{manager.tab === "report" && <Report {...part} />}
						{manager.tab === "ads" && <CreativeGallery {...part} />}
						{manager.tab === "brief" && <BriefPanel {...part} />}
					</div>
				</>
			)}
			<Announcer {...manager.said} />
		</div>
	);
}
