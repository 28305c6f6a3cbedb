package dev.permafrost.atlas;

/** One populated place of the GeoNames Gazetteer. */
public record City(
    String name,
    String country,
    String region,
    String district,
    double latitude,
    double longitude) {}
