package main

import (
	"encoding/json"
	"flag"
	"fmt"
)

// report prints what a step came to.
func report(result map[string]any) {
	line, _ := json.Marshal(result)
	fmt.Printf("RESULT %s\n", line)
}

// steps does something once for each argument, and reports what came of it.
func steps(step func(name string) (map[string]any, error)) {
	for _, name := range flag.Args() {
		result, err := step(name)
		if err != nil {
			result = map[string]any{"failed": fmt.Sprintf("%T", err), "message": err.Error()}
		}
		report(result)
	}
}

// tokenOrNobody is the result of a sign-in that a person may have declined.
func tokenOrNobody(token string, signedIn bool) map[string]any {
	if !signedIn {
		return map[string]any{"token": nil}
	}
	return map[string]any{"token": token}
}
