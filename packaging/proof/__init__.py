"""Proofs of what the packages promise, on clean machines and on this one. Standard library only."""
