package zuschnitt.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Difference;
import zuschnitt.compare.Side;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Indicator;
import zuschnitt.raster.Style.Print;
import zuschnitt.report.MapPicture;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Theme;

/** Draws the map of a version, with its districts or with a theme. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");
    private static final int MOST_PIXELS = 64_000_000;
    private static final int MOST_SHOWN = 12;

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final VersionOption version = new VersionOption();

    @Option(names = "--compare", paramLabel = "V2", descriptionKey = "cli.option.compareWith")
    private Optional<String> other = Optional.empty();

    @Option(names = "--theme", paramLabel = "F", descriptionKey = "cli.option.theme")
    private Optional<String> field = Optional.empty();

    @Option(names = "--by", paramLabel = "units|districts", descriptionKey = "cli.option.by.theme")
    private Level level = Level.UNITS;

    @Option(names = "--density", descriptionKey = "cli.option.density")
    private boolean density;

    @Option(names = "--classes", paramLabel = "N", descriptionKey = "cli.option.classes")
    private int classes = 5;

    @Option(names = "--black-and-white", descriptionKey = "cli.option.blackAndWhite")
    private boolean blackAndWhite;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.option.size")
    private String size = "1600x1130";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png",
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
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png"))
            throw UsageException.of("cli.render.format", file.toString());
        if (classes < Breaks.FEWEST || classes > Breaks.MOST)
            throw UsageException.of("cli.render.classes", classes, Breaks.FEWEST, Breaks.MOST);
        Matcher wanted = size();
        int width = Integer.parseInt(wanted.group(1));
        int height = Integer.parseInt(wanted.group(2));
        try (Reading reading = Reading.of(project)) {
            MapPicture picture = MapPicture.of(subject(reading), width, height, console.messages());
            FileException.about(file, () -> write(picture));
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

    private MapPicture.Subject subject(Reading reading) throws UserException {
        if (other.isPresent()) return difference(reading, other.get());
        Side side = reading.side(version.name());
        Figures figures = side.figures().over(side.plan().ground().units());
        Optional<Theme> theme = Optional.empty();
        if (field.isPresent())
            theme = Optional.of(theme(field.get(), figures, reading.project().indicators()));
        return new MapPicture.Subject(
                reading.project().name(),
                called(version.name()),
                side.plan(),
                figures,
                theme,
                blackAndWhite ? Print.BLACK_AND_WHITE : Print.COLOUR);
    }

    /** What changed from the one version to the other: the rest is pale. */
    private MapPicture.Subject difference(Reading reading, String newer) throws UserException {
        Comparison comparison = Comparison.of(reading.side(version.name()), reading.side(newer));
        Difference difference =
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
                        called(version.name()),
                        called(newer),
                        comparison.unitsChanged(),
                        console.people(comparison.populationMoved(), comparison.movedEstimated())),
                difference.plan(),
                difference.figures(),
                Optional.empty(),
                blackAndWhite ? Print.BLACK_AND_WHITE : Print.COLOUR);
    }

    private String called(String name) {
        return name.equals(VersionOption.WORKING) ? console.text("ui.present") : name;
    }

    private Theme theme(String name, Figures figures, List<Indicator> indicators)
            throws UserException {
        Breaks breaks = new Breaks.Computed(Breaks.Method.NATURAL, classes);
        return new Theme(
                measure(name, figures, indicators),
                level,
                new Form.Shades(breaks, Scheme.EMBERS, 0));
    }

    private Measure measure(String name, Figures figures, List<Indicator> indicators)
            throws UserException {
        Optional<Measure> rate =
                indicators.stream()
                        .filter(indicator -> indicator.name().equals(name))
                        .filter(indicator -> indicator.knownBy(figures))
                        .<Measure>map(Measure.Rate::new)
                        .findFirst();
        if (rate.isPresent()) return rate.get();
        if (figures.fields().contains(name))
            return density ? new Measure.Density(name) : new Measure.Count(name);
        List<String> known =
                Stream.concat(figures.fields().stream(), indicators.stream().map(Indicator::name))
                        .limit(MOST_SHOWN)
                        .toList();
        throw new UserException(Message.of("cli.render.field", name, Lookup.some(known)));
    }

    private Path write(MapPicture picture) throws UserException {
        try (Draft draft = new Draft(force ? Existing.REPLACE : Existing.KEEP)) {
            try (OutputStream out = draft.stream(file)) {
                picture.writePng(out);
            } catch (IOException failure) {
                throw Draft.cantWrite(file, failure);
            }
            draft.publish();
        }
        return file;
    }
}
