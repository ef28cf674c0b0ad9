"""What all packages are made of: the project's facts, the frozen app, licences, sums. Standard library only."""
