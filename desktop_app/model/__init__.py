"""The frozen values every other room speaks of, and the tree of errors. Standard library only, no I/O."""
