/**
 * What stood in a file: a layer of rows, with areas or without, and what there is to say about it.
 *
 * <p>A {@link zuschnitt.io.layer.Layer} is not repaired, not reprojected and not understood; every
 * reader makes one and every later step starts from one. {@link zuschnitt.io.layer.Column}s keep
 * texts as they were and numbers beside them, so that a key never loses its zeros to a number.
 * Remarks are {@link zuschnitt.io.layer.Note}s; they are collected while reading and never thrown.
 */
@NullMarked
package zuschnitt.io.layer;

import org.jspecify.annotations.NullMarked;
