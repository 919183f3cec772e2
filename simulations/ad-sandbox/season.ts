/**
 * Price of an impression by month against the year's mean; they average 1. January and November as measured, the months
 * between them a design choice.
 *
 * @see MODELS "1. Ad sandbox", A6: overall CPM of Meta in 2025, $20.19; January 17.75, November 25.26
 */
const priceByMonth = [0.88, 0.92, 0.96, 0.97, 0.98, 0.98, 0.96, 0.97, 1.01, 1.04, 1.25, 1.08];
const daysByMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param day of the campaign, 1 is the day of `startsOn`; 0 and below lie before it */
export function seasonOf(startsOn: { month: number; day: number }, day: number): number {
	return priceByMonth[monthOf(startsOn, day)] as number;
}

/** 0 is January; a year without a leap day. */
function monthOf({ month, day: startDay }: { month: number; day: number }, day: number): number {
	let rest = startDay - 1 + day - 1;
	let at = month - 1;
	while (rest < 0) {
		at = (at + 11) % 12;
		rest += daysByMonth[at] as number;
	}
	while (rest >= (daysByMonth[at] as number)) {
		rest -= daysByMonth[at] as number;
		at = (at + 1) % 12;
	}
	return at;
}
