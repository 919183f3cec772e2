/** Says beside each assignment how far one's own work on it is; visitors see the list alone. */
import type { DeskView } from "#server/wire/desk.ts";
import { call } from "../api/client.ts";
import { $account } from "../stores/session.ts";

$account.subscribe(async (account) => {
	const list = document.querySelector<HTMLElement>("[data-states]");
	if (!account || !list) return;
	const desk = await call<DeskView>("GET", "/api/desk");
	if (!desk.ok) return;
	const words: Record<string, string> = JSON.parse(list.dataset.states ?? "{}");
	for (const { assignmentId, state } of desk.value.work) {
		const tag = list.querySelector<HTMLElement>(`[data-assignment="${CSS.escape(assignmentId)}"]`);
		if (!tag) continue;
		tag.textContent = words[state] ?? "";
		tag.hidden = !words[state];
		tag.classList.toggle("tag--waiting", state === "returned");
		tag.classList.toggle("tag--good", state === "accepted");
	}
});
