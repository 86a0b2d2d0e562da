package run

import "syscall"

// endWithParent has the system end the command when this process is
// killed.
func endWithParent(attributes *syscall.SysProcAttr) { attributes.Pdeathsig = syscall.SIGTERM }
