/**
 * Remembers what follows from two objects that never change, for as long as they live. States share what a step does not
 * change, so most of what an audience amounts to is worked out once in a campaign.
 */
export function cached<A extends object, B extends object, Made>(make: (a: A, b: B) => Made): (a: A, b: B) => Made {
	const known = new WeakMap<A, WeakMap<B, Made>>();
	return (a, b) => {
		let ofA = known.get(a);
		if (!ofA) {
			ofA = new WeakMap();
			known.set(a, ofA);
		}
		let made = ofA.get(b);
		if (made === undefined) {
			made = make(a, b);
			ofA.set(b, made);
		}
		return made;
	};
}
