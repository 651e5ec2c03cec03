package export

import (
	"strconv"
	"strings"
	"time"
)

// dateForms are the forms of a memcon.Date, the most precise first, and the
// form that XML Schema wants for each.
var dateForms = []struct{ layout, xsd string }{
	{"2006-01-02T15:04:05", "2006-01-02T15:04:05"},
	{"2006-01-02T15:04", "2006-01-02T15:04:05"},
	{"2006-01-02", "2006-01-02"},
	{"2006-01", "2006-01"},
	{"2006", "2006"},
}

// xsdDate is an ISO date as XML Schema writes it, or "" where the calendar has
// no such day.
func xsdDate(iso string) string {
	for _, f := range dateForms {
		if t, err := time.Parse(f.layout, iso); err == nil && t.Year() > 0 {
			return t.Format(f.xsd)
		}
	}
	return ""
}

// instant is the first moment of an ISO date, taken as UTC. Where the calendar
// has no such moment its longest beginning counts: 1962-11-31 is November 1962.
func instant(iso string) (time.Time, bool) {
	for iso != "" {
		for _, f := range dateForms {
			if t, err := time.Parse(f.layout, iso); err == nil && t.Year() > 0 {
				return t, true
			}
		}
		iso = iso[:max(strings.LastIndexAny(iso, "-T:"), 0)]
	}
	return time.Time{}, false
}

// xsdDuration is a time.Duration's form in XML Schema: 3h40m0s is PT3H40M. It
// is "" for what is no duration.
func xsdDuration(s string) string {
	d, err := time.ParseDuration(s)
	if err != nil || d < time.Second {
		return ""
	}
	s, d = "PT", d.Round(time.Second)
	for _, part := range []struct {
		unit time.Duration
		name string
	}{{time.Hour, "H"}, {time.Minute, "M"}, {time.Second, "S"}} {
		if n := d / part.unit; n > 0 {
			s += strconv.Itoa(int(n)) + part.name
		}
		d %= part.unit
	}
	return s
}
