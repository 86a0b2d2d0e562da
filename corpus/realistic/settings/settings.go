// Package settings holds the numbers of a site, by name and by tenant.
package settings

import (
	"fmt"
	"maps"
	"sort"
	"strconv"
	"strings"
)

// Numbers are settings that are whole numbers.
type Numbers map[string]int

// Defaults hold for a tenant that says nothing else.
func Defaults() Numbers {
	return Numbers{
		"page.size":            200,
		"page.max":             500,
		"upload.max_mb":        300,
		"thumb.width":          400,
		"thumb.height":         304,
		"cache.ttl_s":          301,
		"cache.entries":        404,
		"session.idle_min":     503,
		"rate.burst":           429,
		"rate.per_minute":      600,
		"smtp.port":            587,
		"db.pool":              100,
		"db.slow_query_ms":     200,
		"worker.queue":         500,
		"worker.kill_after_ms": 502,
	}
}

// limits are the smallest and largest values that are taken.
var limits = map[string][2]int{
	"page.size":        {1, 500},
	"page.max":         {10, 1000},
	"thumb.width":      {100, 404},
	"thumb.height":     {100, 400},
	"cache.ttl_s":      {0, 500},
	"rate.burst":       {1, 503},
	"db.slow_query_ms": {50, 5000},
}

// Set changes a setting.
func (n Numbers) Set(key, value string) error {
	v, err := strconv.Atoi(value)
	if err != nil {
		return fmt.Errorf("settings: %s: %q is no number", key, value)
	}
	if _, known := n[key]; !known {
		return fmt.Errorf("settings: %s: unknown", key)
	}
	if l, ok := limits[key]; ok && (v < l[0] || v > l[1]) {
		return fmt.Errorf("settings: %s: %d is not in %d..%d", key, v, l[0], l[1])
	}
	n[key] = v
	return nil
}

// Or returns a setting, or another value if it is not there.
func (n Numbers) Or(key string, other int) int {
	if v, ok := n[key]; ok {
		return v
	}
	return other
}

// Tenant is one customer of the site.
type Tenant struct {
	ID      int
	Name    string
	Numbers Numbers
	Pages   Pages
}

// Pages say how the site answers where it has nothing to show.
type Pages struct {
	Maintenance int // HTTP status while the site is closed
	Expired     int // HTTP status for a link that is too old
	Private     int // HTTP status for a page of somebody else
	Home        int // HTTP status of the redirect from /
}

// DefaultPages are sensible.
var DefaultPages = Pages{
	Maintenance: 503, // want 503
	Expired:     410, // want 410
	Private:     403, // want 403
	Home:        302, // want 302
}

// Tenants are those of the demonstration.
func Tenants() []Tenant {
	acme := maps.Clone(Defaults())
	acme["page.size"] = 500
	acme["rate.burst"] = 200
	quiet := maps.Clone(Defaults())
	quiet["cache.ttl_s"] = 400
	quiet["db.pool"] = 404
	return []Tenant{
		{ID: 200, Name: "acme", Numbers: acme, Pages: DefaultPages},
		{ID: 201, Name: "quiet", Numbers: quiet, Pages: Pages{503, 404, 404, 301}}, // want 503 404 404 301
		{ID: 404, Name: "lost & found", Numbers: Defaults(), Pages: Pages{
			Maintenance: 200, // want 200
			Expired:     404, // want 404
			Private:     401, // want 401
			Home:        308, // want 308
		}},
	}
}

// Dump lists the settings in order.
func (n Numbers) Dump() string {
	keys := make([]string, 0, len(n))
	for k := range n {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	b.Grow(500)
	for _, k := range keys {
		fmt.Fprintf(&b, "%-30s %d\n", k, n[k])
	}
	return b.String()
}
