package export_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/memcon/memcon"
	"github.com/memcon/memcon/export"
)

// dinner is a memorandum as memcon.Parse returns it.
func dinner() *memcon.Memorandum {
	return &memcon.Memorandum{
		Metadata:     memcon.Metadata{Title: "Dinner conversation", Kind: memcon.KindConversation, Date: memcon.Date{Start: "1962-11-01", Text: "November 1, 1962"}},
		Participants: []memcon.Participant{{ID: "mccloy", Name: "John McCloy", Title: "White House envoy", From: memcon.FromTitle}},
		Turns: []memcon.Turn{
			{Kind: memcon.Speech, Speaker: memcon.Speaker{Label: "McCloy", Participant: "mccloy"}, Manner: "in a jocular tone", Text: "Shall we begin with the soup?"},
			{Kind: memcon.Narration, Text: "The soup is served."},
		},
	}
}

func ExampleMarkdown() {
	export.Markdown(os.Stdout, dinner())
	// Output:
	// # Dinner conversation
	//
	// - **Date:** November 1, 1962
	//
	// ## Participants
	//
	// - John McCloy, White House envoy
	//
	// ## Conversation
	//
	// **McCloy** (*in a jocular tone*): Shall we begin with the soup?
	//
	// *The soup is served.*
}

func ExampleCSV() {
	var b strings.Builder
	w := export.CSV(&b)
	w.Write("d1", dinner())
	w.Close()
	fmt.Print(strings.ReplaceAll(b.String(), "\r\n", "\n"))
	// Output:
	// memo,turn,kind,label,participant,name,office,delegation,role,manner,text,words,redactions,page,start,end,date,date_end,place,record,number,title,subject,classification,archive
	// d1,1,speech,McCloy,mccloy,John McCloy,White House envoy,,,in a jocular tone,Shall we begin with the soup?,6,0,,0,0,1962-11-01,,,conversation,,Dinner conversation,,,
	// d1,2,narration,,,,,,,,The soup is served.,4,0,,0,0,1962-11-01,,,conversation,,Dinner conversation,,,
}

// A program finds the format that its user asked for, and writes every
// memorandum into one file or folder, which has its name once it is whole.
func ExampleLookup() {
	format, err := export.Lookup("tei")
	if err != nil {
		fmt.Println(err)
		return
	}
	dir, _ := os.MkdirTemp("", "example")
	defer os.RemoveAll(dir)
	out, err := format.Create(dir + "/corpus" + format.Ext)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer out.Discard()
	for _, id := range []string{"d1", "d2"} {
		if err := out.Write(id, dinner()); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(format.Name, out.Close())

	_, err = export.Lookup("docx")
	fmt.Println(err)
	// Output:
	// tei <nil>
	// no such format: "docx" (there is json, jsonl, csv, tei, convokit, markdown, text)
}
