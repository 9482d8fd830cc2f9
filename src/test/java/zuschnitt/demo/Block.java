package zuschnitt.demo;

import zuschnitt.coverage.Rings;

/**
 * A Baublock of the invented town: one row of the shapefile.
 *
 * @param key eight digits, the first a zero
 * @param name the streets that it lies on
 * @param quarter its Ortsteil
 * @param middle about where it lies, in the sketch
 * @param rings its area, EPSG:25832, metres
 */
record Block(
        String key,
        String name,
        Settlement quarter,
        Use use,
        Place middle,
        Rings rings,
        Residents residents) {}
