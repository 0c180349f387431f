"""What readers do with texts and files that nobody of good will writes."""
