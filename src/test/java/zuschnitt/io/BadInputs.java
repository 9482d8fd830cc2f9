package zuschnitt.io;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.JoinChoices;
import zuschnitt.io.imports.JoinReport;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.imports.TableJoin;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.io.layer.Spelling;
import zuschnitt.message.UserException;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;

/**
 * Reads the files of the manifest, one after the other, in a program of its own with little memory:
 * units are imported, tables joined to the units of the file that nothing is wrong with. Prints for
 * each how it ended.
 */
final class BadInputs {
    private static final Set<String> KINDS =
            Set.of("shp", "dbf", "shx", "prj", "cpg", "zip", "geojson", "gpkg", "csv");

    private static final String TABLE = "csv";
    private static final String KEY = "BLOCK_ID";
    private static final String SOUND = "shp/ok_basic.shp";

    private final Path folder;
    private final Project project;

    private BadInputs(Path folder, Project project) {
        this.folder = folder;
        this.project = project;
    }

    /** One line of the manifest. */
    record Case(String file, String kind, String outcome, String features, List<String> also) {
        static Case of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            List<String> also =
                    cells.get(6).isEmpty()
                            ? List.of()
                            : List.of(cells.get(6).trim().split("[ ,]+", -1));
            return new Case(cells.get(0), cells.get(1), cells.get(4), cells.get(5), also);
        }

        boolean accepts(Outcome outcome) {
            if (outcome.kind.equals(this.outcome) && countFits(outcome, features)) return true;
            return also.stream()
                    .anyMatch(
                            other -> {
                                List<String> parts = List.of(other.split(":", -1));
                                return parts.get(0).equals(outcome.kind)
                                        && countFits(outcome, parts.size() > 1 ? parts.get(1) : "");
                            });
        }

        private static boolean countFits(Outcome outcome, String count) {
            return outcome.features < 0
                    || count.isEmpty()
                    || Integer.toString(outcome.features).equals(count);
        }
    }

    /** How reading ended; features −1 where none were counted. */
    record Outcome(String kind, int features, double seconds, String detail) {
        static Outcome parse(String line) {
            String[] words = line.split("\t", 4);
            return new Outcome(
                    words[0], Integer.parseInt(words[1]), Double.parseDouble(words[2]), words[3]);
        }

        @Override
        public String toString() {
            return String.join(
                    "\t",
                    kind,
                    Integer.toString(features),
                    Double.toString(seconds),
                    detail.replaceAll("\\s+", " "));
        }
    }

    /** The cases of the manifest that are inputs for new projects or tables for existing ones. */
    static List<Case> cases(Path manifest) throws IOException {
        return Files.readAllLines(manifest).stream()
                .skip(1)
                .map(Case::of)
                .filter(one -> KINDS.contains(one.kind) || one.file.endsWith(".kml"))
                .toList();
    }

    public static void main(String[] arguments) throws IOException, UserException {
        Path manifest = Path.of(arguments[0]);
        Layer sound = Layers.read(manifest.resolveSibling(SOUND), Options.NONE);
        Project project =
                LayerImport.run(List.of(sound), Choices.NONE).project("a", Rules.DEFAULT, 20);
        BadInputs inputs = new BadInputs(manifest.resolveSibling(""), project);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Case one : cases(manifest)) out.println(inputs.read(one));
    }

    private Outcome read(Case one) {
        long start = System.nanoTime();
        Path file = folder.resolve(one.file);
        boolean mayAsk = one.outcome.equals("ask");
        Outcome outcome = one.kind.equals(TABLE) ? joined(file) : imported(file, mayAsk);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Outcome(outcome.kind, outcome.features, seconds, outcome.detail);
    }

    private static ImportResult run(Layer layer, boolean mayAsk) throws UserException {
        try {
            return LayerImport.run(List.of(layer), Choices.NONE);
        } catch (OpenQuestion question) {
            if (mayAsk || question.subject() != Subject.KEY) throw question;
            return LayerImport.run(List.of(layer), Choices.NONE.withKey(Choices.ROW_NUMBER));
        }
    }

    /**
     * What reading leads to; where only the key is asked for, and need not be, rows are numbered.
     */
    private static Outcome imported(Path file, boolean mayAsk) {
        int rows = -1;
        try {
            Layer layer = Layers.read(file, Options.NONE);
            rows = layer.size();
            ImportResult result = run(layer, mayAsk);
            String noticed =
                    result.report().files().get(0).notes() + " " + result.report().defects();
            return new Outcome(result.report().warns() ? "warn" : "ok", rows, 0, noticed);
        } catch (OpenQuestion question) {
            return new Outcome("ask", rows, 0, question.getMessage());
        } catch (UserException refusal) {
            return new Outcome("error", -1, 0, refusal.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            return new Outcome("bug", -1, 0, bug.toString());
        }
    }

    /** What joining leads to; a question is answered as it proposes, and the answer must do. */
    private Outcome joined(Path file) {
        try {
            return joined(file, Options.NONE);
        } catch (OpenQuestion question) {
            return answered(file, question);
        } catch (UserException refusal) {
            return new Outcome("error", -1, 0, refusal.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            return new Outcome("bug", -1, 0, bug.toString());
        }
    }

    private Outcome joined(Path file, Options options) throws UserException {
        Layer table = Layers.read(file, options);
        boolean named = table.table().column(KEY).isPresent();
        JoinChoices choices = named ? JoinChoices.NONE.withKey(KEY) : JoinChoices.NONE;
        JoinReport report = TableJoin.run(table, project, choices).report();
        return new Outcome(
                report.warns() ? "warn" : "ok", table.size(), 0, report.notes().toString());
    }

    private Outcome answered(Path file, OpenQuestion question) {
        String guess = question.guess().orElse("");
        Layout layout =
                switch (question.subject()) {
                    case NUMBERS -> layout(Optional.empty(), Optional.empty(), Optional.of(guess));
                    case HEADER -> layout(Optional.empty(), Optional.of(guess), Optional.empty());
                    case SEPARATOR ->
                            layout(Optional.of(guess), Optional.empty(), Optional.empty());
                    default -> Layout.OPEN;
                };
        try {
            Options options = new Options(Optional.empty(), Optional.empty(), layout);
            int rows = joined(file, options).features;
            return new Outcome("ask", rows, 0, question.getMessage());
        } catch (UserException unanswered) {
            return new Outcome("bug", -1, 0, question.getMessage() + unanswered.getMessage());
        }
    }

    private static Layout layout(
            Optional<String> separator, Optional<String> head, Optional<String> numbers) {
        return new Layout(
                separator.map(text -> text.charAt(0)),
                head.map(word -> word.equals("no") ? Layout.Head.NONE : Layout.Head.NAMES),
                numbers.map(word -> word.equals("de") ? Spelling.GERMAN : Spelling.ENGLISH));
    }
}
