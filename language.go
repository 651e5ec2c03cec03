package memcon

import "strings"

// readLanguage reads the language of the original where the copy names it: in
// a digital archive's own fields, in a key line, or with the translator.
func (d *document) readLanguage() string {
	for i := range d.lines {
		s := d.text(i)
		for _, key := range languageKeys {
			rest, ok := strings.CutPrefix(s, key)
			if !ok {
				continue
			}
			if rest == "" && i+1 < len(d.lines) && d.lines[i].role == roleFurniture {
				rest = ": " + d.text(i+1)
			}
			if value, ok := strings.CutPrefix(rest, ": "); ok {
				if name := languageName(value); name != "" {
					return name
				}
			}
		}
	}
	for _, key := range []string{"ranslated from the ", "ranslated from ", "ranslation from the ", "ranslation from "} {
		if _, after, ok := strings.Cut(d.memo.Source.Text, key); ok {
			return languageName(after)
		}
	}
	return ""
}

// languageName is the language that s begins with, or "".
func languageName(s string) string {
	word, _, _ := strings.Cut(s, " ")
	word = strings.Trim(word, ".,;:()")
	for _, name := range languages {
		if word == name {
			return name
		}
	}
	return ""
}

var (
	languageKeys = []string{"Original Language", "Language", "Original language"}
	languages    = strings.Fields("Russian English German French Chinese Spanish Polish Czech Slovak Hungarian Romanian Bulgarian Albanian Mongolian Korean Vietnamese Serbo-Croatian Serbian Arabic " +
		"Persian Hebrew Turkish Italian Portuguese Japanese Dutch Ukrainian Slovenian Croatian Macedonian Lithuanian Latvian Estonian Georgian Danish Swedish Norwegian Finnish Greek")
)
