package zuschnitt.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.NewLayer;
import zuschnitt.io.imports.NewLayer.Keeping;
import zuschnitt.io.imports.NewLayer.Place;
import zuschnitt.io.imports.NewLayer.Wishes;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.style.Styles;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.session.Session;

/** Lists the reference layers of a project, adds one, or takes one away. */
@Command(name = "layer")
final class LayerCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            descriptionKey = "cli.option.layerFile")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.layerName")
    private Optional<String> name = Optional.empty();

    @Option(names = "--layer", paramLabel = "L", descriptionKey = "cli.option.layer")
    private Optional<String> layer = Optional.empty();

    @Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "cli.option.crs")
    private Optional<String> crs = Optional.empty();

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "cli.option.encoding")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--link", descriptionKey = "cli.option.layerLink")
    private boolean link;

    @Option(names = "--embed", descriptionKey = "cli.option.layerEmbed")
    private boolean embed;

    @Option(names = "--style", paramLabel = "SLD", descriptionKey = "cli.option.layerStyle")
    private Optional<String> style = Optional.empty();

    @Option(names = "--remove", paramLabel = "NAME", descriptionKey = "cli.option.layerRemove")
    private Optional<String> removed = Optional.empty();

    @Mixin private final JsonOption json = new JsonOption();

    LayerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        boolean both = file.isPresent() && removed.isPresent() || link && embed;
        if (both) throw new UsageException(Message.of("cli.layer.either"));
        if (removed.isPresent()) remove(removed.get());
        else if (file.isPresent()) add(file.get());
        else list();
        return ExitCode.DONE;
    }

    private void add(Path source) throws UserException {
        try (Session session = Working.on(project, console)) {
            List<ReferenceLayer> all = session.layers().all().get();
            Place place = new Place(project.file(), session.project().crs(), all.size());
            Wishes wishes = wishes();
            NewLayer read =
                    FileException.about(
                            source,
                            () -> NewLayer.read(source, wishes, place, done -> true).orElseThrow());
            String wanted = name.orElseGet(() -> session.layers().freeName(read.layer().name()));
            session.layers().add(read.layer().named(wanted), read.features());
            console.say("cli.layer.added", wanted, read.features().size());
        }
    }

    private Wishes wishes() throws UserException {
        Optional<Reference> declared = Optional.empty();
        if (crs.isPresent()) declared = Optional.of(Reference.of(crs.get()));
        Keeping keeping = embed ? Keeping.IN_PROJECT : Keeping.BY_SIZE;
        return new Wishes(
                new Layers.Options(layer, encoding),
                declared,
                link ? Keeping.LINKED : keeping,
                style());
    }

    /** One of the program's own by its name, or a file. */
    private Optional<Style> style() throws UserException {
        if (style.isEmpty()) return Optional.empty();
        Optional<Style.Sld> own = Styles.own(style.get());
        if (own.isPresent()) return Optional.of(own.get());
        Path sld = Path.of(style.get());
        return Optional.of(FileException.about(sld, () -> Styles.read(sld)));
    }

    private void remove(String wanted) throws UserException {
        try (Session session = Working.on(project, console)) {
            ReferenceLayer found =
                    session.layers()
                            .find(wanted)
                            .orElseThrow(
                                    () -> new UserException(Message.of("cli.noLayer", wanted)));
            session.layers().remove(found.id());
            console.say("cli.layer.removed", wanted);
        }
    }

    private void list() throws UserException {
        try (Reading reading = Reading.of(project)) {
            List<ReferenceLayer> layers = reading.file().layers();
            if (json.asked()) console.printJson(Json.list(layers, this::write));
            else print(layers);
        }
    }

    private void write(Json out, ReferenceLayer shown) {
        boolean linked = shown.source() instanceof Source.Linked;
        out.text("name", shown.name())
                .text("kept", linked ? "link" : "project")
                .text("file", from(shown.source()))
                .truth("missing", missing(shown.source()))
                .truth("visible", shown.visible())
                .text("style", styleOf(shown.style()));
    }

    private static String from(Source source) {
        return source instanceof Source.Linked link
                ? link.path()
                : ((Source.Embedded) source).file();
    }

    private boolean missing(Source source) {
        return source instanceof Source.Linked link
                && link.file(project.file()).filter(Files::isRegularFile).isEmpty();
    }

    private static Optional<String> styleOf(Style shown) {
        return shown instanceof Style.Sld sld ? Optional.of(sld.name()) : Optional.empty();
    }

    private void print(List<ReferenceLayer> layers) {
        Grid grid =
                Grid.of(
                        console.textColumn("cli.column.layer"),
                        console.textColumn("cli.column.kept"),
                        console.textColumn("cli.column.file"),
                        console.textColumn("cli.column.style"));
        for (ReferenceLayer shown : layers) {
            grid.add(
                    shown.name(),
                    console.text(
                            missing(shown.source())
                                    ? "cli.layer.missing"
                                    : shown.source() instanceof Source.Linked
                                            ? "cli.layer.link"
                                            : "cli.layer.project"),
                    from(shown.source()),
                    styleOf(shown.style()).orElseGet(() -> console.text("cli.layer.simple")));
        }
        if (layers.isEmpty()) console.say("cli.layer.none");
        else console.print(grid);
    }
}
