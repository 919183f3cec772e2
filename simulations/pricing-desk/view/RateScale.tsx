import type { CSSProperties } from "react";
import type { Numbers } from "#simulations/kit/numbers.ts";
import { t, type Words } from "#src/i18n/t.ts";
import "./styles/rate.css";

interface RateScaleProps {
	id?: string | undefined;
	/** What an hour brings, cents; null while it cannot be said. */
	hourCents: number | null;
	/** Null while it is not worked out. */
	floorCents: number | null;
	/** The sum behind it, in words. */
	sum?: string | undefined;
	words: Words;
	numbers: Numbers;
}

/** What an hour brings, beside the floor: as a number, in words, and on a scale that ends at twice the floor. */
export function RateScale({ id, hourCents, floorCents, sum, words: w, numbers }: RateScaleProps) {
	const isBelow = hourCents !== null && floorCents !== null && hourCents < floorCents - 0.5;
	const share = hourCents === null ? 0 : Math.min(1, hourCents / Math.max(1, 2 * (floorCents ?? hourCents)));
	const verdict = hourCents === null || floorCents === null ? null : isBelow ? "rateBelow" : "rateAbove";
	return (
		<div className="pd-rate" data-below={isBelow || undefined} data-open={floorCents === null || undefined} id={id}>
			<p className="pd-rate-words">
				<b className="pd-rate-n">{numbers.short(hourCents === null ? null : Math.round(hourCents))}</b> {t(w, "anHour")}
				{verdict && <span className="pd-rate-verdict">{t(w, verdict, { floor: numbers.short(floorCents) })}</span>}
			</p>
			<div className="pd-rate-scale" aria-hidden="true" style={{ "--rate": share } as CSSProperties}>
				<span className="pd-rate-fill" />
				{floorCents !== null && <span className="pd-rate-floor" />}
			</div>
			<p className="pd-rate-sum">{sum ?? (hourCents === null ? t(w, "rateOpen") : "\u00a0")}</p>
		</div>
	);
}
