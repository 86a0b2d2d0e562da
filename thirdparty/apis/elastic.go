package apis

import (
	"github.com/elastic/go-elasticsearch/v7/esutil"
	"github.com/olivere/elastic/v7"
)

func _(i *elastic.IndexResponse, u *elastic.UpdateResponse, d *elastic.DeleteResponse, e *elastic.Error, item esutil.BulkIndexerResponseItem) bool {
	_ = []any{
		&elastic.BulkResponseItem{Status: 404, Version: 404}, // want
		esutil.BulkIndexerResponseItem{Status: 409},          // want
	}
	return i.Status == 201 || // want
		u.Status == 409 || // want
		d.Status == 404 || // want
		e.Status == 503 || // want
		item.Status == 429 || // want
		item.Version == 404 || i.SeqNo == 404 || d.PrimaryTerm == 200
}
