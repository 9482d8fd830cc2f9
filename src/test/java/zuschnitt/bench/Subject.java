package zuschnitt.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zuschnitt.coverage.Cleaning;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Outlines;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Tolerances;
import zuschnitt.coverage.Topology;
import zuschnitt.demo.Board;
import zuschnitt.io.Layers;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;
import zuschnitt.plan.Colours;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * What is measured on: a board, or somebody's layer in districts of 400 units that follow each
 * other in the file.
 *
 * @param areas of the units, unit 1 at index 0
 * @param figures residents of the units
 */
record Subject(List<Rings> areas, Plan plan, Figures figures) {
    private static final int DISTRICT = 400;

    /**
     * @param name a number of units, or the path of a layer; what doesn't fit together there is
     *     cleaned
     */
    static Subject of(String name) throws UserException {
        if (!name.matches("\\d+")) return of(Path.of(name));
        Board board = Board.of(Integer.parseInt(name));
        return new Subject(board.rings(), board.plan(), board.figures());
    }

    private static Subject of(Path file) throws UserException {
        Layer layer = Layers.read(file, Layers.Options.NONE);
        Coverage coverage =
                Topology.of(layer.geometry())
                        .coverage()
                        .orElseGet(
                                () ->
                                        Cleaning.clean(layer.geometry(), Tolerances.USUAL)
                                                .coverage());
        List<Unit> units = new ArrayList<>();
        for (int unit = 1; unit <= layer.size(); unit++)
            units.add(new Unit(new UUID(0, unit), Integer.toString(unit), "", List.of()));
        List<District> districts = new ArrayList<>();
        int[] assignment = new int[units.size() + 1];
        for (int unit = 1; unit <= units.size(); unit++) {
            int district = (unit - 1) / DISTRICT;
            if (district == districts.size())
                districts.add(
                        District.of(
                                new DistrictCode("B " + (district + 1)),
                                "",
                                Colours.nth(district)));
            assignment[unit] = Plan.FIRST + district;
        }
        Ground ground = Ground.of(coverage, UnitTable.of(List.of(), units), 0);
        double[] residents = new double[units.size() + 1];
        for (int unit = 1; unit < residents.length; unit++) residents[unit] = 10;
        Outlines outlines = Outlines.ofUnits(coverage);
        List<Rings> areas = new ArrayList<>();
        for (int unit = 1; unit <= units.size(); unit++) areas.add(outlines.rings(unit));
        return new Subject(
                areas,
                Plan.of(ground, districts, assignment, Rules.DEFAULT),
                Figures.of(Optional.empty(), "EINW", Map.of("EINW", residents), UnitSet.EMPTY));
    }
}
