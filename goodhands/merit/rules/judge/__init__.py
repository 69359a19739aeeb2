"""The optional judge, what can be decided without network and database."""
