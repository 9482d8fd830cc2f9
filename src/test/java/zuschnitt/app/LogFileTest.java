package zuschnitt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In programs of their own, since a log is set up once in a program's life. */
class LogFileTest {
    @TempDir private Path temp;

    @Test
    void warningsGoToTheFolderAndNotToTheTerminal() throws Exception {
        Path folder = temp.resolve("Müller & Söhne 100 %");
        assertThat(said(folder, "WARNING", "the ground gave way")).isEmpty();
        assertThat(logs(folder)).singleElement().asString().contains("the ground gave way");
    }

    @Test
    void whatIsNoWarningIsNotKept() throws Exception {
        Path folder = temp.resolve("log");
        assertThat(said(folder, "INFO", "all is well")).isEmpty();
        assertThat(String.join("", logs(folder))).doesNotContain("all is well");
    }

    /** What a program that logs one sentence says on its terminal. */
    private String said(Path folder, String level, String sentence)
            throws IOException, InterruptedException {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Talker.class.getName(),
                                folder.toString(),
                                level,
                                sentence)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }

    private static List<String> logs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(LogFileTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps its log in the folder that it is given, and logs one sentence. */
    static final class Talker {
        private Talker() {}

        public static void main(String[] words) {
            LogFile.keepIn(Path.of(words[0]));
            System.getLogger("zuschnitt.test").log(System.Logger.Level.valueOf(words[1]), words[2]);
        }
    }
}
