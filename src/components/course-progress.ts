/** Shows in lists of lessons what was read, what is on one's way and on this device, and leads back to where one stopped. */
import { takenModules } from "../offline/taken.ts";
import { dueWords } from "../recall/due-words.ts";
import { dueCount } from "../stores/due-cards.ts";
import { $examResults, watchExamResults } from "../stores/exam-results.ts";
import { $progress, entry } from "../stores/progress.ts";
import { markMap } from "../ways/course-map.ts";

class GoOn extends HTMLElement {
	connectedCallback() {
		$progress.subscribe(() => {
			const place = entry("place", "last")?.data as { path?: string; title?: string } | undefined;
			const link = this.querySelector("a");
			const title = this.querySelector(".go-on-title");
			// A path from storage or from another device is not to lead out of this site.
			if (!link || !title || !place?.title || !/^\/(?!\/)[a-z0-9/-]*$/.test(place.path ?? "")) return;
			link.href = place.path ?? "/";
			title.textContent = place.title;
			this.hidden = false;
		});
	}
}
customElements.define("go-on", GoOn);

/** How many questions have come back for today; nothing when there are none. */
class DueCount extends HTMLElement {
	connectedCallback() {
		$progress.subscribe((progress) => {
			const n = dueCount(progress, new Date());
			this.hidden = n === 0;
			const { one = "", other = "", more = "" } = this.dataset;
			this.textContent = dueWords({ due_one: one, due_other: other, dueMore: more }, n);
		});
	}
}
customElements.define("due-count", DueCount);

$progress.subscribe(markMap);
$examResults.listen(markMap);
// Only where a module may be done by its exam do their results change anything.
if (document.querySelector("[data-by-exam]")) watchExamResults();

void takenModules().then((modules) => {
	for (const mark of document.querySelectorAll<HTMLElement>("[data-taken]")) mark.hidden = !modules.includes(mark.dataset.taken ?? "");
});
