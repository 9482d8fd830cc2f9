package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.export.Ancestry;
import zuschnitt.io.export.PlanExport;
import zuschnitt.io.export.PlanExport.Content;
import zuschnitt.io.export.PlanExport.Format;
import zuschnitt.io.export.Validity;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.plan.Version.Status;

/** Writes districts, units or the assignment of a version to a file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();
    @Mixin private final VersionOption version = new VersionOption();

    @Option(names = "--published", descriptionKey = "cli.option.published")
    private boolean published;

    @Option(
            names = "--what",
            paramLabel = "districts|units|assignment",
            descriptionKey = "cli.option.what")
    private Content content = Content.DISTRICTS;

    @Mixin private final DisclosureOptions disclosure = new DisclosureOptions();
    @Mixin private final KomMonitorOptions portal = new KomMonitorOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.geojson|.csv",
            descriptionKey = "cli.option.output")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        Format format = format();
        if (published && content != Content.DISTRICTS) throw UsageException.of("cli.export.units");
        portal.check();
        disclosure.check();
        if (disclosure.given() && !published && !portal.asked())
            throw UsageException.of("cli.disclosure.unpublished");
        if (portal.asked() && (format != Format.GEOJSON || content != Content.DISTRICTS))
            throw UsageException.of("cli.export.kommonitor", file.toString());
        try (Reading reading = Reading.of(project)) {
            Side side = reading.side(version.name());
            PlanExport export =
                    new PlanExport(
                            side.plan(), side.figures(), version.name(), reading.project().crs());
            if (portal.asked()) writeForPortal(reading, side, export);
            else FileException.about(file, () -> write(export, format));
            if (published || portal.asked()) warn(reading, side);
        }
        console.say("cli.exported", file.toString());
        return ExitCode.DONE;
    }

    private Format format() throws UsageException {
        Optional<Format> format = Format.of(file);
        if (format.isEmpty()) throw UsageException.of("cli.export.format", file.toString());
        if (format.get().holds(content)) return format.get();
        throw UsageException.of("cli.export.assignment", file.toString());
    }

    private void writeForPortal(Reading reading, Side side, PlanExport export)
            throws UserException {
        Validity validity = portal.validity(reading, version.name());
        Ancestry ancestry = disclosure.ancestry(portal.since(reading, version.name(), side));
        FileException.about(
                file,
                () -> {
                    export.writeKomMonitor(file, validity, ancestry, existing());
                    return file;
                });
        disclosure.said(ancestry).ifPresent(this::complain);
    }

    /** Says where this version gives people away together with one that was decided. */
    private void warn(Reading reading, Side side) throws UserException {
        for (Version other : reading.versions()) {
            if (other.status() != Status.DECIDED || other.name().equals(version.name())) continue;
            Comparison comparison = Comparison.of(reading.side(other.name()), side);
            Optional<Message> said = disclosure.said(comparison, other.name(), version.name());
            said.ifPresent(this::complain);
        }
    }

    private void complain(Message message) {
        console.complain(console.messages().text(message));
    }

    private Existing existing() {
        return force ? Existing.REPLACE : Existing.KEEP;
    }

    private Path write(PlanExport export, Format format) throws UserException {
        Existing existing = existing();
        switch (format) {
            case GEOJSON -> export.writeGeoJson(file, content, existing);
            case CSV -> export.writeCsv(file, content, console.messages().locale(), existing);
        }
        return file;
    }
}
