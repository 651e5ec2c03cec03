package memcon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// label is what a candidate reads, written "name|manner|text".
func labelOf(s string, c candidate, ok bool) string {
	if !ok {
		return ""
	}
	out := s[c.start:c.end] + "|" + s[c.manner[0]:c.manner[1]] + "|" + s[c.text:]
	if c.soft {
		out += " (soft)"
	}
	return out
}

func TestColonLabel(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Stevenson: When?", "Stevenson||When?"},
		{"A. I. Mikoyan: Soon.", "A. I. Mikoyan||Soon."},
		{"So he said. A. I. Mikoyan: Soon.", "A. I. Mikoyan||Soon."},
		{"McCloy (in a jocular tone): But when?", "McCloy|in a jocular tone|But when?"},
		{"Johnson [hereafter LBJ]: All right.", "Johnson|hereafter LBJ|All right."},
		{"[The President:] There is more.", "The President||There is more."},
		{"Kosygin : Yes.", "Kosygin||Yes."},
		{"Mr. Kissinger: Yes.", "Mr. Kissinger||Yes."},
		{"MR. KISSINGER: Yes.", "MR. KISSINGER||Yes."},
		{"Under Secretary Ball: Yes.", "Under Secretary Ball||Yes."},
		{"The Secretary of State: Yes.", "The Secretary of State||Yes."},
		{"UM 1: Yes.", "UM 1||Yes."},
		{"So he said. Speaker 2: Yes.", "Speaker 2||Yes."},
		{"'Izzat al-Duri: Yes.", "'Izzat al-Duri||Yes."},
		{"[Gen. Maxwell D.] Taylor: Yes.", "[Gen. Maxwell D.] Taylor||Yes."},
		{"Kim Gwang-hyeop [Kim Kwang Hyop] (to be abbreviated as Kim): Yes.", "Kim Gwang-hyeop|to be abbreviated as Kim|Yes."},
		{"Article 5: no.", ""},
		{"K: Yes.", "K||Yes."},
		{"JFK?: Yes.", "JFK?||Yes."},
		{"St[alin]: so far", "St[alin]||so far"},
		{"van der Stoel: Yes.", "van der Stoel||Yes."},
		{"and left it there Kissinger: No.", "Kissinger||No. (soft)"},
		{"I asked the President: Will you?", "President||Will you? (soft)"},
		{"We agreed as follows: we stay.", ""},
		{"Time: noon", ""},
		{"Note: not sent", ""},
		{"It is 10:30 now", ""},
		{"see https://archive", ""},
		{"This: no.", ""},
		{"The point: no.", ""},
	} {
		i := strings.IndexByte(c.text, ':')
		got, ok := colonLabel(c.text, 0, i, len(c.text))
		assert.Equal(t, c.want, labelOf(c.text, got, ok), c.text)
	}
}

func TestOpeningLabel(t *testing.T) {
	for _, c := range []struct {
		text, want string
		sep        separator
	}{
		{"KOSYGIN. What now?", "KOSYGIN||What now?", period},
		{"A. I. Mikoyan. What now?", "A. I. Mikoyan||What now?", period},
		{"Mr. Rostow. What now?", "Mr. Rostow||What now?", period},
		{"[M.S. GORBACHEV.] What now?", "M.S. GORBACHEV||What now?", period},
		{"Chebrikov [KGB chairman]. What now?", "Chebrikov|KGB chairman|What now?", period},
		{"Kadar – What now?", "Kadar||What now?", dash},
		{"J. Batmunkh – What now?", "J. Batmunkh||What now?", dash},
		{"Molotov—What now?", "Molotov||What now?", dash},
		{"Cde. Molotov -- What now?", "Cde. Molotov||What now?", dash},
		{"Cde. Kaganovich--What now?", "Cde. Kaganovich||What now?", dash},
		{"QUESTION.- Et maintenant ?", "QUESTION||Et maintenant ?", colon},
		{"Q. Mr. President, what now?", "Q||Mr. President, what now?", period},
		{"NIXON", "NIXON||", ownLine},
		{"Rusk; What now?", "Rusk||What now?", loose},
		{"What now?", "", 0},
		{"He came. She left.", "", 0},
		{"Stalin came. He sat.", "", 0},
	} {
		got, ok := openingLabel(c.text, 0, len(c.text))
		assert.Equal(t, c.want, labelOf(c.text, got, ok), c.text)
		if ok {
			assert.Equal(t, c.sep, got.sep, c.text)
		}
	}
}

func TestFoldName(t *testing.T) {
	for in, want := range map[string]string{
		"St[alin]": "stalin", "Ceaușescu": "ceausescu", "O’Neill": "oneill", "Jean-Marie": "jean marie", "A.I. Mikoyan": "ai mikoyan", "A.I.Mikoyan": "ai mikoyan", "F.CASTRO": "f castro", "U.S.A.": "usa", "Pak [Kum-chol]": "pak", "ŁÓDŹ": "lodz",
	} {
		assert.Equal(t, want, foldName(in))
	}
}
