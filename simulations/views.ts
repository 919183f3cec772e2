/**
 * What a browser loads of each simulation once it is played: the engine (practice), the view, the
 * debrief, and a finished run as a curator goes through it. Each is fetched when it is asked for, so that a briefing
 * costs nothing of it.
 */
export const views = {
	"community-feed": {
		engine: () => import("./community-feed/simulation.ts").then((module) => module.communityFeed),
		play: () => import("./community-feed/view/FeedView.tsx").then((module) => module.default),
		debrief: () => import("./community-feed/view/DebriefView.tsx").then((module) => module.default),
		run: () => import("./community-feed/view/run/RunView.tsx").then((module) => module.default),
	},
	"ad-sandbox": {
		engine: () => import("./ad-sandbox/simulation.ts").then((module) => module.adSandbox),
		play: () => import("./ad-sandbox/view/AdsView.tsx").then((module) => module.default),
		debrief: () => import("./ad-sandbox/view/AdsDebriefView.tsx").then((module) => module.default),
	},
	"pricing-desk": {
		engine: () => import("./pricing-desk/simulation.ts").then((module) => module.pricingDesk),
		play: () => import("./pricing-desk/view/PricingView.tsx").then((module) => module.default),
		debrief: () => import("./pricing-desk/view/PricingDebriefView.tsx").then((module) => module.default),
	},
} as const;
