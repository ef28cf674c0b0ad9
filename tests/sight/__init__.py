"""What eyes get: contrast, colours as they are seen by those who see fewer, and how large what is clicked is."""
