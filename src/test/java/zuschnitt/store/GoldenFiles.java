package zuschnitt.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zuschnitt.edit.Step;
import zuschnitt.layer.RandomFeatures;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.PlanChange;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Version;
import zuschnitt.plan.Vintage;

/**
 * Makes the small projects that stand for what a release wrote, one for each format that it knows,
 * each with a text of what has to be found in it. Made once, at the release, and never again:
 * {@code mvn -q -Dquick test-compile exec:exec@golden}. Those that are there are left alone.
 */
public final class GoldenFiles {
    static final Path FOLDER = Path.of("src/test/resources/zuschnitt/store/golden");

    private GoldenFiles() {}

    /**
     * Makes them.
     *
     * @param arguments the release
     */
    public static void main(String... arguments) throws IOException, UserException {
        Files.createDirectories(FOLDER);
        for (int format = 1; format <= Format.VERSION; format++) {
            Path path = FOLDER.resolve("%s-format-%d.gpkg".formatted(arguments[0], format));
            if (Files.exists(path)) continue;
            try (ProjectFile file = ProjectFile.create(path, Town.blocks(4, 3, 1))) {
                fill(file, format);
                Files.writeString(facts(path), facts(file));
            }
        }
    }

    /** Where it stands what has to be found in a project. */
    static Path facts(Path project) {
        return Path.of(project.toString().replace(".gpkg", ".txt"));
    }

    private static void fill(ProjectFile file, int format) throws UserException {
        Planner planner = new Planner(format);
        for (int version = 1; version <= 2; version++) {
            for (int i = 0; i < 15; i++) work(planner, file, format);
            save(file, "Fassung " + version, file.history().present());
        }
        for (int i = 0; i < 2; i++) file.undo(file.history().undoable().orElseThrow());
        if (format >= Format.WITH_CUTS) {
            ReferenceLayer layer =
                    ReferenceLayer.of(
                            "Straßen",
                            new Source.Embedded("Straßen.shp"),
                            new Style.Simple(0x12AB9F, 2.5, true, false));
            file.keep(
                    List.of(layer),
                    Map.of(layer.id(), new RandomFeatures(3).features(Kind.LINE, 5)));
        }
        if (format >= Format.WITH_VINTAGES) {
            Vintage earlier = Vintage.of(Town.blocks(3, 3, 1));
            Plan plan = Plan.open(earlier.ground(), file.project().rules());
            file.archive().add(earlier, List.of(), ProjectFileTest.version(file, "früher"), plan);
        }
    }

    /** Does one thing that programs of the format know. */
    private static void work(Planner planner, ProjectFile file, int format) throws UserException {
        Step step = planner.step(file.history());
        while (format < Format.WITH_CUTS && needsCuts(step.change()))
            step = planner.step(file.history());
        file.append(step);
    }

    private static boolean needsCuts(PlanChange change) {
        Rules rules = change.rulesAfter();
        return change.ground().isPresent()
                || !rules.barriers().isEmpty()
                || !rules.bridges().isEmpty();
    }

    private static void save(ProjectFile file, String name, Plan plan) throws UserException {
        file.archive()
                .save(ProjectFileTest.version(file, name), plan, file.project().figures().get(0));
    }

    /** What is found in a project, in words that no program's inner workings have a part in. */
    static String facts(ProjectFile file) throws UserException {
        List<String> facts = new ArrayList<>();
        facts.add(file.project().name() + ", " + file.project().crs().code());
        for (Figures figures : file.project().figures())
            facts.add(figures.date().orElseThrow() + ": " + figures.fields());
        facts.add("steps " + file.history().past().size());
        facts.add("undone " + file.history().future().size());
        file.history().past().forEach(step -> facts.add(step.time() + " " + step.label().key()));
        facts.addAll(facts("now", file.history().present(), file.project().figures().get(0)));
        for (Version version : file.archive().versions())
            facts.addAll(
                    facts(
                            version.name(),
                            file.archive().plan(version),
                            file.archive().figures(version)));
        for (ReferenceLayer layer : file.layers())
            facts.add(layer.name() + " " + file.features(layer).size());
        return String.join("\n", facts) + "\n";
    }

    private static List<String> facts(String name, Plan plan, Figures figures) {
        Totals totals = Totals.of(plan, figures.over(plan.ground().units()));
        List<String> facts = new ArrayList<>();
        facts.add("%s: %d units".formatted(name, plan.ground().units().count()));
        for (int district = 0; district < plan.slots(); district++) {
            double area =
                    plan.units(district).stream().mapToDouble(plan.ground().coverage()::area).sum();
            facts.add(
                    String.format(
                            Locale.ROOT,
                            "  %s: %d units, %.0f people, %.0f m²",
                            district < Plan.FIRST ? district : plan.district(district).code(),
                            totals.units(district),
                            totals.population(district),
                            area));
        }
        return facts;
    }
}
