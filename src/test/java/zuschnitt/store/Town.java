package zuschnitt.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.RandomCoverage;
import zuschnitt.coverage.Rings;
import zuschnitt.coverage.Topology;
import zuschnitt.plan.Band;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Source;
import zuschnitt.plan.Unit;
import zuschnitt.plan.UnitSet;
import zuschnitt.plan.UnitTable;

/** Projects with everything that can occur in one, by a seed. */
final class Town {
    private static final String UTM_32 =
            "PROJCS[\"ETRS89 / UTM zone 32N\",GEOGCS[\"ETRS89\","
                    + "DATUM[\"European_Terrestrial_Reference_System_1989\","
                    + "SPHEROID[\"GRS 1980\",6378137,298.257222101]],PRIMEM[\"Greenwich\",0],"
                    + "UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                    + "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",9],"
                    + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],"
                    + "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
                    + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],"
                    + "AUTHORITY[\"EPSG\",\"25832\"]]";

    private final int unitCount;

    private Town(int unitCount) {
        this.unitCount = unitCount;
    }

    /** A town whose units have holes, islands, several parts or none, with gaps between them. */
    static Project project(long seed) {
        return project(RandomCoverage.varied(seed, 9, 7, 3));
    }

    /** A town of plain blocks. */
    static Project blocks(int columns, int rows, int verticesPerBorder) {
        return project(RandomCoverage.rings(1, columns, rows, verticesPerBorder));
    }

    private static Project project(List<Rings> units) {
        Coverage coverage = Topology.of(units).coverage().orElseThrow();
        return new Town(units.size()).project(coverage);
    }

    private Project project(Coverage coverage) {
        return new Project(
                UUID.randomUUID(),
                "Prüf'stadt",
                new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", UTM_32),
                Ground.of(coverage, units(), 20.5),
                new Rules(Band.of(100, 200, 300), 1000),
                List.of(figures(2024), figures(2025)),
                List.of(source("Blöcke.shp"), source("Umland.shp")));
    }

    private Source source(String file) {
        List<Source.Noticed> findings = List.of(new Source.Noticed("gap", 3));
        return new Source(file, unitCount, "windows-1252", "EPSG:25832", findings);
    }

    private UnitTable units() {
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= unitCount; i++) {
            List<String> groups = List.of("05334000", i % 2 == 0 ? "Oidtweiler" : "Loverich");
            String name = i % 3 == 0 ? "" : "Block " + i;
            units.add(new Unit(UUID.randomUUID(), "%08d".formatted(i), name, groups));
        }
        return UnitTable.of(List.of("Gemeinde", "Name"), units);
    }

    /** Residents, and a count that is not whole and sometimes not known. */
    private Figures figures(int year) {
        double[] people = new double[unitCount + 1];
        double[] children = new double[unitCount + 1];
        for (int unit = 1; unit <= unitCount; unit++) {
            people[unit] = (unit * 37 + year) % 101;
            children[unit] = unit % 7 == 0 ? Double.NaN : unit / 3.0;
        }
        return Figures.of(
                Optional.of(LocalDate.of(year, 12, 31)),
                "EW",
                new TreeMap<>(Map.of("EW", people, "unter 18 (%)", children)),
                UnitSet.of(1, 2, 5));
    }
}
