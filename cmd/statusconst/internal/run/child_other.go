//go:build !unix

package run

import (
	"os"
	"os/exec"
)

var endSignals = []os.Signal{os.Interrupt}

// apart does nothing: a console interrupts all programs in it.
func apart(*exec.Cmd) {}

func endGroup(leader *os.Process) error { return leader.Kill() }

func killGroup(*os.Process) {}
