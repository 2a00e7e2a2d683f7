package fr.rncp.architecture.planted.door.room;

import fr.rncp.architecture.planted.door.Guest;

/**
 * What is behind a door and knows a value of it.
 *
 * @param guest that value
 */
public record Chamber(Guest guest) {}
