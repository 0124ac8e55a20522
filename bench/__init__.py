"""Measurements: every figure that README and docs quote, one command each."""
