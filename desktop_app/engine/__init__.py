"""Pure functions over the model's values. No Qt, no files."""
