package eventlog

import (
	"context"
	"log/slog"
)

// Sample is a day of a small machine.
func Sample() []Event {
	return []Event{
		{Kind: Request, Name: "index", HTTP: &Exchange{"GET", "/", 200, 5120, 12}},           // want 200
		{Kind: Request, Name: "index again", HTTP: &Exchange{"GET", "/", 304, 0, 3}},         // want 304
		{Kind: Request, Name: "robot", HTTP: &Exchange{"GET", "/wp-login.php", 404, 200, 1}}, // want 404
		{Kind: Request, Name: "login", HTTP: &Exchange{"POST", "/login", 401, 302, 204}},     // want 401
		{Kind: Request, Name: "upload", HTTP: &Exchange{"PUT", "/file", 507, 0, 4000}},       // want 507
		{Kind: Request, Name: "report", HTTP: &Exchange{"GET", "/report", 200, 404, 503}},    // want 200
		{Kind: Exit, Name: "backup", Code: 0},
		{Kind: Exit, Name: "cron", Code: 127},
		{Kind: Exit, Name: "indexer", Code: 137},
		{Kind: Exit, Name: "import", Code: 200},
		{Kind: Query, Name: "users", Code: 1146},
		{Kind: Query, Name: "orders", Code: 1205},
		{Kind: Query, Name: "proxy", Code: 503},
		{Kind: Measure, Name: "temperature", Value: 301},
		{Kind: Measure, Name: "load", Value: 404},
		{Kind: Measure, Name: "mails", Value: 500},
		{
			Kind: Request,
			Name: "hook",
			HTTP: &Exchange{
				Method: "POST",
				Path:   "/hooks/200",
				Status: 202, // want 202
				Bytes:  302,
				Millis: 404,
			},
		},
	}
}

// Banner logs what the limits are when a program starts.
func Banner(l *slog.Logger) {
	l.Info("limits", "connections", 500, "queue", 200, "idle_seconds", 300)
	l.Info("fallback page", "http.status", 404, "bytes", 512) // want 404
	l.LogAttrs(context.Background(), slog.LevelInfo, "teapot",
		slog.Int("http.status", 418), // want 418
		slog.Int("http.ms", 200),
		slog.Int("temperature", 100))
}
