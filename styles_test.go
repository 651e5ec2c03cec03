package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// labelsOf is the labels of the speeches of a document, in order.
func labelsOf(t *testing.T, body ...string) []string {
	t.Helper()
	m, err := Parse("Record of Conversation between Comrade J. Batmunkh and Kim Il Sung\n\n" + strings.Join(body, "\n\n"))
	if !assert.NoError(t, err) {
		return nil
	}
	var labels []string
	for _, x := range m.Turns {
		labels = append(labels, x.Speaker.Label)
	}
	return labels
}

func TestSoleLabel(t *testing.T) {
	assert.Equal(t, []string{"Begin"}, labelsOf(t, "Begin: We sat for two hours. I told them: No. (Dayan: All of them?) He replied that it was late."), "one person tells it all")
	assert.Equal(t, []string{"", "Comrade Batmunkh", "Kim Il Sung"}, labelsOf(t, "Cement: forty thousand tons.", "Comrade Batmunkh said that it was late.", "Kim Il Sung replied."), "a heading is no label")
}

func TestBracketBelow(t *testing.T) {
	m, err := Parse("Record of Conversation between Comrade J. Batmunkh and Kim Il Sung\n\nKim Il Sung: It came late.\n(Batmunkh, Yondon)\n\nJ. Batmunkh: In August.\n\n(Laughter)\n\nKim Il Sung: No.")
	assert.NoError(t, err)
	var texts []string
	for _, x := range m.Turns {
		texts = append(texts, x.Text)
	}
	assert.Equal(t, []string{"It came late.\n\n(Batmunkh, Yondon)", "In August.", "(Laughter)", "No."}, texts)
}

func TestMixedStyles(t *testing.T) {
	assert.Equal(t, []string{"Cde. Molotov", "Cde. Bulganin", "Cde. Shepilov", "Cde. Kaganovich", "Cde. Molotov", "Kadar"},
		labelsOf(t, "Cde. Molotov—Let it stand.", "Cde. Bulganin - The line is cut.", "Cde. Shepilov: We write first.", "Cde. Kaganovich--No.",
			"Cde. Molotov\nIt stands.", "Kadar—I speak tonight."), "every separator of a typist in haste")
	assert.Equal(t, []string{"Kim Il Sung", "J. Batmunkh", "Kim Il Sung", "J. Batmunkh"},
		labelsOf(t, "Kim Il Sung: It came late.", "J. Batmunkh – It came in August – all of it.", "Kim Il Sung: And the herds?", "J. Batmunkh – We count them."),
		"each speaker has his own")
	assert.Equal(t, []string{"Kim Il Sung", "J. Batmunkh", "Kim Il Sung", "J. Batmunkh"},
		labelsOf(t, "Kim Il Sung: It came late.", "J. Batmunkh: It came in August.\n\nAns. Yes.", "Kim Il Sung: And the herds?", "J. Batmunkh: We count them."),
		"a full stop after one word is no style")
}
