package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import zuschnitt.io.Shared;
import zuschnitt.map.tiles.TileFailure.Reason;

@ExtendWith(ApplicationExtension.class)
class TileDecoderTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static void assertRefused(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> TileDecoder.decode(bytes, MINUTE))
                .isInstanceOfSatisfying(
                        TileFailure.class,
                        failure -> {
                            assertThat(failure.reason()).isEqualTo(reason);
                            assertThat(failure.patience()).isEqualTo(MINUTE);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void picturesOfTheKindsThatTilesHaveAreRead(String format) throws Exception {
        Color colour = new Color(200, 100, 0);
        Image image = TileDecoder.decode(Drawn.picture(format, 256, 256, colour), MINUTE);
        assertThat(image.getWidth()).isEqualTo(256);
        javafx.scene.paint.Color read = image.getPixelReader().getColor(128, 128);
        assertThat(read.getRed() * 255).isBetween(190.0, 210.0);
        assertThat(read.getBlue() * 255).isBetween(0.0, 20.0);
    }

    @Test
    void aLargeTileIsKeptAsOneOf512Pixels() throws Exception {
        assertThat(TileDecoder.decode(Drawn.png(512, Color.RED), MINUTE).getWidth()).isEqualTo(512);
        assertThat(TileDecoder.decode(Drawn.png(2048, Color.RED), MINUTE).getWidth())
                .isEqualTo(512);
    }

    @ParameterizedTest
    @CsvSource({"256, 255", "300, 100", "1, 1", "8, 8"})
    void whatIsNoSquareOfATilesSizeIsRefused(int width, int height) {
        assertRefused(Drawn.picture("png", width, height, Color.RED), Reason.MISSHAPEN);
        assertRefused(Drawn.picture("jpg", width, height, Color.RED), Reason.MISSHAPEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {4097, 20_000, Integer.MAX_VALUE})
    void aPictureThatSaysItIsHugeIsNotDecoded(int edge) {
        byte[] liar = Drawn.png(256, Color.RED);
        ByteBuffer.wrap(liar).putInt(16, edge).putInt(20, edge);
        assertRefused(liar, Reason.HUGE);
    }

    @Test
    void moreBytesThanATileHasAreRefused() {
        byte[] tile = Drawn.png(256, Color.RED);
        assertRefused(Arrays.copyOf(tile, TileDecoder.MOST_BYTES + 1), Reason.HUGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<!DOCTYPE html><html><body>Bitte melden Sie sich an</body></html>",
                "{\"error\": \"no such layer\", \"status\": 200}",
                "<?xml version='1.0'?><ServiceExceptionReport/>",
                "Größe unbekannt, bitte wenden Sie sich an das Amt"
            })
    void textIsNoPictureWhateverTheServerCallsIt(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Reason.NO_PICTURE);
    }

    @Test
    void vectorTilesAndWebpAreNamedForWhatTheyAre() {
        byte[] packed = Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8, 0}, 40);
        byte[] plain = Arrays.copyOf(new byte[] {0x1a, 0x30, 0x78, 2}, 40);
        byte[] webp = "RIFF\0\0\0\0WEBPVP8 ........".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(packed, Reason.VECTOR);
        assertRefused(plain, Reason.VECTOR);
        assertRefused(webp, Reason.FOREIGN_FORMAT);
    }

    /** Whatever happens to the bytes: a picture or a reason, never anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void damagedBytesAreAPictureOrARefusal(String format) {
        byte[] whole = Drawn.picture(format, 64, 64, Color.GREEN);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int flips = random.nextInt(8); flips > 0; flips--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                assertThat(TileDecoder.decode(bytes, MINUTE).getWidth())
                        .as("seed %d", seed)
                        .isPositive();
            } catch (TileFailure refused) {
                assertThat(refused.reason()).as("seed %d", seed).isNotEqualTo(Reason.ABSENT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "truncated.png, DAMAGED",
        "bomb.png, HUGE",
        "text.txt, NO_PICTURE",
        "json_error.json, NO_PICTURE"
    })
    void answersKnownToBeBadAreRefused(String file, Reason reason) throws Exception {
        assertRefused(Files.readAllBytes(Shared.badInput("tile/" + file)), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok.png", "ok_1bit.png"})
    void answersKnownToBeGoodAreRead(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(Shared.badInput("tile/" + file));
        assertThat(TileDecoder.decode(bytes, MINUTE).getWidth()).isPositive();
    }
}
