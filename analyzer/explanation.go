package analyzer

// Explanation is why a category is worth a finding.
type Explanation struct {
	Meaning string  // what is found, in a few words
	Why     string  // what goes wrong otherwise
	Quotes  []Quote // the lines of the standard that say it
}

// Quote is a line of a standard.
type Quote struct{ Source, Text string }

// Explain returns why the category of that name is worth a finding, or false if
// there is none.
func Explain(name string) (e Explanation, ok bool) {
	for _, c := range categories {
		if c.name == name {
			return Explanation{c.meaning, c.why, c.quotes}, true
		}
	}
	return Explanation{}, false
}

// What the standards say of status codes, their classes and the status line.
var (
	digits = Quote{
		"RFC 9110, section 15", "The status code of a response is a three-digit integer code that describes the result of the request",
	}
	class       = Quote{"RFC 9110, section 15", "The first digit of the status code defines the class of response."}
	extensible  = Quote{"RFC 9110, section 15", "HTTP status codes are extensible."}
	redirection = Quote{
		"RFC 9110, section 15.4", "The 3xx (Redirection) class of status code indicates that further action needs to be taken by the user agent",
	}
	clientError = Quote{"RFC 9110, section 15.5", "The 4xx (Client Error) class of status code indicates that the client seems to have erred."}
	redirected  = Quote{
		"RFC 9110, section 10.2.2",
		"For 3xx (Redirection) responses, the Location value refers to the preferred target resource for automatically redirecting the request.",
	}
	created = Quote{
		"RFC 9110, section 10.2.2", "For 201 (Created) responses, the Location value refers to the primary resource created by the request.",
	}
	phrases = Quote{
		"RFC 9110, section 15.1",
		"The reason phrases listed here are only recommendations -- they can be replaced by local equivalents or left out altogether",
	}
	unreliable = Quote{
		"RFC 9112, section 4",
		"A client SHOULD ignore the reason-phrase content because it is not a reliable channel for information",
	}
	noContent = Quote{
		"RFC 9110, section 15.3.5",
		"A 204 response is terminated by the end of the header section; it cannot contain content or trailers.",
	}
	notModified = Quote{
		"RFC 9110, section 15.4.5",
		"A 304 response is terminated by the end of the header section; it cannot contain content or trailers.",
	}
	finalOnce = Quote{
		"RFC 9110, section 15",
		"followed by exactly one \"final\" response with a status code in one of the other ranges",
	}
)
