/** What the MDX of a lesson may use without importing it; see README, "To add a lesson". */
import Answer from "./Answer.astro";
import Attempt from "./Attempt.astro";
import Bad from "./Bad.astro";
import Case from "./Case.astro";
import Checklist from "./Checklist.astro";
import Comment from "./Comment.astro";
import Compare from "./Compare.astro";
import FeedPost from "./FeedPost.astro";
import Figure from "./Figure.astro";
import Good from "./Good.astro";
import HeadCell from "./HeadCell.astro";
import Mistake from "./Mistake.astro";
import Note from "./Note.astro";
import ScrollTable from "./ScrollTable.astro";
import Term from "./Term.astro";
import Try from "./Try.astro";
import WhereYouLive from "./WhereYouLive.astro";
import WorkedExample from "./WorkedExample.astro";

export const lessonParts = {
	Answer,
	Attempt,
	Bad,
	Case,
	Checklist,
	Comment,
	Compare,
	FeedPost,
	Figure,
	Good,
	Mistake,
	Note,
	Term,
	Try,
	WhereYouLive,
	WorkedExample,
	table: ScrollTable,
	th: HeadCell,
};
