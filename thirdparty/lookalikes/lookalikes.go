// Package lookalikes uses numbers of other protocols, which look like statuses
// in one way or another. No line may be found.
package lookalikes

import (
	"context"
	"net/smtp"
	"net/textproto"
	"os/exec"

	"github.com/aws/aws-lambda-go/events"
	gosmtp "github.com/emersion/go-smtp"
	"github.com/emiago/sipgo"
	"github.com/emiago/sipgo/sip"
	kitjsonrpc "github.com/go-kit/kit/transport/http/jsonrpc"
	"github.com/gorilla/websocket"
	"github.com/jlaffaye/ftp"
	"github.com/moby/moby/api/types/container"
	"github.com/moby/moby/api/types/jsonstream"
	"golang.org/x/net/icmp"
	"google.golang.org/grpc/codes"
	utilnet "k8s.io/apimachinery/pkg/util/net"
)

func _(r container.WaitResponse, j jsonstream.Error) {
	_ = r.StatusCode == 137
	_ = r.StatusCode == 200
	_ = container.WaitResponse{StatusCode: 404}
	_ = j.Code == 404
	code := int(r.StatusCode)
	_ = code == 500
}

func _(r *sip.Response, req *sip.Request, d *sipgo.DialogServerSession) {
	_ = r.StatusCode == 200
	_ = r.StatusCode == 404
	_ = sip.NewResponse(486, "Busy Here")
	_ = sip.NewResponseFromRequest(req, 404, "", nil)
	_ = d.Respond(200, "OK", nil)
	_ = r.StatusCode == sip.StatusOK
}

func _(e *gosmtp.SMTPError, t *textproto.Error, c *smtp.Client) {
	_ = e.Code == 451
	_ = gosmtp.SMTPError{Code: 502}
	_ = t.Code == 550
	_ = t.Code == 421
	_, _, _ = c.Text.ReadResponse(250)
}

func _(t *textproto.Error) {
	_ = t.Code == ftp.StatusNotImplemented
	_ = t.Code == 502
	_ = ftp.StatusText(200)
}

func _(e *websocket.CloseError, w events.APIGatewayWebsocketProxyRequestContext, k kitjsonrpc.Error) {
	_ = e.Code == 1000
	_ = w.DisconnectStatusCode == 200
	_ = k.Code == 404
}

func _(h utilnet.WarningHeader, m icmp.Message, c codes.Code) {
	_ = h.Code == 299
	_, _ = utilnet.NewWarningHeader(200, "", "")
	_ = m.Code == 200
	_ = c == 200
}

func _(ctx context.Context, cmd *exec.Cmd) {
	_ = cmd.ProcessState.ExitCode() == 200
}
