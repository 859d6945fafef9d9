package main

import "testing"

func TestDrive(t *testing.T) {
	main()
}
