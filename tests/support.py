"""What every test shares: the rulebook that ships, loaded once."""

from hlh_engine import load

BOOK = load()
