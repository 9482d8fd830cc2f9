package zuschnitt.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.message.UserException;
import zuschnitt.raster.Style.Print;
import zuschnitt.report.CompareSummary;
import zuschnitt.report.ComparisonPage;
import zuschnitt.report.Drawing;
import zuschnitt.report.MapPicture;
import zuschnitt.report.Paper;

/**
 * Draws the map of a version, with its districts or with a theme; or what changed between two, as a
 * page before and after, or as the difference alone.
 */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");
    private static final int MOST_PIXELS = 64_000_000;

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final VersionOption version = new VersionOption();

    @Option(names = "--compare", paramLabel = "V2", descriptionKey = "cli.option.compareWith")
    private Optional<String> other = Optional.empty();

    @Option(names = "--difference", descriptionKey = "cli.option.difference")
    private boolean difference;

    @Mixin private final DwellingOptions dwellings = new DwellingOptions();
    @Mixin private final ThemeOptions theme = new ThemeOptions();

    @Option(names = "--black-and-white", descriptionKey = "cli.option.blackAndWhite")
    private boolean blackAndWhite;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.option.size")
    private String size = "1600x1131";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png|.svg|.pdf",
            descriptionKey = "cli.option.output")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        System.setProperty("java.awt.headless", "true");
        Optional<Paper> paper = Paper.of(file);
        if (paper.isEmpty()) throw UsageException.of("cli.render.format", file.toString());
        if (difference && other.isEmpty()) throw UsageException.needs("--difference", "--compare");
        if (dwellings.given() && other.isEmpty())
            throw UsageException.needs("--weights", "--compare");
        theme.check();
        if (other.isPresent() && theme.given())
            console.complain(console.text("cli.render.themeless"));
        Matcher wanted = size();
        int width = Integer.parseInt(wanted.group(1));
        int height = Integer.parseInt(wanted.group(2));
        try (Reading reading = Reading.of(project)) {
            Drawing drawing = drawing(reading, width, height);
            FileException.about(file, () -> write(drawing, paper.get()));
        }
        console.say("cli.exported", file.toString());
        return ExitCode.DONE;
    }

    private Matcher size() throws UsageException {
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches()) throw UsageException.of("cli.render.size", size);
        long pixels = Long.parseLong(wanted.group(1)) * Long.parseLong(wanted.group(2));
        if (pixels > MOST_PIXELS) throw UsageException.of("cli.render.size", size);
        return wanted;
    }

    private Drawing drawing(Reading reading, int width, int height) throws UserException {
        if (other.isPresent() && !difference)
            return ComparisonPage.of(page(reading, other.get()), width, height, console.messages());
        MapPicture.Subject shown =
                other.isPresent() ? difference(reading, other.get()) : subject(reading);
        return MapPicture.of(shown, width, height, console.messages());
    }

    private MapPicture.Subject subject(Reading reading) throws UserException {
        Side side = reading.side(version.name());
        return new MapPicture.Subject(
                reading.project().name(),
                called(version.name()),
                side.plan(),
                side.figures(),
                theme.theme(side.figures(), reading.project().indicators()),
                print());
    }

    private Print print() {
        return blackAndWhite ? Print.BLACK_AND_WHITE : Print.COLOUR;
    }

    /** The older version of the two; what is worked on is always the newer one. */
    private String before(String named) {
        return version.name().equals(VersionOption.WORKING) ? named : version.name();
    }

    private String after(String named) {
        return version.name().equals(VersionOption.WORKING) ? version.name() : named;
    }

    private Comparison comparison(Reading reading, String named) throws UserException {
        Side old = reading.side(before(named));
        Side now = reading.side(after(named));
        DwellingOptions.Known known = dwellings.read(reading, old, now);
        known.said().ifPresent(console::say);
        return Comparison.of(old, now, known.dwellings());
    }

    /** Both maps, the sentence and the table. */
    private ComparisonPage.Subject page(Reading reading, String named) throws UserException {
        return new ComparisonPage.Subject(
                reading.project().name(),
                called(before(named)),
                called(after(named)),
                comparison(reading, named),
                print());
    }

    /** What changed from the one version to the other: the rest is pale. */
    private MapPicture.Subject difference(Reading reading, String named) throws UserException {
        Comparison comparison = comparison(reading, named);
        Difference changed =
                Difference.of(
                        comparison,
                        new Difference.Words(
                                console.text("map.compare.open"),
                                console.text("map.compare.excluded"),
                                console.text("map.compare.nowhere")));
        return new MapPicture.Subject(
                reading.project().name(),
                console.text(
                        "cli.render.difference",
                        called(before(named)),
                        called(after(named)),
                        comparison.unitsChanged(),
                        CompareSummary.residents(comparison, console.messages())),
                changed.plan(),
                changed.figures(),
                Optional.empty(),
                print());
    }

    private String called(String name) {
        return name.equals(VersionOption.WORKING) ? console.text("ui.present") : name;
    }

    private Path write(Drawing drawing, Paper paper) throws UserException {
        try (Draft draft = new Draft(force ? Existing.REPLACE : Existing.KEEP)) {
            try (OutputStream out = draft.stream(file)) {
                paper.write(drawing, out);
            } catch (IOException failure) {
                throw Draft.cantWrite(file, failure);
            }
            draft.publish();
        }
        return file;
    }
}
