package analyzer

import (
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// A category is the one word for a kind of finding: the Category of its
// diagnostics, a value of the skip setting, an anchor of the README and a
// folder of testdata. The list of categories is the one from which every other
// is made, or with which a test compares it.
type category struct {
	name    string
	meaning string // for help, in a few words
	why     string // what goes wrong otherwise
	quotes  []Quote
}

// The categories.
var (
	comparison = &category{
		"comparison", "a number compared for equality with a status, as in resp.StatusCode == 404",
		"Whoever reads 422 has to look it up; http.StatusUnprocessableEntity says it.", []Quote{digits},
	}
	ordered = &category{
		"range", "a number compared by order with a status, as in resp.StatusCode >= 400",
		"A bound is the first or last code of a class. Some teams read the number more easily, and leave this out.", []Quote{class},
	}
	argument = &category{
		"argument", "a number passed to a parameter that is a status, as in w.WriteHeader(404)",
		"The call does not show that the number is a status; its name does.", []Quote{digits},
	}
	value = &category{
		"value", "a number assigned, returned or stored as a status",
		"The number may be far from where it is sent or compared; its name says what it is.", []Quote{digits},
	}
	unnamed = &category{
		"unnamed", "a known code for which net/http has no constant, such as 499",
		"Servers send codes that no standard names. Nobody can look such a number up in net/http.", []Quote{extensible},
	}
	invalid = &category{
		"invalid", "a number that is no status where it stands, as in w.WriteHeader(0)",
		"net/http's WriteHeader panics outside 100 to 999, and its responses have no other codes.", []Quote{digits},
	}
	boundary = &category{
		"boundary", "a comparison by order that cuts a class of codes at the wrong side, as in resp.StatusCode > 400",
		"400 is an error, and > 400 lets it pass as success; 300 is a redirect, and <= 300 takes it for success.",
		[]Quote{class, redirection, clientError},
	}
	redirect = &category{
		"redirect", "a code that is no redirect where the API redirects, as in http.Redirect(w, r, url, 200)",
		"A browser follows Location with a 3xx only. With 200 or 401 it shows an almost empty page; gin panics, echo returns an error.",
		[]Quote{redirection, redirected, created},
	}
	text = &category{
		"text", `the words of the status line compared with a text, as in resp.Status == "200 OK"`,
		"The words are the server's own and may be missing, and HTTP/2 has none. The comparison fails on another server, StatusCode does not.",
		[]Quote{phrases, unreliable},
	}
	condition = &category{
		"condition", "a condition that no status meets, or every one, as in code < 200 && code > 299",
		"Errors pass as success, or everything as an error. The status is compared by plain arithmetic: no number is below 200 and above 299.",
		[]Quote{class, digits},
	}
	body = &category{
		"body", "a body sent with a status that has none, as in c.JSON(204, message)",
		"Nobody gets it: gin and fiber drop it in silence, net/http returns an error. Send 200 with it, or nothing.",
		[]Quote{noContent, notModified},
	}
	late = &category{
		"late", "a status for an answer that has begun, as in WriteHeader after Write",
		"The first write sends 200, and a second WriteHeader is only logged. Often a return is missing after http.Error.",
		[]Quote{finalOnce},
	}
)

// categories are in the order of the README.
var categories = [...]*category{comparison, ordered, argument, value, unnamed, invalid, boundary, redirect, text, condition, body, late}

// Categories returns the name of every category in the order of the README.
func Categories() []string {
	names := make([]string, len(categories))
	for i, c := range categories {
		names[i] = c.name
	}
	return names
}

// categoryOf is the category of that name, which must be one.
func categoryOf(name string) *category {
	return categories[slices.IndexFunc(categories[:], func(c *category) bool { return c.name == name })]
}

// categoryList is the names with commas, as they stand in help and errors.
func categoryList() string { return strings.Join(Categories(), ", ") }

// home is where the README is read; its anchors are the categories.
const home = "https://github.com/statusconst/statusconst"

// anchor is the address of the README's section on the category.
func (c *category) anchor() string { return home + "#" + c.name }

// diagnostic is one of the category, yet without a message.
func (c *category) diagnostic(at ast.Node) analysis.Diagnostic {
	return analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: c.name, URL: c.anchor()}
}
