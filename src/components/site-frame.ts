/** What comes alive on every page: the theme switch, search, the account in the header, and progress. */
import "../offline/register.ts";
import "../search/open-search.ts";
import "../stores/progress.ts";
import { $account, loadSession, signOut } from "../stores/session.ts";

class ThemeSwitch extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector("button");
		const page = document.documentElement.dataset;
		const show = () => button?.setAttribute("aria-pressed", String(page.theme === "dark"));
		button?.addEventListener("click", () => {
			page.theme = page.theme === "dark" ? "light" : "dark";
			try {
				localStorage.setItem("smm:theme", page.theme);
			} catch {
				// The choice then lasts as long as the page.
			}
			show();
		});
		show();
	}
}

class AccountState extends HTMLElement {
	connectedCallback() {
		const page = document.documentElement.dataset;
		const name = this.querySelector("[data-name]");
		const initial = this.querySelector("[data-initial]");
		$account.subscribe((account) => {
			if (account === undefined) return;
			if (account) page.signedIn = "";
			else delete page.signedIn;
			if (name) name.textContent = account?.name ?? "";
			if (initial) initial.textContent = account ? ([...account.name][0] ?? "").toUpperCase() : "";
			for (const item of document.querySelectorAll<HTMLElement>(".site-header [data-role]")) {
				item.hidden = !account || !item.dataset.role?.split(" ").includes(account.role);
			}
		});
		this.querySelector("[data-sign-out]")?.addEventListener("click", async () => {
			const answer = await signOut();
			if (answer.ok) location.assign("/");
		});
	}
}

customElements.define("theme-switch", ThemeSwitch);
customElements.define("account-state", AccountState);
void loadSession();
if ("framed" in document.documentElement.dataset) void import("./framed.ts");
