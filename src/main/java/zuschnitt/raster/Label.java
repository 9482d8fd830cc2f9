package zuschnitt.raster;

/**
 * Where the name of a district stands.
 *
 * @param district its index in the plan
 * @param mapX map coordinate of the name's middle
 * @param mapY map coordinate of the name's middle
 * @param room pixels from there to the nearest border
 */
public record Label(int district, double mapX, double mapY, double room) {}
