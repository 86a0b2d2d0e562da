package taken

var http = 7
