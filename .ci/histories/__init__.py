"""Random trips and random histories of them, and a second reckoning of all that their papers say."""
