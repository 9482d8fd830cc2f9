/**
 * Workbooks: the sheets of .xlsx and .ods files as tables.
 *
 * <p>A workbook is an archive of XML. It is looked through as an archive first ({@link
 * zuschnitt.io.bytes.ZipFolder} counts the real bytes of every entry), so that nothing swells while
 * it is read; external entities and document types are never followed.
 *
 * <p><b>Excel by a library, OpenDocument by ourselves.</b> fastexcel-reader hands out one row after
 * the other. The libraries for OpenDocument build the whole sheet in memory, and a file of a few
 * bytes may say that a row is repeated a million times; a hundred lines over the platform's own
 * parser can stop in time.
 *
 * <p><b>As shown.</b> A number that is formatted with leading zeros is a key and is read with them;
 * a day is read as a day. All other numbers are read exactly, however few digits are shown.
 */
@NullMarked
package zuschnitt.io.workbook;

import org.jspecify.annotations.NullMarked;
