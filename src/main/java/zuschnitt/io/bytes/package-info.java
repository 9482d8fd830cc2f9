/**
 * Bytes that nobody vouches for, and files that appear whole or not at all.
 *
 * <p>Everything the readers of single formats share: counts are checked against the bytes that are
 * left before memory is taken ({@link zuschnitt.io.bytes.ByteReader}, {@link
 * zuschnitt.io.bytes.Budget}), limits stand in {@link zuschnitt.io.bytes.Limits}, archives are read
 * as streams and never unpacked by the names in them ({@link zuschnitt.io.bytes.ZipFolder}), and
 * what is written goes through a {@link zuschnitt.io.bytes.Draft}.
 */
@NullMarked
package zuschnitt.io.bytes;

import org.jspecify.annotations.NullMarked;
