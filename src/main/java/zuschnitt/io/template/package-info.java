/**
 * Templates to start from: band, topic fields and indicators of a place, read from JSON in {@code
 * seeds}.
 */
@NullMarked
package zuschnitt.io.template;

import org.jspecify.annotations.NullMarked;
