package memcon

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestReadWhen(t *testing.T) {
	for _, c := range []struct {
		in, start, end, rest string
	}{
		{"November 1, 1962", "1962-11-01", "", ""},
		{"November 1, 1962 At the outset", "1962-11-01", "", " At the outset"},
		{"1 November 1962", "1962-11-01", "", ""},
		{"Evening 5 November 1962", "1962-11-05", "", ""},
		{"5.XI.62", "1962-11-05", "", ""},
		{"4.1.1952", "1952-01-04", "", ""},
		{"20.06.1971. 1930 hours", "1971-06-20T19:30", "", ""},
		{`"5" September 1952`, "1952-09-05", "", ""},
		{"17 or 18 March 1979", "1979-03-17", "1979-03-18", ""},
		{"Saturday, 11:30 p.m., February 17, 1973 - Sunday, February 18, 1973, 1:20 a. m.", "1973-02-17T23:30", "1973-02-18T01:20", ""},
		{"11TH OCTOBER, 1944, AT 10 P.M.", "1944-10-11T22:00", "", ""},
		{"October 22–23, 1962", "1962-10-22", "1962-10-23", ""},
		{"October 22 23, 1962", "1962-10-22", "1962-10-23", ""},
		{"December 30 and 31, 1957", "1957-12-30", "1957-12-31", ""},
		{"December 31, 1957 and", "1957-12-31", "", " and"},
		{"November 30–December 2, 1955", "1955-11-30", "1955-12-02", ""},
		{"December 30–January 2, 1956", "1955-12-30", "1956-01-02", ""},
		{"22-23 October 1962", "1962-10-22", "1962-10-23", ""},
		{"November 1962", "1962-11", "", ""},
		{"November, 1962", "1962-11", "", ""},
		{"Nov. 1, 1975 1:00 PM", "1975-11-01T13:00", "", ""},
		{"Sept. 8, 1999", "1999-09-08", "", ""},
		{"1962-11-01", "1962-11-01", "", ""},
		{"7/18/69, 10:15", "1969-07-18", "", ", 10:15"},
		{"16 April 70 2241Z", "1970-04-16T22:41", "", ""},
		{"23 Dec 69: 4:45pm", "1969-12-23T16:45", "", ""},
		{"1st of May, 1953", "1953-05-01", "", ""},
		{"Dienstag, dem 19. März 1991, 17.30 bis 18.45 Uhr", "1991-03-19T17:30", "1991-03-19T18:45", ""},
		{"Thursday, July 16, 1953", "1953-07-16", "", ""},
		{"Sunday-Monday, November 3-4, 1974, 5:30", "1974-11-03", "1974-11-04", ", 5:30"},
		{"March 10, 1953—10 a.m.", "1953-03-10T10:00", "", ""},
		{"January 27, 1957,6 p.m.", "1957-01-27T18:00", "", ""},
		{"May 9, 1957, 9–10:40 a.m.", "1957-05-09T09:00", "1957-05-09T10:40", ""},
		{"May 9, 1957, 11:30–12:15 p.m.", "1957-05-09T11:30", "1957-05-09T12:15", ""},
		{"May 9, 1957, 10:08-10:35 a.m.", "1957-05-09T10:08", "1957-05-09T10:35", ""},
		{"October 11, 1976, 10: 08-10:35 a.m.", "1976-10-11T10:08", "1976-10-11T10:35", ""},
		{"Nov 4, 1977, 11:30 a.m.–noon", "1977-11-04T11:30", "1977-11-04T12:00", ""},
		{"November 25, 1968, noon–1:20 p.m.", "1968-11-25T12:00", "1968-11-25T13:20", ""},
		{"February 18, 1973, 11:30 p.m. - 1:20 a. m.", "1973-02-18T23:30", "1973-02-19T01:20", ""},
		{"June 24, 1960, 4 p-m.", "1960-06-24T16:00", "", ""},
		{"2: 10 p. m. -6:00 p. m., July 10, 1971", "1971-07-10T14:10", "1971-07-10T18:00", ""},
		{"November 17, 1990, 11 50am - 4 00pm", "1990-11-17T11:50", "1990-11-17T16:00", ""},
		{"1437-1500 hours, 25 June 1974", "1974-06-25T14:37", "1974-06-25T15:00", ""},
		{"9:30 a. m., May 13, 1952", "1952-05-13T09:30", "", ""},
		{"August 14, 1969, 09:30a.m.–12:25 p.m.", "1969-08-14T09:30", "1969-08-14T12:25", ""},
		{"October 6, 1968, 19:30-22:45 p.m.", "1968-10-06T19:30", "1968-10-06T22:45", ""},
		{"February 28, 1964, midnight.", "1964-02-28", "", "."},
		{"August 3, 1975, 10 p.m.–midnight", "1975-08-03T22:00", "1975-08-04T00:00", ""},
		{"February 22, 1998, 1:15 - 1:26 p.m. EST AND PLACE", "1998-02-22T13:15", "1998-02-22T13:26", " AND PLACE"},
		{"May I, 1997", "1997-05-01", "", ""},
		{"April 19, SUBJECT", "", "", ", SUBJECT"},
		{"May I ask", "", "", "May I ask"},
		{"March on Washington", "", "", "March on Washington"},
		{"10:30 the guests left", "", "", "10:30 the guests left"},
		{"31.12", "", "", "31.12"},
		{"1961-1963", "", "", "1961-1963"},
		{"303", "", "", "303"},
	} {
		w, n := readWhen(c.in)
		start, end := w.span()
		assert.Equal(t, c.start, start, c.in)
		assert.Equal(t, c.end, end, c.in)
		assert.Equal(t, c.rest, c.in[n:], c.in)
	}
}

func TestWhenIsUncertain(t *testing.T) {
	for in, want := range map[string]bool{"17 or 18 March 1979": true, "April 19, SUBJECT": true, "April 19, 1965": false} {
		w, _ := readWhen(in)
		assert.Equal(t, want, w.lost, in)
	}
}

func TestWhenLength(t *testing.T) {
	for in, want := range map[string]time.Duration{
		"May 9, 1957, 9–10:40 a.m.":                                                       100 * time.Minute,
		"February 18, 1973, 11:30 p.m. - 1:20 a. m.":                                      110 * time.Minute,
		"Saturday, 11:30 p.m., February 17, 1973 - Sunday, February 18, 1973, 1:20 a. m.": 110 * time.Minute,
		"May 9, 1957, 9 a.m.":                                                             0,
		"May 9–11, 1957":                                                                  0,
	} {
		w, _ := readWhen(in)
		assert.Equal(t, want, w.length(), in)
	}
}

func TestFindWhen(t *testing.T) {
	const text = "Minutes of the 3rd session, 12 rooms, in May of the year, held on Monday, May 4, 1953, 3 p.m. Present"
	w, at, n := findWhen(text)
	start, _ := w.span()
	assert.Equal(t, "1953-05-04T15:00", start)
	assert.Equal(t, "Monday, May 4, 1953, 3 p.m.", text[at:at+n])
	_, _, n = findWhen("nothing on 5 May or at 10:30 a.m.")
	assert.Zero(t, n)
}
