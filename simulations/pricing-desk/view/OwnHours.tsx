import { useState } from "react";
import { Stepper } from "#simulations/kit/Stepper.tsx";
import { t, tn } from "#src/i18n/t.ts";
import type { Part } from "./use-desk.ts";

interface OwnHoursProps extends Part {
	title: string;
	why: string;
	button: "write" | "prospect";
}

const mostHours = 20;

/** Hours of this week for one's own page, or for looking for clients. */
export function OwnHours({ title, why, button, props, desk }: OwnHoursProps) {
	const { words, busy } = props;
	const w = words.pricing;
	const [hours, setHours] = useState(2);
	return (
		<section className="pd-own-part">
			<h3>{title}</h3>
			<p className="soft small">{why}</p>
			<Stepper
				label={t(w, "hoursToSpend")}
				value={hours}
				min={1}
				max={mostHours}
				less={t(w, "hourLess")}
				more={t(w, "hourMore")}
				onValue={setHours}
			/>
			<button
				type="button"
				className="button"
				aria-disabled={busy}
				onClick={() => !busy && void desk.act({ type: button, hours }, tn(w, `${button}Done`, hours))}
			>
				{tn(w, `${button}For`, hours)}
			</button>
		</section>
	);
}
