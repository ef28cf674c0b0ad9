"""What all Linux packages share: menu entry, description, document type, icons, manual, libraries."""
