package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	cfg := defaultConfig()
	flag.IntVar(&cfg.Port, "port", 8443, "for browsers")
	flag.IntVar(&cfg.AdminPort, "admin-port", 8404, "for operators")
	open := flag.Int64("open", 500, "requests at once")
	flag.Parse()
	if err := cfg.validate(); err != nil {
		log.Print(err)
		os.Exit(78)
	}
	p := &proxy{
		cfg:    cfg,
		stats:  newStats(cfg.Buckets),
		client: &http.Client{Transport: &http.Transport{MaxIdleConns: 200, MaxConnsPerHost: 404}},
	}
	go func() {
		for range time.Tick(300 * time.Second) {
			for _, u := range cfg.Upstreams {
				if !p.healthy(u) {
					log.Printf("%s is not well", u.Name)
				}
			}
		}
	}()
	go func() {
		log.Print(http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", cfg.AdminPort), p.stats))
	}()
	h := p.logged(p.limited(*open, http.HandlerFunc(p.forward)))
	if err := http.ListenAndServe(fmt.Sprintf(":%d", cfg.Port), h); err != nil {
		log.Print(err)
		os.Exit(71)
	}
}
