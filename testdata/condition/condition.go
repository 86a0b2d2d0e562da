// Package condition: conditions that no status meets, or every one.
package condition

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

// (6.4) Two comparisons that are joined the wrong way.
func joined(resp *http.Response, err error) error {
	if resp.StatusCode < 200 && resp.StatusCode > 299 { // want `never true: no code is below 200 and above 299; use \|\|`
		return errors.New("refused")
	}
	if resp.StatusCode > 299 && resp.StatusCode < 200 { // want `never true: no code is above 299 and below 200; use \|\|`
		return errors.New("refused")
	}
	if resp.StatusCode <= 199 && resp.StatusCode >= 300 { // want `never true: no code is 199 or below and 300 or above; use \|\|`
		return errors.New("refused")
	}
	if http.StatusOK > resp.StatusCode && resp.StatusCode >= http.StatusMultipleChoices { // want `never true: no code is below 200 and 300 or above; use \|\|`
		return errors.New("refused")
	}
	if resp.StatusCode >= 200 || resp.StatusCode < 300 { // want `always true: every code is 200 or above or below 300; use &&`
		return nil
	}
	if resp.StatusCode != http.StatusOK || resp.StatusCode != http.StatusCreated { // want `always true: every code is not 200 or not 201; use &&`
		return errors.New("refused")
	}
	if resp.StatusCode == http.StatusOK && resp.StatusCode == http.StatusCreated { // want `never true: no code is 200 and 201; use \|\|`
		return nil
	}
	if err != nil || (resp.StatusCode < 200 && resp.StatusCode >= 300) { // want `never true: no code is below 200 and 300 or above; use \|\|`
		return errors.New("refused")
	}
	if err == nil && (resp.StatusCode != 200 || resp.StatusCode != 204) { // want `always true: every code is not 200 or not 204; use &&`
		return errors.New("refused")
	}
	if resp.StatusCode/100 != 2 || resp.StatusCode/100 != 3 { // want `always true: every code is not 2xx or not 3xx; use &&`
		return errors.New("refused")
	}
	if resp.StatusCode/100 == 4 && resp.StatusCode/100 == 5 { // want `never true: no code is 4xx and 5xx; use \|\|`
		return errors.New("refused")
	}
	if resp.StatusCode/100 == 2 && resp.StatusCode == 404 { // want `never true: no code is 2xx and 404; use \|\|`
		return errors.New("refused")
	}
	return err
}

type answer struct {
	Status int
	resp   *http.Response
}

// (6.4) In other places than the field itself.
func elsewhere(a *answer, w http.ResponseWriter, code int, retry bool) {
	w.WriteHeader(code)
	status := int64(code)
	switch {
	case code < 400 && code >= 500: // want `never true: no code is below 400 and 500 or above; use \|\|`
	case retry && int(status) < 500 && status > 599: // want `never true: no code is below 500 and above 599; use \|\|`
	}
	ok := code >= 200 || code <= 299                                            // want `always true: every code is 200 or above or 299 or below; use &&`
	bad := !(code < 500 && code > 599)                                          // want `never true: no code is below 500 and above 599; use \|\|`
	fine := !(code < 400) && code < 400                                         // want `never true: no code is 400 or above and below 400`
	some := code != 429 || code != 503 || retry                                 // want `always true: every code is not 429 or not 503; use &&`
	none := retry && code == 404 && !strings.HasPrefix("a", "b") && 410 == code // want `never true: no code is 404 and 410; use \|\|`
	far := a.resp.StatusCode != 301 || a.resp.StatusCode != 302                 // want `always true: every code is not 301 or not 302; use &&`
	for code != http.StatusOK || code != http.StatusAccepted {                  // want `always true: every code is not 200 or not 202; use &&`
		break
	}
	fmt.Println(ok, bad, fine, some, none, far)
}

// (6.4) A branch to which the ones before it leave nothing.
func branches(resp *http.Response, code int, w http.ResponseWriter) string {
	if resp.StatusCode >= http.StatusBadRequest {
		return "error"
	} else if resp.StatusCode == http.StatusNotFound { // want `never true: the branch for >= 400 comes before`
		return "gone"
	}
	w.WriteHeader(code)
	switch {
	case code >= http.StatusBadRequest:
		return "client"
	case code >= 500: // want `never true: the branch for >= 400 comes before`
		return "server"
	case code == http.StatusOK, code == http.StatusBadGateway: // want `never true: the branch for >= 400 comes before`
		return "ok"
	}
	return ""
}

func fetch(url string) (*http.Response, error) {
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("refused: %s", resp.Status)
	}
	if resp.StatusCode == http.StatusNotFound { // want `never true: the branch for != 200 comes before`
		return nil, os.ErrNotExist
	}
	return resp, nil
}

func nested(resp *http.Response) {
	if resp.StatusCode >= http.StatusOK && resp.StatusCode < http.StatusMultipleChoices {
		if resp.StatusCode == http.StatusNotModified { // want `never true: here the code is 200 or above and below 300`
			log.Println("cached")
		}
		return
	}
	if resp.StatusCode == http.StatusNoContent { // want `never true: the branch for >= 200 and < 300 comes before`
		log.Println("empty")
	}
}

func ended(code int, w http.ResponseWriter) {
	w.WriteHeader(code)
	if code > 499 {
		log.Fatal("down")
	}
	if code == 503 { // want `never true: the branch for > 499 comes before`
		log.Println("later")
	}
}

// (6.4) The codes of a call, a switch with a tag, a function at package level.
func asked() {
	resp, err := http.Get("x")
	if err != nil || resp.StatusCode == 103 { // want `never true: net/http's client waits for the final answer and never gives 103`
		return
	}
	switch resp.StatusCode {
	case 102: // want `net/http's client waits for the final answer and never gives 102`
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return
	}
	switch resp.StatusCode {
	case 404: // want `never true: the branch for >= 400 comes before`
	}
}

var literal = func(w http.ResponseWriter, code int) {
	w.WriteHeader(code)
	if code >= http.StatusBadRequest {
		return
	}
	if code == 404 { // want `never true: the branch for >= 400 comes before`
		return
	}
}
