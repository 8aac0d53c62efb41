"""Speed, memory and quality, one command each; nothing here is a test."""
