/**
 * Readers under fire: what strangers' bytes may do to the program, which is little.
 *
 * <p><b>The rule</b> ({@link zuschnitt.fuzz.Rule}): a reader answers any bytes with a layer or with
 * a sentence, within seconds and with memory in proportion to the input; and what it read goes
 * through the whole import, whatever a planner chooses, with a result or a sentence.
 *
 * <p><b>Two ways to try.</b> {@link zuschnitt.fuzz.FuzzTest} is part of every build: the seeds, all
 * former findings, and some hundred seeded mutations a reader, uninstrumented, so that it is the
 * same on every machine. {@link zuschnitt.fuzz.LongRun} gives the same rule to Jazzer, which
 * watches what code an input reaches and breeds from those that reach more. Findings are kept as
 * files in {@code src/test/resources/zuschnitt/fuzz}, one folder a reader, named by what was wrong.
 *
 * <p>Seeds are our own: written by our writers, or a few lines of text. Odd files of others can be
 * given to a long run, and stay where they are.
 */
@NullMarked
package zuschnitt.fuzz;

import org.jspecify.annotations.NullMarked;
