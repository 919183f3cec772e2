import { t, tn } from "#src/i18n/t.ts";
import type { SeenClient } from "../observation.ts";
import type { Part } from "./use-desk.ts";

interface ClientMoneyProps extends Part {
	client: SeenClient;
	/** Whether something can still be done. */
	isOpen: boolean;
}

/** What a client has paid, owes and is late with; and what one can do about it. */
export function ClientMoney({ props, desk, client, isOpen }: ClientMoneyProps) {
	const { words, busy } = props;
	const w = words.pricing;
	const { numbers } = desk;
	const name = desk.name(client.id);
	return (
		<div className="pd-money">
			<dl className="pd-money-sums">
				<div>
					<dt>{t(w, "paid")}</dt>
					<dd>{numbers.short(client.paidCents)}</dd>
				</div>
				<div>
					<dt>{t(w, "owed")}</dt>
					<dd>{numbers.short(client.owedCents)}</dd>
				</div>
				<div data-bad={client.overdueCents > 0 || undefined}>
					<dt>{t(w, "overdue")}</dt>
					<dd>{numbers.short(client.overdueCents)}</dd>
				</div>
			</dl>
			{client.overdueCents > 0 && (
				<div className="pd-overdue">
					<p>
						{tn(w, "overdueFor", client.overdueWeeks, { sum: numbers.short(client.overdueCents) })}{" "}
						{client.chased > 0 && tn(w, "chased", client.chased)}
					</p>
					{isOpen && (
						<p className="row">
							<button
								type="button"
								className="button"
								aria-disabled={busy}
								onClick={() => !busy && void desk.act({ type: "chase", clientId: client.id }, t(w, "chasedNow", { name }))}
							>
								{t(w, "chase")}
							</button>
							{client.state === "active" && (
								<button
									type="button"
									className="button"
									aria-disabled={busy}
									onClick={() => !busy && void desk.act({ type: "stop-work", clientId: client.id }, t(w, "stopped", { name }))}
								>
									{t(w, "stopWork")}
								</button>
							)}
						</p>
					)}
				</div>
			)}
			{isOpen && client.state === "stopped" && (
				<button
					type="button"
					className="button"
					aria-disabled={busy}
					onClick={() => !busy && void desk.act({ type: "go-on", clientId: client.id }, t(w, "wentOn", { name }))}
				>
					{t(w, "goOn")}
				</button>
			)}
		</div>
	);
}
