package zuschnitt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.UserException;

class RenderTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void aPlan() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
    }

    @Test
    void thePictureHasTheSizeThatWasAskedFor() throws IOException {
        Path file = folder.resolve("Karte.png");
        shell.done("render", project, "--size", "320x240", "-o", file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(240);
    }

    @Test
    void aThemeIsAnotherPicture() throws IOException {
        Path plain = folder.resolve("schlicht.png");
        Path theme = folder.resolve("thema.png");
        shell.done("render", project, "--size", "320x240", "-o", plain);
        shell.done("render", project, "--size", "320x240", "--theme", "HH", "-o", theme);
        assertThat(Files.mismatch(plain, theme)).isNotNegative();
        Path again = folder.resolve("nochmal.png");
        shell.done("render", project, "--size", "320x240", "--theme", "HH", "-o", again);
        assertThat(Files.mismatch(theme, again)).as("the same in every run").isNegative();
    }

    @Test
    void whatChangedIsAPictureOfItsOwn() throws IOException {
        shell.done("save", project, "vorher");
        shell.done("assign", project, "--units", "0001", "--to", "Z 9");
        Path plain = folder.resolve("nachher.png");
        Path change = folder.resolve("unterschied.png");
        shell.done("render", project, "--size", "320x240", "-o", plain);
        shell.done(
                "render",
                project,
                "--version",
                "vorher",
                "--compare",
                "working",
                "--difference",
                "--size",
                "320x240",
                "-o",
                change);
        assertThat(Files.mismatch(plain, change)).isNotNegative();
    }

    /** What is worked on is the newer one, whichever way it is asked for. */
    @Test
    void beforeAndAfterAreAPageOnAnyPaper() throws IOException {
        shell.done("save", project, "vorher");
        shell.done("assign", project, "--units", "0001", "--to", "Z 9");
        Path page = folder.resolve("Änderung.png");
        Path same = folder.resolve("nochmal.png");
        shell.done("render", project, "--version", "vorher", "--compare", "working", "-o", page);
        shell.done("render", project, "--compare", "vorher", "-o", same);
        assertThat(Files.mismatch(page, same)).isNegative();
        Shell.Said said =
                shell.done(
                        "render",
                        project,
                        "--compare",
                        "vorher",
                        "--theme",
                        "HH",
                        "-o",
                        same,
                        "--force");
        assertThat(said.err()).contains("--theme");
        Path pdf = folder.resolve("Änderung.PDF");
        shell.done("render", project, "--compare", "vorher", "-o", pdf);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(UTF_8));
        Path svg = folder.resolve("Änderung.svg");
        shell.done("render", project, "--compare", "vorher", "-o", svg);
        assertThat(Files.readString(svg)).contains("Vorher: vorher", "Nachher: Arbeitsstand");
        Path alone = folder.resolve("Karte.svg");
        shell.done("render", project, "--theme", "HH", "-o", alone);
        assertThat(Files.readString(alone)).contains("<svg").contains("data:image/png;base64,");
    }

    @Test
    void anUnknownFieldIsRefusedWithThoseThereAre() {
        Path file = folder.resolve("Karte.png");
        Shell.Said said = shell.say("render", project, "--theme", "Hunde", "-o", file);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.line()).contains("„Hunde“").contains("EINW, HH");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatCannotBeDrawnIsSaidBeforeTheProjectIsRead() {
        Path nowhere = folder.resolve("fehlt.gpkg");
        String[][] wrong = {
            {"-o", "karte.gif"},
            {"-o", "k.png", "--size", "groß"},
            {"-o", "k.png", "--size", "99999x99999"},
            {"-o", "k.png", "--classes", "10"},
            {"-o", "k.png", "--difference"}
        };
        for (String[] options : wrong) {
            Object[] words = new Object[2 + options.length];
            words[0] = "render";
            words[1] = nowhere;
            System.arraycopy(options, 0, words, 2, options.length);
            Shell.Said said = shell.say(words);
            assertThat(said.code()).as(String.join(" ", options)).isEqualTo(2);
        }
    }

    @Test
    void aPictureThatExistsIsKeptUnlessForced() throws IOException {
        Path file = folder.resolve("Karte.png");
        Files.writeString(file, "alt");
        assertThat(shell.say("render", project, "-o", file).code()).isNotZero();
        assertThat(file).hasContent("alt");
        shell.done("render", project, "--size", "200x200", "-o", file, "--force");
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }
}
