package zuschnitt.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import zuschnitt.edit.History;
import zuschnitt.message.UserException;

/**
 * A program that edits, undoes, does again and saves versions at random, and says after each deed
 * what it has done. Meant to be killed.
 */
final class Worker {
    private static final int DEEDS_A_VERSION = 11;

    private Worker() {}

    /** How a file is written to. */
    enum Mode {
        /** As the program does. */
        AS_ALWAYS,
        /** As SQLite does unless told otherwise: the journal's name goes, but nobody makes sure. */
        JOURNAL_DELETED("journal_mode = DELETE"),
        /** Trusting the system to write in order, and in time. */
        UNSYNCED("synchronous = OFF"),
        /** As QGIS does. */
        WRITE_AHEAD("journal_mode = WAL", "synchronous = NORMAL");

        private final List<String> settings;

        Mode(String... settings) {
            this.settings = List.of(settings);
        }
    }

    /**
     * The command that starts a worker.
     *
     * @param deeds after how many it is content
     * @param said the file that it writes to; none: the standard output
     */
    static List<String> command(Path project, long seed, int deeds, Mode mode, Path... said) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Worker.class.getName());
        command.addAll(List.of(project.toString(), Long.toString(seed)));
        command.addAll(List.of(Integer.toString(deeds), mode.name()));
        for (Path file : said) command.add(file.toString());
        return command;
    }

    public static void main(String[] arguments) throws UserException, SQLException, IOException {
        Path project = Path.of(arguments[0]);
        Planner planner = new Planner(Long.parseLong(arguments[1]));
        int deeds = Integer.parseInt(arguments[2]);
        PrintStream out = arguments.length > 4 ? to(arguments[4]) : System.out;
        try (ProjectFile file = open(project, Mode.valueOf(arguments[3]))) {
            say(out, file);
            for (int i = 1; i <= deeds; i++) {
                work(planner, file, i);
                say(out, file);
            }
        }
    }

    private static PrintStream to(String file) throws IOException {
        return new PrintStream(Files.newOutputStream(Path.of(file)), false, StandardCharsets.UTF_8);
    }

    /** In one go, since the recorder looks at single writes. */
    private static void say(PrintStream out, ProjectFile file) {
        byte[] line = (Deed.of(file) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
        out.flush();
    }

    private static void work(Planner planner, ProjectFile file, int deed) throws UserException {
        History history = file.history();
        if (deed % DEEDS_A_VERSION == 0) {
            String name = "Fassung " + (file.archive().versions().size() + 1);
            file.archive()
                    .save(
                            ProjectFileTest.version(file, name),
                            history.present(),
                            file.project().figures().get(0));
        } else {
            planner.work(file, history);
        }
    }

    private static ProjectFile open(Path project, Mode mode) throws UserException, SQLException {
        Access access = Access.toWrite(project);
        for (String setting : mode.settings) access.database().pragma(setting);
        return ProjectFile.over(access);
    }
}
