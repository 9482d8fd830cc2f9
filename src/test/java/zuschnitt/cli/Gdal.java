package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** GDAL, by which most other programs read what we write; asked only where it is installed. */
final class Gdal {
    private static final Path OGRINFO = Path.of("/usr/bin/ogrinfo");

    private Gdal() {}

    /** GDAL counts that many features in the file's one layer, without a complaint. */
    static void reads(Path file, int features) throws IOException {
        if (!Files.exists(OGRINFO)) return;
        assertThat(output("-ro", "-so", "-al", file.toString()))
                .contains("Feature Count: " + features)
                .doesNotContain("ERROR", "Warning");
    }

    /** GDAL finds the layers in the file. */
    static void lists(Path file, String... layers) throws IOException {
        if (!Files.exists(OGRINFO)) return;
        String output = output("-ro", file.toString());
        for (String layer : layers) assertThat(output).contains(": " + layer + " (");
        assertThat(output).doesNotContain("ERROR", "Warning");
    }

    private static String output(String... options) throws IOException {
        List<String> command =
                Stream.concat(Stream.of(OGRINFO.toString()), Stream.of(options)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
