"""What trains sayso's encoder and its heads: run by `make train`, never at run time."""
