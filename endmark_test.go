package memcon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEndMarks(t *testing.T) {
	head := "Conférence de presse de M. François Mitterrand, Président de la République, Paris, mardi 26 juin 1984\n\n"
	m, err := Parse(head + "QUESTION.- Qui ?\\\n\nLE PRESIDENT.- Personne.£\nOu tous.\\\n\nQUESTION.- Quand ?\\\n\nLE PRESIDENT.- A midi.\\")
	assert.NoError(t, err)
	var texts []string
	for _, x := range m.Turns {
		texts = append(texts, x.Speaker.Label+": "+x.Text)
	}
	assert.Equal(t, []string{"QUESTION: Qui ?", "LE PRESIDENT: Personne.\n\nOu tous.", "QUESTION: Quand ?", "LE PRESIDENT: A midi."}, texts)

	m, err = Parse(head + "QUESTION.- Combien de £\n\nLE PRESIDENT.- Cinq.\n\nQUESTION.- Quand ?\n\nLE PRESIDENT.- A midi.")
	assert.NoError(t, err)
	assert.Equal(t, "Combien de £", m.Turns[0].Text, "a sign that comes once is no habit")
}
