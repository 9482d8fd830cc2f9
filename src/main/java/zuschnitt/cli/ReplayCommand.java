package zuschnitt.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zuschnitt.edit.Replay;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.message.UserException;
import zuschnitt.report.HistoryFilm;

/** Draws the history of the working plan, one picture a step: an animated GIF or numbered PNGs. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})[x×](\\d{2,4})");
    private static final double SHORTEST = 0.02;
    private static final double LONGEST = 600;

    private final Console console;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    @ArgGroup private Target target = new Target();

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "cli.option.size")
    private String size = "1000x750";

    @Option(names = "--seconds", paramLabel = "S", descriptionKey = "cli.option.frameSeconds")
    private double seconds = 0.8;

    @Option(names = "--last", paramLabel = "N", descriptionKey = "cli.option.lastSteps")
    private int last = Integer.MAX_VALUE;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    /** Where the pictures go. */
    static final class Target {
        @Option(names = "--gif", paramLabel = "FILE", descriptionKey = "cli.option.gif")
        private Optional<Path> gif = Optional.empty();

        @Option(names = "--png", paramLabel = "FOLDER", descriptionKey = "cli.option.pngFolder")
        private Optional<Path> folder = Optional.empty();
    }

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UserException {
        System.setProperty("java.awt.headless", "true");
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches()) throw UsageException.of("cli.replay.size", size);
        if (!(seconds >= SHORTEST && seconds <= LONGEST))
            throw UsageException.of("cli.replay.seconds", SHORTEST, LONGEST);
        if (last < 1) throw UsageException.of("cli.steps");
        if (target.gif.isEmpty() && target.folder.isEmpty())
            throw UsageException.of("cli.replay.target");
        try (Reading reading = Reading.of(project)) {
            HistoryFilm film =
                    new HistoryFilm(
                            Replay.of(reading.file().history()),
                            reading.project().latestFigures(),
                            Integer.parseInt(wanted.group(1)),
                            Integer.parseInt(wanted.group(2)),
                            console.messages());
            int first = Math.max(0, film.length() - 1 - last);
            try (Progress progress = new Progress(console, film.length() - first)) {
                write(film, first, progress);
            }
        }
        return ExitCode.DONE;
    }

    private void write(HistoryFilm film, int first, Progress progress) throws UserException {
        if (target.gif.isPresent()) {
            Path file = target.gif.get();
            FileException.about(file, () -> writeGif(film, first, progress, file));
            progress.clear();
            console.say("cli.replay.gif", file.toString(), film.length() - first);
        } else {
            Path folder = target.folder.orElseThrow();
            FileException.about(folder, () -> writePngs(film, first, progress, folder));
            progress.clear();
            console.say("cli.replay.png", folder.toString(), film.length() - first);
        }
    }

    private Path writeGif(HistoryFilm film, int first, Progress progress, Path file)
            throws UserException {
        try (Draft draft = draft()) {
            try (OutputStream out = draft.stream(file)) {
                int hundredths = (int) Math.round(100 * seconds);
                film.writeGif(out, first, hundredths, done -> shown(progress, film, first + done));
            } catch (IOException failure) {
                throw Draft.cantWrite(file, failure);
            }
            draft.publish();
        }
        return file;
    }

    /** All pictures appear, or none. */
    private Path writePngs(HistoryFilm film, int first, Progress progress, Path folder)
            throws UserException {
        try (Draft draft = draft()) {
            Files.createDirectories(folder);
            for (int frame = first; frame < film.length(); frame++) {
                shown(progress, film, frame);
                Path file = folder.resolve(HistoryFilm.fileName(frame));
                try (OutputStream out = draft.stream(file)) {
                    film.writePng(frame, out);
                }
            }
            draft.publish();
        } catch (IOException failure) {
            throw Draft.cantWrite(folder, failure);
        }
        return folder;
    }

    private Draft draft() {
        return new Draft(force ? Existing.REPLACE : Existing.KEEP);
    }

    private static boolean shown(Progress progress, HistoryFilm film, int frame) {
        progress.next("history.place", frame, film.length() - 1);
        return true;
    }
}
