package memcon
import ("testing";"fmt")
func TestX(t *testing.T){ n:=Normalize("So I m not sure."); fmt.Printf("%q %v\n", n.Text, n.Edits); fmt.Println(lostApostrophe("So I m not",4,10), lastWord("So I m not",4)); n=Normalize("It s I m"); fmt.Printf("%q %v\n", n.Text, n.Edits) }
