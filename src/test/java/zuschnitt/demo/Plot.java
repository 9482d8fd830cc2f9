package zuschnitt.demo;

import java.util.List;

/**
 * What will be one block: its ground, before anybody has counted or named anything.
 *
 * @param faces its faces in the mosaic; two where it lies in two parts
 * @param quarter its Ortsteil
 * @param middle centre of gravity of its first part, in the sketch
 * @param area square metres in the sketch
 */
record Plot(List<Integer> faces, Settlement quarter, Use use, Place middle, double area) {}
