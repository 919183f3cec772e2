import type { ReactNode } from "react";
import "./timeline.css";

export interface TimelineItem {
	/** Also the element's id, so that other parts can link to it. */
	id: string;
	/** When, as shown. */
	time: string;
	tone: "good" | "bad" | "caution" | "plain";
	/** What kind of moment, in words. */
	kind: string;
	/** Whether it is the one that is pointed out. */
	isNow?: boolean;
	/** Makes the time a button that goes there. */
	seek?: { label: string; go(): void };
	body: ReactNode;
}

/** Moments in order of time, along a line. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
	return (
		<ol role="list" className="timeline" aria-label={label}>
			{items.map((item) => (
				<li
					key={item.id}
					id={item.id}
					tabIndex={-1}
					className={`timeline-item timeline-item--${item.tone}`}
					aria-current={item.isNow ? "time" : undefined}
				>
					<p className="timeline-when">
						{item.seek ? (
							<button type="button" className="time-button" aria-label={item.seek.label} onClick={item.seek.go}>
								<time>{item.time}</time>
							</button>
						) : (
							<time>{item.time}</time>
						)}
						<span className={`timeline-kind timeline-kind--${item.tone}`}>{item.kind}</span>
					</p>
					<div className="timeline-body">{item.body}</div>
				</li>
			))}
		</ol>
	);
}
