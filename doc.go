// Package memcon reads the scraped text of diplomatic memoranda of
// conversation and returns what they say as typed data: when and where the
// conversation was held, who was there, who said what, and which archive the
// paper comes from.
//
// The text may come from a history site, a document-sharing site, a digital
// archive, the text layer of a PDF or the OCR of a typed page. [Parse] reads
// any of them; nothing has to be said about the layout. [ParseBytes] settles
// the encoding first. [Normalize] is the cleaning alone.
//
// Three promises hold for every result, and tests and fuzzing hold them:
//
//   - Nothing is lost. [Memorandum.Regions] is a partition: each byte of the
//     input that is not white space lies in exactly one region.
//   - Nothing is invented. A word the code is not sure of stays as it was, a
//     speaker nobody names stays unresolved, and what is unsure is listed in
//     [Memorandum.Problems] with its place.
//   - Everything can be traced. Turns, edits, notes and participants carry a
//     [Span] of the input exactly as it was given.
//
// The package is pure: it opens no file, reaches no network and keeps no
// state but memory for the next parse. The same input gives the same result,
// from any number of goroutines. A text that is no record of a conversation,
// such as a telegram or a letter, gives an error that wraps [ErrNotConversation] and says what it looks like.
//
// # The path of a document
//
// A document passes through stages, one after another, and none goes back:
//
//	document.go                what the stages hand on
//	line.go, bitmap.go         the lines of the input, and its bytes beyond plain ASCII
//	markdown.go                the signs of a scraper that writes Markdown
//	furniture.go, sites.go,
//	cover.go, traces.go,
//	endmark.go,
//	editorial.go               the site's and the editor's own text around the paper
//	page.go, stamp.go          page numbers, running heads, stamps
//	note.go, endnote.go,
//	footnote.go, inlinenote.go,
//	marker.go                  notes, and their markers in the text
//	source.go, citation.go     the source note and its parts
//	normalize.go, writer.go,
//	clean.go, apostrophe.go,
//	damage.go                  the rest, cleaned, in paragraphs
//	header.go, heading.go,
//	keyline.go, place.go,
//	date.go, clock.go          title, dateline, key lines, subject
//	list.go, runon.go,
//	person.go, name.go         lists of those present
//	speaker.go, label.go,
//	opening.go, bare.go        labels: gathered, voted on, kept
//	roster.go, resolve.go      who is meant by a label
//	attribution.go, verbs.go   who is said to say something
//	turn.go, reported.go,
//	narration.go, manner.go    turns
//	kind.go                    whether it is a record of a conversation
//	annotation.go, foreign.go  editorial brackets
//	region.go                  the partition of the input
//
// What all of them read with stands in scan.go (bytes), sentence.go (sentences),
// nameword.go (words of names) and phrase.go (phrases); lexicon.go looks words
// up in the tables.
//
// A new layout usually needs a line in a table: sites.go for a site's
// furniture, citation_tables.go for an archive's way of citing, names_tables.go
// for ranks and offices, verbs.go for verbs of saying.
//
// # What is read, family by family
//
// Any of them as Markdown, as many scrapers write it: headings, bold and italic
// labels, links, escaped signs, numbered notes made bullets.
//
// Document-sharing sites (docplayer and its kin, docslib): furniture, page
// numbers glued to either end of a page, lost apostrophes, labels inside
// paragraphs, lists run together. A number that the scrape dropped stays lost;
// a date without its year is partial. Where docslib deleted names, labels are
// gone with them and the text stays in the turn before.
//
// Digital archives (old and new pages of the Cold War collections): site
// text, summary, bracketed notes, five styles of label, aliases declared in a
// label, brackets inside a label. A label that the page itself lacks is not
// put back.
//
// Published volumes (Foreign Relations of the United States and its copies):
// numbers, datelines, bullets in either order, headings lost, delegations as
// bullets, all forms of note, page marks inside words, reported speech.
//
// OCR of typed originals (archives' reading rooms): stamps, page marks,
// letters misread in labels, letter-spaced words, doubled layers. Where every
// point is lost, speakers are found by the names of the list alone, and the
// result says so. Two labels in a row before two texts are not put in order.
//
// Bulletins and books: labels with a full stop or a dash, running heads inside
// sentences, words cut at line ends. Columns read across one another cannot be
// put right: the result has the problem "damaged-text".
//
// Tapes: uncertain and unnamed speakers, labels on lines of their own,
// unfinished sentences.
//
// Western reports, Chinese, Romanian, Albanian, Mongolian, Polish and Soviet
// party records: key lines, sentences that tell who was there, roles as
// labels, comrades, several styles in one record, statements reported with
// verbs in the present or the past.
//
// Interviews, press conferences and oral history come back with the kind
// "interview". Telegrams, letters, reports, laws, finding aids, logs without
// speech and pages of nothing but site text are refused.
package memcon
