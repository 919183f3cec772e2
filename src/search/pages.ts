import type { PublicCourse } from "#content/public.ts";
import type { SearchDocument } from "./documents.ts";

/** Pages that are neither lessons nor practice: where each is, and where its words stand in `content/<lang>/ui/`. */
const pages: readonly { path: string; ui: string; title?: string; line: string; intro?: string }[] = [
	{ path: "/learn/", ui: "learn", line: "description" },
	{ path: "/learn/review/", ui: "recall", line: "description", intro: "intro" },
	{ path: "/learn/notes/", ui: "notes", line: "description" },
	{ path: "/practice/", ui: "practice", line: "description" },
	{ path: "/practice/community-feed/how-it-works/", ui: "feed-model", line: "description", intro: "intro" },
	{ path: "/practice/ad-sandbox/", ui: "ads-sandbox", line: "description", intro: "intro" },
	{ path: "/practice/ad-sandbox/how-it-works/", ui: "ads-model", line: "description", intro: "intro" },
	{ path: "/practice/pricing-desk/", ui: "own-prices", line: "description", intro: "intro" },
	{ path: "/practice/pricing-desk/how-it-works/", ui: "pricing-model", line: "description", intro: "intro" },
	{ path: "/assignments/", ui: "assignments", line: "description", intro: "intro" },
	{ path: "/glossary/", ui: "glossary", line: "description" },
	{ path: "/portfolio/", ui: "portfolio-editor", line: "description" },
	{ path: "/certificate/", ui: "certificate", line: "line" },
	{ path: "/desk/", ui: "desk", line: "line" },
	{ path: "/account/", ui: "account", title: "account", line: "accountLine" },
	{ path: "/sign-up/", ui: "account", title: "signUpTitle", line: "signUpLine" },
	{ path: "/sign-in/", ui: "account", title: "signInTitle", line: "signInLine" },
	{ path: "/review/", ui: "review", line: "line" },
	{ path: "/admin/", ui: "admin", line: "line" },
];

/** Pages that search does not lead to: reached by a link, or by playing, or there for nobody. */
export const leftOut: readonly string[] = ["/", "/404/", "/link/", "/offline/", "/review/run/", "/review/work/"];

/** The site's own pages, and each module's exam. */
export function pageDocuments({ ui, exams, modules }: PublicCourse): readonly SearchDocument[] {
	const own = pages.map(({ path, ui: section, title = "title", line, intro }) => {
		const words = ui.get(section) ?? {};
		return { path, title: words[title] ?? section, under: "", text: [words[line], intro && words[intro]].filter(Boolean).join(" ") };
	});
	const sat = [...exams.values()].map(({ id, title, module }) => ({
		path: `/exams/${id}/`,
		title,
		under: modules.find((one) => one.id === module)?.title ?? "",
		text: "",
	}));
	return [...own, ...sat].map((page) => ({ kind: "page" as const, terms: [], ...page }));
}
