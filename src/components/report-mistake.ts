import { call } from "../api/client.ts";

/** Sends what a reader says is wrong on this page; their words stay until they have arrived. */
class ReportMistake extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector("form");
		const status = this.querySelector("[role=status]");
		const text = this.querySelector("textarea");
		if (!form || !status || !text) return;
		form.addEventListener("submit", async (event) => {
			event.preventDefault();
			status.textContent = this.dataset.sending ?? "";
			const answer = await call<void>("POST", "/api/reports", { path: location.pathname, text: text.value });
			if (answer.ok) form.reset();
			const outcome = answer.ok ? "thanks" : answer.problem.code === "offline" ? "offline" : "failed";
			status.textContent = this.dataset[outcome] ?? "";
		});
	}
}

customElements.define("report-mistake", ReportMistake);
