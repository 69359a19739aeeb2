"""How skills grow (pure): weeks, the terms of a handbook, what is noticed at the end of a week, in words."""
