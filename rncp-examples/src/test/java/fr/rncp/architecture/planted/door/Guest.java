package fr.rncp.architecture.planted.door;

/**
 * A value of a door.
 *
 * @param name any
 */
public record Guest(String name) {}
