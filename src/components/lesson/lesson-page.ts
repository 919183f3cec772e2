/** What a lesson does by itself: remembers that one is here, marks itself read, unfolds terms, takes reports. */
import { isRead } from "../../stores/merge-progress.ts";
import { $progress, record } from "../../stores/progress.ts";
import { showWay } from "../../ways/show-way.ts";
import "../report-mistake.ts";
import "./term-tip.ts";

class LessonPage extends HTMLElement {
	connectedCallback() {
		const lesson = this.dataset.lesson ?? "";
		record("place", "last", { path: location.pathname, title: this.dataset.title ?? "" });
		const showRead = () => {
			for (const mark of this.querySelectorAll<HTMLElement>("[data-read]")) mark.hidden = !isRead($progress.get(), lesson);
		};
		const markRead = () => {
			if (!isRead($progress.get(), lesson)) record("lesson", lesson, { done: true });
			showRead();
		};
		this.addEventListener("quiz-done", markRead);
		const end = this.querySelector("[data-end]");
		if (end) {
			const watch = new IntersectionObserver(([seen]) => {
				if (!seen?.isIntersecting) return;
				watch.disconnect();
				markRead();
			});
			watch.observe(end);
		}
		showRead();
		showWay();
	}
}

customElements.define("lesson-page", LessonPage);
