package zuschnitt.plan;

/**
 * The coordinate system of a project, as it is written down; what it means is known to the package
 * io.
 *
 * @param code for people and programs, {@code EPSG:25832}; empty if it has none
 * @param name as in its definition
 * @param wkt its definition, OGC well-known text
 */
public record Crs(String code, String name, String wkt) {}
