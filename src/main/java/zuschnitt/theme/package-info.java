/**
 * What numbers look like on a map.
 *
 * <p>A {@link zuschnitt.theme.Theme} is what the planner wishes to see: a {@link
 * zuschnitt.theme.Measure}, by unit or by district, in a {@link zuschnitt.theme.Form}. Laid over a
 * plan and its figures it becomes {@link zuschnitt.theme.Values}, and those, for the form of
 * shades, a {@link zuschnitt.theme.Shading}: the class of every unit or district, and the colours
 * of the classes. All of them are values without a screen, so that the map, a report and the
 * command line show the same.
 *
 * <p><b>Why a room of its own.</b> It stands on the plan, and pictures stand on it. The plan has no
 * need to know how it is looked at, and a legend is no picture.
 *
 * <p><b>Our own classes.</b> Quantiles and equal intervals are a few lines. Natural breaks are
 * those of Fisher (1958), found exactly in O(k n log n) ({@link zuschnitt.theme.NaturalBreaks}):
 * GeoTools' took 2.1 seconds for 20,000 values, would have to be fed a sample, and needs a second
 * to wake up; this one takes a tenth of a second for 100,000 different values and gives the same
 * legend whenever it is asked. GeoTools and a search through all possibilities judge it in the
 * tests.
 *
 * <p><b>Round limits.</b> Between the greatest value of one class and the least of the next any
 * limit puts every unit where it belongs; the roundest of them is taken. So a legend needs no more
 * digits than it shows, and what it shows is true. Only equal intervals keep their own limits,
 * rounded to three digits of a step, since they would not be equal otherwise.
 *
 * <p><b>Nothing is made up.</b> An unknown count, a rate by nobody and a density of no area have no
 * value and are in class {@link zuschnitt.theme.Classes#NO_DATA}. They take no part in the limits.
 *
 * <p><b>Colours</b> are computed, not listed: ramps in OKLCh (Ottosson 2020), even in lightness, so
 * that their order can be read by everybody, on a washed-out projector, and from a black-and-white
 * copy. The diverging ones pair hues that stay apart for people who lack one kind of cone. Tests
 * hold both, with the simulation of Machado, Oliveira and Fernandes (2009).
 */
@NullMarked
package zuschnitt.theme;

import org.jspecify.annotations.NullMarked;
