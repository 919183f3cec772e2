import lunr from "lunr";
import type { SearchLanguage } from "./language.ts";

/** Porter's stemmer over one spelling for both sides of the Atlantic; lunr's list of stop words. */
export const english: SearchLanguage = {
	stopWords: new Set(
		(
			"a about after all also am among an and any are as at be because been but by can cannot could did didnt do does doesnt doing dont either else " +
			"ever every for from get gets getting got had has have he her hers him his how however i if im in into is isnt it its just least let " +
			"likely made make makes making may me might more most much must my neither no nor not of off often on only or other our own rather " +
			"said say says she should since so some than that the their them then there these they this to too us was we were what whats when " +
			"where which while who whom why will with wont would yet you your"
		).split(" "),
	),
	stem: (word) => lunr.stemmer(new lunr.Token(respelt(regular(word)), {})).toString(),
};

/** Plurals and pasts that no ending gives away. */
const irregular: Readonly<Record<string, string>> = {
	analyses: "analysis",
	bought: "buy",
	built: "build",
	children: "child",
	chosen: "choose",
	crises: "crisis",
	criteria: "criterion",
	hidden: "hide",
	lost: "lose",
	men: "man",
	paid: "pay",
	people: "person",
	sent: "send",
	shot: "shoot",
	sold: "sell",
	spent: "spend",
	taught: "teach",
	women: "woman",
	written: "write",
};

function regular(word: string): string {
	return Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word;
}

/** Pairs that differ by more than an ending. */
const american: Readonly<Record<string, string>> = {
	artefact: "artifact",
	defence: "defense",
	enquiry: "inquiry",
	enquiries: "inquiries",
	grey: "gray",
	instalment: "installment",
	instalments: "installments",
	judgement: "judgment",
	licence: "license",
	licences: "licenses",
	offence: "offense",
	offences: "offenses",
	practise: "practice",
	practised: "practiced",
	practising: "practicing",
	programme: "program",
	programmes: "programs",
	skilful: "skillful",
};

/**
 * The American spelling of a British word. What it does to words that have only one spelling does no harm: it does the
 * same to the index and to the question.
 */
function respelt(word: string): string {
	if (Object.hasOwn(american, word)) return american[word] ?? word;
	return word
		.replace(/(?<=..)our(?=(s|ed|ing|ite|ites|able|al|ful|hood|er|ers|ist|ally)?$)/, "or")
		.replace(/(?<=...)is(?=(e|es|ed|ing|er|ers|ation|ations|able)$)/, "iz")
		.replace(/(?<=..)ys(?=(e|es|ed|ing|er|ers)$)/, "yz")
		.replace(/(?<=..)tre(?=s?$)/, "ter")
		.replace(/(?<=..)ogue(?=s?$)/, "og")
		.replace(/(?<=[aeiou].*[aeiou]l)l(?=(ed|ing|er|ers|ation|ations)$)/, "");
}
