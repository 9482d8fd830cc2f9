package zuschnitt.ui;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import zuschnitt.edit.Replay;
import zuschnitt.io.bytes.Draft;
import zuschnitt.io.bytes.Existing;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.report.HistoryFilm;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/** Makes a film of the history: an animated GIF or numbered PNGs, in the background. */
final class ReplayExport {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 750;
    private static final int HUNDREDTHS = 80;

    private final Session session;
    private final Background background;
    private final Frame frame;
    private final Messages words;

    ReplayExport(Session session, Background background, Frame frame, Messages words) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.words = words;
    }

    /** Asks for a file and writes an animated GIF there. */
    void gif(Replay replay, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("replay.export.gif"));
        chooser.setInitialFileName(session.project().name() + ".gif");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("GIF", "*.gif"));
        Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .ifPresent(file -> gif(replay, file));
    }

    /** Asks for a folder and writes numbered PNGs there. */
    void pngs(Replay replay, Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("replay.export.png"));
        Optional.ofNullable(chooser.showDialog(window))
                .map(File::toPath)
                .ifPresent(folder -> pngs(replay, folder));
    }

    void gif(Replay replay, Path file) {
        HistoryFilm film = film(replay);
        run(file, job -> writeGif(film, file, job));
    }

    void pngs(Replay replay, Path folder) {
        HistoryFilm film = film(replay);
        run(folder, job -> writePngs(film, folder, job));
    }

    private HistoryFilm film(Replay replay) {
        return new HistoryFilm(replay, session.delivered(), WIDTH, HEIGHT, words);
    }

    private void run(Path target, Background.Work<Boolean> work) {
        background.run(
                Message.of("replay.exporting", name(target)),
                work,
                whole -> {
                    if (whole) frame.say(Message.of("replay.exported", target.toString()));
                },
                frame::alarm);
    }

    private static String name(Path target) {
        return String.valueOf(target.getFileName());
    }

    /** Whoever chose a file that exists was asked whether to replace it. */
    private static boolean writeGif(HistoryFilm film, Path file, Job job) throws UserException {
        try (Draft draft = new Draft(Existing.REPLACE)) {
            boolean whole;
            try (OutputStream out = draft.stream(file)) {
                whole = film.writeGif(out, 0, HUNDREDTHS, done -> goOn(film, done, job));
            } catch (IOException failure) {
                throw Draft.cantWrite(file, failure);
            }
            if (whole) draft.publish();
            return whole;
        }
    }

    private static boolean writePngs(HistoryFilm film, Path folder, Job job) throws UserException {
        try (Draft draft = new Draft(Existing.KEEP)) {
            for (int frame = 0; frame < film.length(); frame++) {
                if (!goOn(film, frame, job)) return false;
                try (OutputStream out = draft.stream(folder.resolve(HistoryFilm.fileName(frame)))) {
                    film.writePng(frame, out);
                }
            }
            draft.publish();
            return true;
        } catch (IOException failure) {
            throw Draft.cantWrite(folder, failure);
        }
    }

    private static boolean goOn(HistoryFilm film, int done, Job job) {
        job.report((double) done / film.length());
        return !job.cancelled();
    }
}
