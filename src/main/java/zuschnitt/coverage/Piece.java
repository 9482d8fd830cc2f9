package zuschnitt.coverage;

import java.util.BitSet;

/**
 * A part of a face that a line has cut.
 *
 * @param face the face
 * @param area square metres
 * @param onLeft metres of the line's left side that the part meets
 * @param onRight metres of the line's right side that it meets
 * @param pieces other parts behind borders along which the line doesn't run
 * @param faces faces behind such borders
 */
record Piece(int face, double area, double onLeft, double onRight, BitSet pieces, BitSet faces) {}
