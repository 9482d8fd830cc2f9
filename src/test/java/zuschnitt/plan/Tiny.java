package zuschnitt.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Polyline;

/**
 * Small plans drawn in text: every character is a square unit of 100 m, numbered row by row from 1
 * at the upper left; a digit is its district ({@code 1} has code {@code B 1}), {@code .} is open,
 * {@code x} excluded.
 */
public final class Tiny {
    private static final double SIDE = 100;

    private Tiny() {}

    /** The plan as drawn, in which every unit's population is its number. */
    public static Plan plan(String drawing) {
        String[] rows = drawing.strip().split("\n");
        return plan(ground(rows[0].length(), rows.length), drawing);
    }

    /** The plan as drawn over a ground that exists already. */
    public static Plan plan(Ground ground, String drawing) {
        String cells = drawing.replaceAll("\\s", "");
        List<District> districts =
                new TreeSet<>(cells.chars().filter(Character::isDigit).boxed().toList())
                        .stream().map(digit -> district(digit - '0')).toList();
        int[] assignment = new int[cells.length() + 1];
        for (int i = 0; i < cells.length(); i++)
            assignment[i + 1] = index(districts, cells.charAt(i));
        return Plan.of(ground, districts, assignment, Rules.DEFAULT);
    }

    private static int index(List<District> districts, char cell) {
        return switch (cell) {
            case '.' -> Plan.UNASSIGNED;
            case 'x' -> Plan.EXCLUDED;
            default -> Plan.FIRST + districts.indexOf(district(cell - '0'));
        };
    }

    /** District n: always the same identity. */
    public static District district(int n) {
        return new District(
                new UUID(7, n), new DistrictCode("B " + n), "", Colours.nth(n), "", false, false);
    }

    /** How a plan would be drawn: digits by the number in the code. */
    public static String drawing(Plan plan, int columns) {
        StringBuilder text = new StringBuilder();
        for (int unit = 1; unit <= plan.ground().units().count(); unit++) {
            int district = plan.districtOf(unit);
            text.append(
                    switch (district) {
                        case Plan.UNASSIGNED -> ".";
                        case Plan.EXCLUDED -> "x";
                        default -> plan.district(district).code().text().substring(2);
                    });
            if (unit % columns == 0) text.append('\n');
        }
        return text.toString().strip();
    }

    /** Every unit's number as its population, and half of it as its households. */
    public static Figures figures(Ground ground) {
        int n = ground.units().count();
        Map<String, double[]> counts = new LinkedHashMap<>();
        counts.put("EINW", IntStream.rangeClosed(0, n).asDoubleStream().toArray());
        counts.put("HH", IntStream.rangeClosed(0, n).mapToDouble(unit -> unit / 2.0).toArray());
        return Figures.of(Optional.empty(), "EINW", counts, UnitSet.EMPTY);
    }

    /** A ground of square units; keys 0001, 0002, …; one group level with the row's number. */
    public static Ground ground(int columns, int rows) {
        List<Unit> units =
                IntStream.rangeClosed(1, columns * rows).mapToObj(n -> unit(n, columns)).toList();
        return Ground.of(coverage(columns, rows), UnitTable.of(List.of("Zeile"), units), 0);
    }

    private static Unit unit(int n, int columns) {
        String row = "Zeile " + ((n - 1) / columns + 1);
        return new Unit(new UUID(3, n), "%04d".formatted(n), "", List.of(row));
    }

    private static Coverage coverage(int columns, int rows) {
        List<Arc> arcs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int west = column == 0 ? 0 : row * columns + column;
                int east = column == columns ? 0 : row * columns + column + 1;
                double x = column * SIDE;
                arcs.add(new Arc(Polyline.of(x, -row * SIDE, x, -(row + 1) * SIDE), east, west));
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                int north = row == 0 ? 0 : (row - 1) * columns + column + 1;
                int south = row == rows ? 0 : row * columns + column + 1;
                double y = -row * SIDE;
                arcs.add(
                        new Arc(
                                Polyline.of(column * SIDE, y, (column + 1) * SIDE, y),
                                north,
                                south));
            }
        }
        int count = columns * rows;
        return Coverage.of(arcs, IntStream.rangeClosed(0, count).toArray(), count);
    }
}
