package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTitleAuthor(t *testing.T) {
	for _, c := range []struct{ title, name, office string }{
		{"Memorandum of Conversation, by the Ambassador to Egypt (Eilts)", "Eilts", "Ambassador to Egypt"},
		{"Memorandum of Conversation, by Mr. John Doe, of the Office of Maps", "Mr. John Doe", "Office of Maps"},
		{"Memorandum of Conversation, by Mr. John Doe, Deputy to the Secretary of Maps (Roe)", "Mr. John Doe", "Deputy to the Secretary of Maps (Roe)"},
		{"Memorandum of Conversation, by the Secretary of State", "", ""},
		{"Memorandum of Conversation", "", ""},
	} {
		name, office, at := titleAuthor(c.title)
		assert.Equal(t, c.name, name, c.title)
		assert.Equal(t, c.office, office, c.title)
		assert.Equal(t, c.name, c.title[at:at+len(name)], c.title)
	}
}
