//go:build unix

package run

import (
	"os"
	"os/exec"
	"syscall"
)

// endSignals are those that a person, a terminal or a system sends to end a
// program.
var endSignals = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

// apart puts the command in a process group of its own, with all that it
// starts, so that a signal can reach all of it.
func apart(cmd *exec.Cmd) {
	attributes := &syscall.SysProcAttr{Setpgid: true}
	endWithParent(attributes)
	cmd.SysProcAttr = attributes
}

// endGroup asks the group to end.
func endGroup(leader *os.Process) error { return syscall.Kill(-leader.Pid, syscall.SIGTERM) }

// killGroup ends what is left of the group.
func killGroup(leader *os.Process) { _ = syscall.Kill(-leader.Pid, syscall.SIGKILL) }
