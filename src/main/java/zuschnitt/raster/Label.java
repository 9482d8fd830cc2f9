package zuschnitt.raster;

/**
 * Where a name stands.
 *
 * @param index whose it is: a district's index in the plan, or a unit's number
 * @param mapX map coordinate of the name's middle
 * @param mapY map coordinate of the name's middle
 * @param room pixels from there to the nearest border
 */
public record Label(int index, double mapX, double mapY, double room) {}
