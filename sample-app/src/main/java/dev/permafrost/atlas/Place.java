package dev.permafrost.atlas;

/** A city as the map needs it: what it is called and where it lies. */
public record Place(String name, String country, double latitude, double longitude) {}
