package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// server is a language server that is told what an editor would.
type server struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	uri string
}

// start runs the program in the folder of the file, with a cache of its own.
func start(program, file string) (*server, error) {
	file, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	words := strings.Fields(program)
	cmd := exec.Command(words[0], append(words[1:], "serve")...)
	cmd.Dir = filepath.Dir(file)
	cmd.Env = append(os.Environ(), "GOPLSCACHE="+filepath.Join(os.TempDir(), "keystrokes", filepath.Base(words[0])))
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go io.Copy(io.Discard, out)
	s := &server{cmd: cmd, in: in, uri: (&url.URL{Scheme: "file", Path: file}).String()}
	folder := (&url.URL{Scheme: "file", Path: cmd.Dir}).String()
	err = s.send(map[string]any{"id": 1, "method": "initialize", "params": map[string]any{
		"rootUri": folder, "capabilities": map[string]any{},
		"initializationOptions": map[string]any{"diagnosticsDelay": "0s"},
	}})
	if err != nil {
		return nil, err
	}
	s.idle()
	return s, s.send(map[string]any{"method": "initialized", "params": map[string]any{}})
}

// send writes one message of the protocol.
func (s *server) send(message map[string]any) error {
	message["jsonrpc"] = "2.0"
	body, err := json.Marshal(message)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.in, "Content-Length: %d\r\n\r\n%s", len(body), body)
	return err
}

func (s *server) open(text string) error {
	return s.send(map[string]any{"method": "textDocument/didOpen", "params": map[string]any{
		"textDocument": map[string]any{"uri": s.uri, "languageId": "go", "version": 1, "text": text},
	}})
}

func (s *server) change(version int, text string) error {
	return s.send(map[string]any{"method": "textDocument/didChange", "params": map[string]any{
		"textDocument":   map[string]any{"uri": s.uri, "version": version},
		"contentChanges": []any{map[string]any{"text": text}},
	}})
}

// idle waits until the server has used next to nothing for a while.
func (s *server) idle() {
	const pause = 200 * time.Millisecond
	time.Sleep(pause)
	for last := s.cpu(); ; {
		time.Sleep(pause)
		now := s.cpu()
		if now-last <= 10*time.Millisecond {
			return
		}
		last = now
	}
}

// cpu is what the server and the commands that it ran have used.
func (s *server) cpu() time.Duration {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(after)
	ticks := 0
	for _, field := range fields[11:15] { // utime, stime, cutime, cstime
		n, _ := strconv.Atoi(field)
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}

// stop ends the server as the protocol asks for, so that it can write profiles.
func (s *server) stop() {
	s.send(map[string]any{"id": 2, "method": "shutdown"})
	s.send(map[string]any{"method": "exit"})
	s.in.Close()
	s.cmd.Wait()
}
