package memcon_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/memcon/memcon"
)

// The texts of the examples are made up; the form of each is that of real
// pages.

const lunch = `Memorandum of Conversation

Washington, May 4, 1961, 1 p.m.

PARTICIPANTS
Dean Rusk, Secretary of State
Andrei Gromyko, Minister of Foreign Affairs

Rusk: I hope the flight was a quiet one.
Gromyko: Quiet enough. We have brought a draft [of the treaty], and it is short.
Rusk (smiling): Then we shall read it twice.
`

// The README shows these lines.
func Example() {
	text := lunch
	m, err := memcon.Parse(text) // or memcon.ParseBytes(data), which settles the encoding first
	if errors.Is(err, memcon.ErrNotConversation) {
		fmt.Println(err) // a telegram, a letter, a page of site text
		return
	}
	for _, t := range m.Turns {
		fmt.Println(t.Kind, t.Speaker.Label, t.Speaker.Participant, t.Text, t.Span)
	}
	fmt.Println(m.Metadata, m.Participants, m.Source, m.Notes, m.Pages) // what the header, the lists and the notes say
	fmt.Println(m.Regions, m.Edits, m.Problems)                         // the audit: where everything went, what was changed, what is unsure

	n := memcon.Normalize(text) // cleaning alone
	fmt.Println(n.Text, n.Edits, n.Offset(len(n.Text)/2))

	p := memcon.Parser{MaxBytes: 1 << 20} // the knobs; the zero value is ready
	_, err = p.Parse(text)
}

func ExampleParse() {
	m, err := memcon.Parse(lunch)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(m.Metadata.Title)
	fmt.Println(m.Metadata.Place, m.Metadata.Date.Start)
	fmt.Println(len(m.Participants), "participants,", len(m.Turns), "turns")
	// Output:
	// Memorandum of Conversation
	// Washington 1961-05-04T13:00
	// 2 participants, 3 turns
}

// Who said what. A label that names nobody for sure has no participant.
func ExampleParse_turns() {
	m, err := memcon.Parse(lunch)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range m.Turns {
		fmt.Printf("%s %s", t.Kind, t.Speaker.Participant)
		if t.Manner != "" {
			fmt.Printf(" (%s)", t.Manner)
		}
		fmt.Printf(": %s\n", t.Text)
		for _, a := range t.Annotations {
			fmt.Printf("  %s: %s\n", a.Kind, a.Text)
		}
	}
	// Output:
	// speech rusk: I hope the flight was a quiet one.
	// speech gromyko: Quiet enough. We have brought a draft [of the treaty], and it is short.
	//   supplied: of the treaty
	// speech rusk (smiling): Then we shall read it twice.
}

// Every person once, with the office and the side that the document gives, and
// where it names the person.
func ExampleParse_participants() {
	m, err := memcon.Parse(lunch)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range m.Participants {
		fmt.Printf("%s: %s, %s (from the %s: %q)\n", p.ID, p.Name, p.Title, p.From, lunch[p.Span.Start:p.Span.End])
	}
	// Output:
	// rusk: Dean Rusk, Secretary of State (from the list: "Dean Rusk, Secretary of State")
	// gromyko: Andrei Gromyko, Minister of Foreign Affairs (from the list: "Andrei Gromyko, Minister of Foreign Affairs")
}

// What the parser could not settle stands beside the result, with its place.
func ExampleParse_problems() {
	m, err := memcon.Parse(lunch + "Akalovsky: The car is waiting.\nGromyko: Let it wait [a little.\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range m.Problems {
		fmt.Println(p.Code, p.Span)
	}
	// Output:
	// unlisted-speaker {316 325}
	// unbalanced-bracket {368 378}
}

// An error says that there is no memorandum to return, and why.
func ExampleParse_refused() {
	_, err := memcon.Parse("Telegram From the Embassy in France to the Department of State\n\nParis, May 4, 1961, 6 p.m.\n\n4512. For the Secretary. The minister left this morning.\n")
	fmt.Println(errors.Is(err, memcon.ErrNotConversation))
	fmt.Println(err)
	var parse *memcon.ParseError
	if errors.As(err, &parse) {
		fmt.Println(parse.Found)
	}
	// Output:
	// true
	// memcon: not a record of a conversation: a telegram (bytes 0 to 62)
	// a telegram
}

