package memcon

// Source is the citation of the paper, whole and in the parts it names.
type Source struct {
	// Text is the whole note as written, without the word "Source:".
	Text           string       `json:"text,omitempty"`
	Archive        string       `json:"archive,omitempty"`
	Collection     string       `json:"collection,omitempty"`
	Series         string       `json:"series,omitempty"`
	Box            string       `json:"box,omitempty"`
	Folder         string       `json:"folder,omitempty"`
	Fond           string       `json:"fond,omitempty"`
	Opis           string       `json:"opis,omitempty"`
	Delo           string       `json:"delo,omitempty"`
	Papka          string       `json:"papka,omitempty"`
	Pages          string       `json:"pages,omitempty"`
	Provider       string       `json:"provider,omitempty"`
	Copy           string       `json:"copy,omitempty"`
	Drafter        string       `json:"drafter,omitempty"`
	Venue          string       `json:"venue,omitempty"`
	Translator     string       `json:"translator,omitempty"`
	Publication    *Publication `json:"publication,omitempty"`
	Classification string       `json:"classification,omitempty"`
	URL            string       `json:"url,omitempty"`
	Span           Span         `json:"span"`
}

// Publication is where the paper has been printed.
type Publication struct {
	Title string `json:"title,omitempty"`
	Issue string `json:"issue,omitempty"`
	Date  string `json:"date,omitempty"`
	Pages string `json:"pages,omitempty"`
}
