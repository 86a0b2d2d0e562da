package show

import (
	"fmt"
	"strings"
	"time"
)

// Busy says on a terminal what takes so long, once it does. The function that
// it returns wipes the line.
func (c Console) Busy(what string) (done func()) {
	if !c.Progress {
		return func() {}
	}
	what = visible(what, "")
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		started := time.Now()
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		width := 0
		for {
			select {
			case <-stop:
				if width > 0 {
					_, _ = fmt.Fprintf(c.Err, "\r%s\r", strings.Repeat(" ", width))
				}
				return
			case <-tick.C:
				text := fmt.Sprintf("statusconst: %s … %ds", what, int(time.Since(started).Seconds()))
				width = len(text)
				_, _ = fmt.Fprint(c.Err, "\r"+text)
			}
		}
	}()
	return func() {
		close(stop)
		<-stopped
	}
}
