/** Says beside a practice scenario what the last run came to, or that one is under way. */
import { $progress, entry } from "../stores/progress.ts";

$progress.subscribe(() => {
	for (const mark of document.querySelectorAll<HTMLElement>("[data-scenario]")) {
		const scenario = mark.dataset.scenario ?? "";
		const last = entry("practice", scenario)?.data as { score?: number } | null | undefined;
		const underWay = Boolean(entry("open-run", scenario)?.data);
		const score = last?.score === undefined ? "" : (mark.dataset.score ?? "").replace("{score}", String(Math.round(last.score)));
		mark.textContent = underWay ? (mark.dataset.underWay ?? "") : score;
		mark.classList.toggle("tag", mark.textContent !== "");
		mark.classList.toggle("tag--waiting", underWay);
	}
});
