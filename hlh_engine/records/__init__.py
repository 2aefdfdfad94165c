"""Records: consultations and decisions in a database."""
