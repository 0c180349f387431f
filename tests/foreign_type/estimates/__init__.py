"""An exercise type that does not belong to practiceguides."""
