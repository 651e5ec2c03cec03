package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/memcon/memcon"
)

// ConvoKitOptions are the choices of [ConvoKit]. Its zero value is the usual.
type ConvoKitOptions struct {
	// WithoutNarration leaves out the turns that nobody is said to say.
	// Otherwise they are the utterances of a speaker named "_narration".
	WithoutNarration bool
}

// ConvoKit begins a ConvoKit corpus: a folder of five files, which has its
// name once Close has returned. The folder must not exist, or be empty.
// Nothing but memo ids is held in memory. The loader needs about nine times the
// size of utterances.jsonl: write a corpus for each volume or year.
//
//   - A conversation is a memorandum; its id is the memo id. Its metadata hold
//     everyone present, who spoke or not: ConvoKit drops a speaker who says
//     nothing. A memorandum without turns, which it would drop too, is named in
//     the corpus's metadata under "without_utterances".
//   - An utterance is a turn; its id is the memo id, "/" and the turn's number.
//     Each replies to the one before it. Its timestamp is the start of the
//     conversation in seconds since 1970 (before, negative), taken as UTC,
//     plus the place of the utterance in its conversation; without a date it is
//     that place alone.
//     In its metadata, start and end are bytes of the input; those of its
//     annotations are characters of its text.
//   - A speaker is a participant of one conversation: the memo id, "/" and the
//     participant's ID, or IDs joined by "+" where several speak as one. A label
//     that is not resolved is a speaker of its own, "memo/?label". Nobody is
//     taken to be the same person in two memoranda.
//   - Every object of a sort has the same metadata keys, null where the text
//     does not say. The JSON is pure ASCII.
func ConvoKit(dir string, opt ConvoKitOptions) (*Output, error) {
	dir = filepath.Clean(dir)
	if names, err := os.ReadDir(dir); err == nil && len(names) > 0 {
		return nil, &os.PathError{Op: "create", Path: dir, Err: os.ErrExist}
	} else if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	part := partial(dir)
	if err := os.RemoveAll(part); err != nil {
		return nil, err
	}
	if err := os.Mkdir(part, 0o777); err != nil {
		return nil, err
	}
	c := &convokit{opt: opt, seen: ids{}}
	out := &Output{
		inner: c,
		finish: func() error {
			os.Remove(dir) // an empty folder; if it is not, Rename says so
			return os.Rename(part, dir)
		},
		drop: func() error {
			c.closeFiles()
			return os.RemoveAll(part)
		},
	}
	if err := c.openFiles(part); err != nil {
		out.Discard()
		return nil, err
	}
	return out, nil
}

// convokit writes the files of a corpus as the memoranda come.
type convokit struct {
	opt           ConvoKitOptions
	seen          ids
	utterances    *jsonFile
	speakers      *jsonFile
	conversations *jsonFile
	corpus        *jsonFile
	index         *jsonFile
	narrated      bool // speakers.json has the narrator
	memoranda     int
	turnless      []string
	err           error
}

func (c *convokit) openFiles(dir string) error {
	for _, f := range []struct {
		to   **jsonFile
		name string
	}{
		{&c.utterances, "utterances.jsonl"}, {&c.speakers, "speakers.json"},
		{&c.conversations, "conversations.json"}, {&c.corpus, "corpus.json"}, {&c.index, "index.json"},
	} {
		file, err := os.Create(filepath.Join(dir, f.name))
		if err != nil {
			return err
		}
		*f.to = &jsonFile{file: file, w: bufio.NewWriterSize(file, 1<<16)}
	}
	return nil
}

func (c *convokit) files() []*jsonFile {
	return []*jsonFile{c.utterances, c.speakers, c.conversations, c.corpus, c.index}
}

func (c *convokit) closeFiles() error {
	var err error
	for _, f := range c.files() {
		if f != nil {
			err = errors.Join(err, f.close())
		}
	}
	return err
}

func (c *convokit) Fail(string, error) error { return c.err }

func (c *convokit) Write(id string, m *memcon.Memorandum) error {
	if c.err != nil {
		return c.err
	}
	if m == nil {
		return ErrNil
	}
	if err := c.seen.check(id); err != nil {
		return err
	}
	c.seen[id] = struct{}{}
	c.memoranda++
	c.conversations.member(id, conversation(id, m))
	c.writeTurns(id, m)
	for _, f := range c.files() {
		c.err = errors.Join(c.err, f.err)
	}
	return c.err
}

