/** Sends what a reader says is wrong on this page; without a network their words are kept, and sent later. */
class ReportMistake extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector("form");
		const status = this.querySelector("[role=status]");
		const text = this.querySelector("textarea");
		if (!form || !status || !text) return;
		form.addEventListener("submit", async (event) => {
			event.preventDefault();
			status.textContent = this.dataset.sending ?? "";
			const store = await import("../stores/reports.ts").catch(() => null);
			const outcome = store ? await store.report(location.pathname, text.value) : "refused";
			if (outcome !== "refused") form.reset();
			status.textContent = this.dataset[outcome] ?? "";
		});
	}
}

customElements.define("report-mistake", ReportMistake);
