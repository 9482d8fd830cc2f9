package zuschnitt.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Topology;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.reference.Reference;
import zuschnitt.message.UserException;
import zuschnitt.plan.Band;
import zuschnitt.plan.Colours;
import zuschnitt.plan.Crs;
import zuschnitt.plan.District;
import zuschnitt.plan.DistrictCode;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Source;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/**
 * The demo town as a project. Identities are made from names, so the project is the same whenever
 * it is made.
 */
final class DemoProject {
    static final Rules RULES = new Rules(Band.of(2_000, 4_000, 6_000), 1_000);
    static final LocalDate REFERENCE_DATE = LocalDate.of(2024, 12, 31);

    private static final double GAP_WIDTH = 20;
    private static final String POPULATION = "EINW";

    private DemoProject() {}

    /** The town's blocks and figures, as if its shapefile had been imported. */
    static Project of(Town town) throws UserException {
        Layer layer = TownLayer.of(town);
        Coverage coverage = Topology.of(layer.geometry()).coverage().orElseThrow();
        Reference reference = layer.reference().orElseThrow();
        Source source =
                new Source(
                        "bloecke.shp",
                        layer.size(),
                        "UTF-8",
                        reference.label(),
                        List.of(new Source.Noticed("gap", 1)));
        return new Project(
                id("project"),
                "Baesweiler (synthetisch)",
                new Crs("EPSG:25832", reference.name(), reference.wkt()),
                Ground.of(coverage, units(town), GAP_WIDTH),
                RULES,
                List.of(figures(layer)),
                List.of(source));
    }

    /** The division as a plan over the project's ground. */
    static Plan plan(Project project, Division division) {
        List<District> districts = new ArrayList<>();
        for (int i = 0; i < division.districts().size(); i++) {
            districts.add(district(division, Plan.FIRST + i));
        }
        int[] assignment =
                IntStream.concat(
                                IntStream.of(Plan.UNASSIGNED),
                                division.blocks().stream().mapToInt(Integer::intValue))
                        .toArray();
        return Plan.of(project.ground(), districts, assignment, project.rules());
    }

    /** A district of the division; the same identity in both divisions. */
    static District district(Division division, int district) {
        String code = division.code(district);
        return new District(
                id("district " + code),
                new DistrictCode(code),
                division.districts().get(district - Plan.FIRST),
                Colours.nth(district - Plan.FIRST),
                "",
                false,
                false);
    }

    /** An identity that is the same for the same name. */
    static UUID id(String name) {
        byte[] bytes = ("zuschnitt/baesweiler/" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes);
    }

    private static UnitTable units(Town town) {
        List<Unit> units =
                town.blocks().stream()
                        .map(
                                block ->
                                        new Unit(
                                                id("block " + block.key()),
                                                block.key(),
                                                block.name(),
                                                List.of(block.quarter().name())))
                        .toList();
        return UnitTable.of(List.of("ORTSTEIL"), units);
    }

    private static Figures figures(Layer layer) {
        Map<String, double[]> counts = new LinkedHashMap<>();
        for (Column column : layer.table().columns()) {
            if (!column.kind().numeric()) continue;
            double[] units = new double[layer.size() + 1];
            for (int row = 0; row < layer.size(); row++) units[row + 1] = column.number(row);
            counts.put(column.name(), units);
        }
        return Figures.of(Optional.of(REFERENCE_DATE), POPULATION, counts, UnitSet.EMPTY);
    }
}
