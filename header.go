package memcon

// readHeader reads the heading, the dateline, the key lines and the lists,
// and sets d.body to where they end in the cleaned text.
func (d *document) readHeader() {
	if len(d.paras) > 0 {
		p := d.paras[0]
		d.memo.Metadata.Title = d.flow.Text[p.start:p.end]
		d.body = p.end
		d.soft = append(d.soft, Region{RegionHeader, d.flow.Span(p.start, p.end)})
	}
}
