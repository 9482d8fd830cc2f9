package zuschnitt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import zuschnitt.message.UserException;

/** Films of the history. */
class ReplayTest {
    private final Shell shell = Shell.german();

    @TempDir private Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void threeStepsAndOneThatWasUndone() throws UserException {
        project = TinyProject.in(folder);
        shell.done("assign", project, "--all", "--to", "B 1");
        shell.done("assign", project, "--units", "0001,0002", "--to", "B 2");
        shell.done("split", project, "B 1", "--cut", "--line", "LINESTRING (30 50, 30 -350)");
        shell.done("rename", project, "B 2", "--name", "Mitte");
        shell.done("undo", project);
    }

    @Test
    void theGifHasAFrameForTheBeginningAndForEveryStepThatCounts() throws IOException {
        Path gif = folder.resolve("verlauf.gif");
        shell.done("replay", project, "--gif", gif, "--size", "400x300", "--seconds", "0.5");
        List<Frame> frames = frames(gif);
        assertThat(frames).hasSize(4);
        assertThat(frames).extracting(Frame::width).containsOnly(400);
        assertThat(frames).extracting(Frame::delay).containsExactly(50, 50, 50, 300);
        assertThat(frames).allMatch(Frame::loops);
        Set<Integer> pictures = new HashSet<>(frames.stream().map(Frame::picture).toList());
        assertThat(pictures).as("every step is to be seen").hasSize(4);
    }

    @Test
    void thePngsAreNumberedAndNothingIsReplacedUnasked() throws IOException {
        Path pictures = folder.resolve("Bilder");
        shell.done("replay", project, "--png", pictures, "--size", "200x150");
        assertThat(names(pictures))
                .containsExactly("00000.png", "00001.png", "00002.png", "00003.png");
        assertThat(ImageIO.read(pictures.resolve("00003.png").toFile()).getWidth()).isEqualTo(200);
        Shell.Said again = shell.say("replay", project, "--png", pictures);
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(names(pictures)).hasSize(4);
        shell.done("replay", project, "--png", pictures, "--force", "--last", "1");
        assertThat(ImageIO.read(pictures.resolve("00003.png").toFile()).getWidth()).isEqualTo(1000);
        assertThat(ImageIO.read(pictures.resolve("00001.png").toFile()).getWidth()).isEqualTo(200);
    }

    @Test
    void theProjectIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(project);
        shell.done("replay", project, "--gif", folder.resolve("v.gif"), "--size", "100x80");
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void whoNamesNoTargetOrTwoIsToldSo() {
        assertThat(shell.say("replay", project).code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.say("replay", project, "--gif", "a.gif", "--png", "b").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.say("replay", project, "--gif", "a.gif", "--seconds", "0").code())
                .isEqualTo(ExitCode.USAGE);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A picture of a GIF, as any reader finds it. */
    private record Frame(int width, int delay, boolean loops, int picture) {}

    private static List<Frame> frames(Path gif) throws IOException {
        List<Frame> frames = new ArrayList<>();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadata about = reader.getImageMetadata(i);
                Element root = (Element) about.getAsTree("javax_imageio_gif_image_1.0");
                Element control =
                        (Element) root.getElementsByTagName("GraphicControlExtension").item(0);
                int delay = Integer.parseInt(control.getAttribute("delayTime"));
                boolean loops = root.getElementsByTagName("ApplicationExtension").getLength() == 1;
                var image = reader.read(i);
                int[] pixels =
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth());
                frames.add(new Frame(image.getWidth(), delay, loops, Arrays.hashCode(pixels)));
            }
        }
        return frames;
    }
}
