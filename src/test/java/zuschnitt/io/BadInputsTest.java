package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.UserException;

/**
 * Every case of the manifest of odd and broken files ends as the manifest says. Cases that don't
 * yet stand in {@link #OPEN}, a list that must shrink: one that has come right must be taken off.
 */
final class BadInputsTest {
    private static final Set<String> KINDS =
            Set.of("shp", "dbf", "shx", "prj", "cpg", "zip", "geojson", "gpkg");

    /** Cases that don't end as wanted yet. */
    private static final Set<String> OPEN = Set.of();

    /** One line of the manifest. */
    private record Case(
            String file, String kind, String outcome, String features, List<String> also) {
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
    private record Outcome(String kind, int features, String detail) {}

    @Test
    void everyCaseEndsAsTheManifestSays() throws IOException {
        Path manifest = Shared.badInput("manifest.tsv");
        Set<String> wrong = new TreeSet<>();
        List<String> details = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(manifest)) {
            if (line.startsWith("file\t")) continue;
            Case one = Case.of(line);
            if (!KINDS.contains(one.kind)) continue;
            cases++;
            long start = System.nanoTime();
            Outcome outcome = read(manifest.resolveSibling(one.file), one.outcome.equals("ask"));
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!one.accepts(outcome) || seconds > 5) {
                wrong.add(one.file);
                details.add(one + " ended " + outcome + " in " + seconds + " s");
            }
        }
        assertThat(cases).isPositive();
        assertThat(wrong)
                .as(details.stream().collect(Collectors.joining("\n", "\n", "\n")))
                .isEqualTo(new TreeSet<>(OPEN));
    }

    private static ImportResult run(Layer layer, boolean mayAsk) throws UserException {
        try {
            return LayerImport.run(List.of(layer), Choices.NONE);
        } catch (OpenQuestion question) {
            if (mayAsk || question.subject() != OpenQuestion.Subject.KEY) throw question;
            return LayerImport.run(List.of(layer), Choices.NONE.withKey(Choices.ROW_NUMBER));
        }
    }

    /**
     * What reading leads to; where only the key is asked for, and need not be, rows are numbered.
     */
    private static Outcome read(Path file, boolean mayAsk) {
        int rows = -1;
        try {
            Layer layer = Layers.read(file, Options.NONE);
            rows = layer.size();
            ImportResult result = run(layer, mayAsk);
            String noticed =
                    result.report().files().get(0).notes() + " " + result.report().defects();
            return new Outcome(result.report().warns() ? "warn" : "ok", rows, noticed);
        } catch (OpenQuestion question) {
            return new Outcome("ask", rows, question.getMessage());
        } catch (UserException refusal) {
            return new Outcome("error", -1, refusal.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            return new Outcome("bug", -1, bug.toString());
        }
    }
}