func (c *convokit) writeTurns(id string, m *memcon.Memorandum) {
	people, known := newRoster(m), map[string]bool{}
	start, _ := instant(m.Metadata.Date.Start)
	var base int64
	if !start.IsZero() {
		base = start.Unix()
	}
	var previous any
	n := 0
	for i := range m.Turns {
		t := &m.Turns[i]
		if t.Kind == memcon.Narration && c.opt.WithoutNarration {
			continue
		}
		who := people.speakers(t)
		speaker := speakerID(id, t, who)
		if speaker == narrator {
			who = nil
			if !c.narrated {
				c.speakers.member(narrator, speakerObject(nil, t, nil))
			}
			c.narrated = true
		} else if !known[speaker] {
			c.speakers.member(speaker, speakerObject(&id, t, who))
		}
		known[speaker] = true
		u := utterance(id, i, t, who)
		u["speaker"], u["reply-to"], u["timestamp"] = speaker, previous, base+int64(n)
		c.utterances.line(u)
		previous, n = u["id"], n+1
	}
	if n == 0 {
		c.turnless = append(c.turnless, id)
	}
}

func (c *convokit) Close() error {
	if c.err != nil {
		return c.err
	}
	c.corpus.member("name", "memoranda of conversation")
	c.corpus.member("memoranda", c.memoranda)
	c.corpus.member("without_utterances", list(c.turnless))
	for _, part := range corpusIndex {
		c.index.member(part.name, part.fields)
	}
	c.index.member("version", 1)
	for _, f := range []*jsonFile{c.speakers, c.conversations, c.corpus, c.index} {
		f.endObject()
	}
	return c.closeFiles()
}

const narrator = "_narration"

// speakerID is unique in the corpus: a memo id is never followed by "/" and
// what stands here, unless it is this memorandum's.
func speakerID(id string, t *memcon.Turn, who []*memcon.Participant) string {
	if t.Kind == memcon.Narration {
		return narrator
	}
	if len(who) == 0 {
		return id + "/?" + escapeID.Replace(t.Speaker.Label)
	}
	return id + "/" + joined(who, "+", func(p *memcon.Participant) string {
		return escapeID.Replace(p.ID)
	})
}

// escapeID keeps the marks of a speaker id out of its parts.
var escapeID = strings.NewReplacer("%", "%25", "/", "%2F", "?", "%3F", "+", "%2B")

// field is a metadata key and the type that index.json gives it.
type field struct{ key, pythonType string }

type fields []field

// MarshalJSON writes the fields as ConvoKit's index has them: key to a list of
// types.
func (f fields) MarshalJSON() ([]byte, error) {
	m := make(map[string][]string, len(f))
	for _, x := range f {
		m[x.key] = []string{"<class '" + x.pythonType + "'>"}
	}
	return json.Marshal(m)
}

// corpusIndex names every metadata key. A key that is missing here would be
// lost when ConvoKit writes the corpus again.
var corpusIndex = []struct {
	name   string
	fields fields
}{
	{"utterances-index", fields{
		{"turn", "int"}, {"kind", "str"}, {"label", "str"}, {"participants", "list"}, {"manner", "str"},
		{"page", "str"}, {"start", "int"}, {"end", "int"}, {"annotations", "list"}, {"redactions", "int"},
	}},
	{"speakers-index", fields{
		{"memo", "str"}, {"participant", "str"}, {"label", "str"}, {"name", "str"}, {"office", "str"},
		{"delegation", "str"}, {"role", "str"}, {"resolved", "bool"},
	}},
	{"conversations-index", fields{
		{"title", "str"}, {"record", "str"}, {"number", "str"}, {"date", "str"}, {"date_end", "str"},
		{"date_text", "str"}, {"place", "str"}, {"subject", "list"}, {"classification", "str"},
		{"duration", "str"}, {"language", "str"}, {"participants", "list"}, {"source", "dict"}, {"problems", "list"},
	}},
	{"overall-index", fields{
		{"name", "str"}, {"memoranda", "int"}, {"without_utterances", "list"},
	}},
}

type object = map[string]any

func utterance(id string, i int, t *memcon.Turn, who []*memcon.Participant) object {
	people := []string{}
	for _, p := range who {
		people = append(people, p.ID)
	}
	return object{
		"id": id + "/" + strconv.Itoa(i+1), "conversation_id": id, "text": t.Text,
		"vectors": []string{},
		"meta": object{
			"turn": i + 1, "kind": string(t.Kind), "label": orNull(t.Speaker.Label), "participants": people,
			"manner": orNull(t.Manner), "page": orNull(t.Page), "start": t.Span.Start, "end": t.Span.End,
			"annotations": annotations(t), "redactions": redactions(t),
		},
	}
}

