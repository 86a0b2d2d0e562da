// Package ftpweb serves the files of an FTP server to browsers.
package ftpweb

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"strings"
	"time"
)

// Session is a connection to the FTP server.
type Session struct {
	text *textproto.Conn
	addr string
}

// Dial logs in. The greeting may take 30 seconds.
func Dial(addr, user, password string) (*Session, error) {
	conn, err := net.DialTimeout("tcp", addr, 30*time.Second)
	if err != nil {
		return nil, err
	}
	s := &Session{text: textproto.NewConn(conn), addr: addr}
	if _, _, err := s.text.ReadResponse(220); err != nil {
		return nil, err
	}
	code, _, err := s.cmd("USER " + user)
	if err != nil {
		return nil, err
	}
	switch code {
	case 230:
		return s, nil
	case 331, 332:
		if code, msg, err := s.cmd("PASS " + password); err != nil || code != 230 {
			return nil, fmt.Errorf("ftp: login: %d %s %w", code, msg, err)
		}
		return s, nil
	case 421:
		return nil, ErrClosing
	}
	return nil, fmt.Errorf("ftp: USER: %d", code)
}

func (s *Session) cmd(line string) (int, string, error) {
	id, err := s.text.Cmd("%s", line)
	if err != nil {
		return 0, "", err
	}
	s.text.StartResponse(id)
	defer s.text.EndResponse(id)
	return s.text.ReadResponse(0)
}

// Error is a refusal by the FTP server.
type Error struct {
	Code int
	Line string
}

func (e *Error) Error() string { return fmt.Sprintf("ftp: %d %s", e.Code, e.Line) }

// Refusals that callers ask for.
var (
	ErrClosing  = &Error{421, "service not available, closing control connection"}
	ErrNoData   = &Error{425, "can't open data connection"}
	ErrNoLogin  = &Error{530, "not logged in"}
	ErrNoFile   = &Error{550, "file unavailable"}
	ErrNoSpace  = &Error{452, "insufficient storage space"}
	ErrBadName  = &Error{553, "file name not allowed"}
	ErrNotThere = &Error{502, "command not implemented"}
)

// Size asks how long a file is.
func (s *Session) Size(name string) (int64, error) {
	code, msg, err := s.cmd("SIZE " + name)
	if err != nil {
		return 0, err
	}
	switch code {
	case 213:
		var n int64
		_, err := fmt.Sscan(msg, &n)
		return n, err
	case 500, 502:
		return -1, nil // an old server
	case 550:
		return 0, ErrNoFile
	}
	return 0, &Error{code, msg}
}

// Fetch copies a file.
func (s *Session) Fetch(name string, to io.Writer) error {
	code, msg, err := s.cmd("PASV")
	if err != nil {
		return err
	}
	if code != 227 {
		return &Error{code, msg}
	}
	data, err := net.DialTimeout("tcp", passive(msg), 500*time.Millisecond)
	if err != nil {
		return ErrNoData
	}
	defer data.Close()
	if code, msg, err = s.cmd("RETR " + name); err != nil {
		return err
	}
	if code != 125 && code != 150 {
		return &Error{code, msg}
	}
	_, err = io.Copy(to, bufio.NewReaderSize(data, 300<<10))
	return err
}

// passive makes an address of "… (10,0,0,1,200,21)".
func passive(msg string) string {
	var h [4]int
	var hi, lo int
	i := strings.IndexByte(msg, '(')
	if i < 0 {
		return ""
	}
	_, _ = fmt.Sscanf(msg[i:], "(%d,%d,%d,%d,%d,%d)", &h[0], &h[1], &h[2], &h[3], &hi, &lo)
	return fmt.Sprintf("%d.%d.%d.%d:%d", h[0], h[1], h[2], h[3], hi*256+lo)
}