func ExampleMemorandum_json() {
	m, err := memcon.Parse("Memorandum of Conversation\n\nParis, May 4, 1961\n\nPARTICIPANTS\nMr. Rusk\nMr. Gromyko\n\nMr. Rusk: No [Laughs].\n\nMr. Gromyko: A pity.\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	out, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(out))
	// Output:
	// {
	//  "metadata": {
	//   "title": "Memorandum of Conversation",
	//   "kind": "conversation",
	//   "date": {
	//    "start": "1961-05-04",
	//    "text": "May 4, 1961",
	//    "span": {
	//     "start": 35,
	//     "end": 46
	//    }
	//   },
	//   "place": "Paris",
	//   "subject": []
	//  },
	//  "participants": [
	//   {
	//    "id": "rusk",
	//    "name": "Mr. Rusk",
	//    "title": "",
	//    "delegation": "",
	//    "role": "",
	//    "from": "list",
	//    "span": {
	//     "start": 61,
	//     "end": 69
	//    }
	//   },
	//   {
	//    "id": "gromyko",
	//    "name": "Mr. Gromyko",
	//    "title": "",
	//    "delegation": "",
	//    "role": "",
	//    "from": "list",
	//    "span": {
	//     "start": 70,
	//     "end": 81
	//    }
	//   }
	//  ],
	//  "turns": [
	//   {
	//    "kind": "speech",
	//    "speaker": {
	//     "label": "Mr. Rusk",
	//     "participant": "rusk",
	//     "span": {
	//      "start": 83,
	//      "end": 91
	//     }
	//    },
	//    "text": "No [Laughs].",
	//    "span": {
	//     "start": 83,
	//     "end": 105
	//    },
	//    "body": {
	//     "start": 93,
	//     "end": 105
	//    },
	//    "annotations": [
	//     {
	//      "kind": "stage",
	//      "text": "Laughs",
	//      "start": 3,
	//      "end": 11
	//     }
	//    ]
	//   },
	//   {
	//    "kind": "speech",
	//    "speaker": {
	//     "label": "Mr. Gromyko",
	//     "participant": "gromyko",
	//     "span": {
	//      "start": 107,
	//      "end": 118
	//     }
	//    },
	//    "text": "A pity.",
	//    "span": {
	//     "start": 107,
	//     "end": 127
	//    },
	//    "body": {
	//     "start": 120,
	//     "end": 127
	//    }
	//   }
	//  ],
	//  "source": {
	//   "span": {
	//    "start": 0,
	//    "end": 0
	//   }
	//  },
	//  "notes": [],
	//  "pages": [],
	//  "regions": [
	//   {
	//    "kind": "header",
	//    "span": {
	//     "start": 0,
	//     "end": 81
	//    }
	//   },
	//   {
	//    "kind": "turn",
	//    "span": {
	//     "start": 83,
	//     "end": 105
	//    }
	//   },
	//   {
	//    "kind": "turn",
	//    "span": {
	//     "start": 107,
	//     "end": 127
	//    }
	//   }
	//  ],
	//  "edits": [
	//   {
	//    "kind": "space",
	//    "span": {
	//     "start": 60,
	//     "end": 61
	//    },
	//    "from": "\n",
	//    "to": "\n\n"
	//   },
	//   {
	//    "kind": "space",
	//    "span": {
	//     "start": 69,
	//     "end": 70
	//    },
	//    "from": "\n",
	//    "to": "\n\n"
	//   }
	//  ],
	//  "problems": []
	// }
}

// Bytes may be in UTF-8, UTF-16 or Windows-1252. What was assumed is a problem
// of the result.
func ExampleParseBytes() {
	m, err := memcon.ParseBytes([]byte("PARTICIPANTS\nMr. Rusk\nM. Couve de Murville\n\nRusk: The caf\xe9 is closed.\nCouve de Murville: Then we\x92ll talk on the way.\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range m.Turns {
		fmt.Printf("%s: %s\n", t.Speaker.Label, t.Text)
	}
	fmt.Println(m.Problems[0].Code, m.Problems[0].Detail)
	// Output:
	// Rusk: The café is closed.
	// Couve de Murville: Then we’ll talk on the way.
	// assumed-encoding Windows-1252
}

// A limit on the size is the one knob.
func ExampleParser() {
	p := memcon.Parser{MaxBytes: 64}
	_, err := p.Parse(lunch)
	fmt.Println(errors.Is(err, memcon.ErrTooLarge))
	fmt.Println(err)
	// Output:
	// true
	// memcon: input over the size limit: 316 bytes, limit 64
}

// Normalize repairs what scrapes break, lists each repair, and knows where each
// byte of the cleaned text comes from.
func ExampleNormalize() {
	in := "They don t agree. The govern-\nment s draft is ﬁnal.\n"
	n := memcon.Normalize(in)
	fmt.Println(n.Text)
	for _, e := range n.Edits {
		fmt.Printf("%s at %d: %q to %q\n", e.Kind, e.Span.Start, e.From, e.To)
	}
	at := n.Offset(len("They don’t agree. The "))
	fmt.Printf("%q\n", in[at:at+11])
	// Output:
	// They don’t agree. The government’s draft is final.
	// apostrophe at 8: " " to "’"
	// hyphen at 28: "-" to ""
	// space at 29: "\n" to ""
	// apostrophe at 34: " " to "’"
	// ligature at 46: "ﬁ" to "fi"
	// "govern-\nmen"
}

// An edit can be undone: Span leads from the cleaned text to what stood there.
func ExampleNormalized_Span() {
	in := "Castro s demands remain."
	n := memcon.Normalize(in)
	word := n.Text[:len("Castro’s")]
	s := n.Span(0, len(word))
	fmt.Printf("%s was %q\n", word, in[s.Start:s.End])
	// Output:
	// Castro’s was "Castro s"
}