// annotations are a turn's annotations with offsets that count characters, as
// Python does, and not bytes. One that does not fit the text is left out.
func annotations(t *memcon.Turn) []object {
	out := []object{}
	byteAt, charAt := 0, 0
	chars := func(at int) int {
		if at < byteAt {
			byteAt, charAt = 0, 0
		}
		charAt += utf8.RuneCountInString(t.Text[byteAt:at])
		byteAt = at
		return charAt
	}
	for _, a := range t.Annotations {
		if inText(t.Text, a.Start, a.End) {
			out = append(out, object{"kind": a.Kind, "text": a.Text, "start": chars(a.Start), "end": chars(a.End)})
		}
	}
	return out
}

// speakerObject describes the speaker of a turn; the narrator belongs to no
// memorandum and has nothing else to say of itself.
func speakerObject(memo *string, t *memcon.Turn, who []*memcon.Participant) object {
	fact := func(sep string, of func(*memcon.Participant) string) any { return orNull(joined(who, sep, of)) }
	meta := object{
		"memo": nil, "participant": fact(" ", func(p *memcon.Participant) string { return p.ID }),
		"label":      nil,
		"name":       fact("; ", func(p *memcon.Participant) string { return p.Name }),
		"office":     fact("; ", func(p *memcon.Participant) string { return p.Title }),
		"delegation": fact("; ", func(p *memcon.Participant) string { return p.Delegation }),
		"role":       fact("; ", func(p *memcon.Participant) string { return string(p.Role) }),
		"resolved":   len(who) > 0,
	}
	if memo != nil {
		meta["memo"], meta["label"] = *memo, orNull(t.Speaker.Label)
	}
	return object{"meta": meta, "vectors": []string{}}
}

func conversation(id string, m *memcon.Memorandum) object {
	md := m.Metadata
	return object{"vectors": []string{}, "meta": object{
		"title": orNull(md.Title), "record": orNull(string(md.Kind)), "number": orNull(md.Number),
		"date": orNull(md.Date.Start), "date_end": orNull(md.Date.End), "date_text": orNull(md.Date.Text),
		"place": orNull(md.Place), "subject": list(md.Subject), "classification": orNull(md.Classification),
		"duration": orNull(md.Duration), "language": orNull(md.Language),
		"participants": list(m.Participants), "source": m.Source, "problems": list(m.Problems),
	}}
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// jsonFile is a file of JSON lines, or of one object that is written member by
// member. The first error stays.
type jsonFile struct {
	file    *os.File
	w       *bufio.Writer
	members int
	err     error
}

func (f *jsonFile) line(v any) {
	f.write(ascii(v))
	f.write([]byte("\n"))
}

func (f *jsonFile) member(key string, v any) {
	open := "{\n"
	if f.members > 0 {
		open = ",\n"
	}
	f.members++
	f.write([]byte(open))
	f.write(ascii(key))
	f.write([]byte(": "))
	f.write(ascii(v))
}

func (f *jsonFile) endObject() {
	if f.members == 0 {
		f.write([]byte("{"))
	}
	f.write([]byte("}\n"))
}

func (f *jsonFile) write(b []byte) {
	if f.err == nil {
		_, f.err = f.w.Write(b)
	}
}

func (f *jsonFile) close() error {
	return errors.Join(f.err, f.w.Flush(), f.file.Sync(), ignoreClosed(f.file.Close()))
}

// ascii is v as JSON of ASCII alone. The loader opens its files in the
// machine's own encoding, which need not be UTF-8.
func ascii(v any) []byte {
	var b bytes.Buffer
	if err := encode(&b, v, "", ""); err != nil {
		panic(err) // every value here is text, a number or a list of such
	}
	utf := bytes.TrimSuffix(b.Bytes(), []byte("\n"))
	out := make([]byte, 0, len(utf))
	for i := 0; i < len(utf); {
		r, size := utf8.DecodeRune(utf[i:])
		i += size
		switch {
		case r < utf8.RuneSelf:
			out = append(out, byte(r))
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			out = appendEscape(appendEscape(out, high), low)
		default:
			out = appendEscape(out, r)
		}
	}
	return out
}

func appendEscape(b []byte, r rune) []byte {
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}
