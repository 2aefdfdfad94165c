"""Exchange: what other systems send and want, at the edge of the house."""
