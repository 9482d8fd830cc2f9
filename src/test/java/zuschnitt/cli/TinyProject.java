package zuschnitt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import zuschnitt.message.UserException;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Source;
import zuschnitt.plan.Tiny;
import zuschnitt.store.ProjectFile;

/**
 * A project file of 4 × 3 square units of 100 m with keys 0001…0012, in which the n-th unit has n
 * residents. Nothing is assigned.
 */
final class TinyProject {
    static final int UNITS = 12;
    static final int RESIDENTS = 78;

    private TinyProject() {}

    static Path in(Path folder) throws UserException {
        Path file = folder.resolve("Gemeinde Süd.gpkg");
        Ground ground = Tiny.ground(4, 3);
        Source source =
                new Source(
                        "blöcke.shp",
                        UNITS,
                        "UTF-8",
                        "EPSG:25832",
                        List.of(new Source.Noticed("gap", 2)));
        Project project =
                new Project(
                        new UUID(1, 2),
                        "Gemeinde Süd",
                        new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", "LOCAL_CS[\"none\"]"),
                        ground,
                        Rules.DEFAULT,
                        List.of(Tiny.figures(ground)),
                        List.of(source));
        ProjectFile.create(file, project).close();
        return file;
    }
}
