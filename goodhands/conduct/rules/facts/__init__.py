"""What is known about a customer, and what a reply asks for: two typed lists to lay side by side (CO-08)."""
