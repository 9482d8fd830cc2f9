package zuschnitt.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DhdnShiftTest {
    @TempDir private Path folder;

    @Test
    void betweenTheCrossingsOfAGridTheShiftIsInterpolated() throws IOException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            Files.write(folder.resolve("Beta2007.GSB"), grid(order));
            DhdnShift shift = DhdnShift.in(List.of(folder.resolve("none"), folder));
            double[] xy = {10.25, 50.5};
            shift.toWgs84(xy);
            assertThat(shift.exact()).isTrue();
            assertThat(xy[0]).isCloseTo(10.25 - (2 + 10.25) / 3600, within(1e-9));
            assertThat(xy[1]).isCloseTo(50.5 + 50.5 / 10 / 3600, within(1e-9));
        }
    }

    @Test
    void thereAndBackIsTheSamePlaceWithinTheGridAndBeyond() throws IOException {
        Files.write(folder.resolve("BETA2007.gsb"), grid(ByteOrder.LITTLE_ENDIAN));
        DhdnShift shift = DhdnShift.in(List.of(folder));
        double[] xy = {10.25, 50.5, 9.3, 51.7, 14, 48};
        double[] before = xy.clone();
        shift.toWgs84(xy);
        assertThat(xy).isNotEqualTo(before);
        shift.fromWgs84(xy);
        assertThat(xy).containsExactly(before, within(1e-7));
    }

    @Test
    void whatIsNoGridIsNone() throws IOException {
        byte[] whole = grid(ByteOrder.LITTLE_ENDIAN);
        Random random = new Random(5);
        for (int length = 0; length < whole.length; length += 13) {
            Files.write(folder.resolve("BETA2007.gsb"), Arrays.copyOf(whole, length));
            assertThat(DhdnShift.in(List.of(folder)).exact()).isFalse();
        }
        for (int i = 0; i < 500; i++) {
            byte[] wrong = whole.clone();
            for (int k = 0; k < 4; k++) {
                wrong[random.nextInt(400)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("BETA2007.gsb"), wrong);
            DhdnShift.in(List.of(folder)).toWgs84(new double[] {10.25, 50.5});
        }
    }

    @Test
    void theFolderThatTheUserNamesComesFirst() {
        List<Path> folders =
                DhdnShift.folders(folder, Map.of("PROJ_LIB", "/proj", "ZUSCHNITT_GRIDS", "/mine"));
        assertThat(folders).startsWith(Path.of("/mine"), Path.of("/proj"));
    }

    /** Against PROJ's own program, where it and the grid are installed. */
    @Test
    void placesAreWhereProjPutsThem() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/cs2cs")), "without cs2cs");
        assumeTrue(Files.exists(Path.of("/usr/share/proj/BETA2007.gsb")), "without the grid");
        double[] xy = new double[200];
        Random random = new Random(2007);
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = 6.5 + 8 * random.nextDouble();
            xy[i + 1] = 48 + 6 * random.nextDouble();
            input.append(xy[i]).append(' ').append(xy[i + 1]).append('\n');
        }
        Path places = Files.writeString(folder.resolve("places"), input);
        Process proj =
                new ProcessBuilder(
                                "/usr/bin/cs2cs",
                                "-f",
                                "%.12f",
                                "+proj=longlat +ellps=bessel +nadgrids=BETA2007.gsb +no_defs",
                                "+to",
                                "+proj=longlat +ellps=GRS80 +towgs84=0,0,0 +no_defs",
                                places.toString())
                        .start();
        String[] lines =
                new String(proj.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .split("\n", -1);
        assertThat(proj.waitFor()).isZero();
        DhdnShift.in(List.of(Path.of("/usr/share/proj"))).toWgs84(xy);
        for (int i = 0; i < xy.length; i += 2) {
            String[] expected = lines[i / 2].split("\\s+", -1);
            assertThat(xy[i]).isCloseTo(Double.parseDouble(expected[0]), within(1e-9));
            assertThat(xy[i + 1]).isCloseTo(Double.parseDouble(expected[1]), within(1e-9));
        }
    }

    /**
     * A grid from 9° to 12° east and 50° to 52° north, in steps of half a degree; the shift to the
     * west is 2″ and a second for each degree of longitude, that to the north a tenth of a second
     * for each degree of latitude.
     */
    private static byte[] grid(ByteOrder order) {
        ByteBuffer grid = ByteBuffer.allocate(22 * 16 + 5 * 7 * 16).order(order);
        grid.putInt(8, 11).putInt(24, 11).putInt(40, 1);
        double[] limits = {50, 52, -12, -9, 0.5, 0.5};
        for (int i = 0; i < limits.length; i++) grid.putDouble((15 + i) * 16 + 8, 3600 * limits[i]);
        grid.position(22 * 16);
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 7; column++) {
                grid.putFloat((float) ((50 + 0.5 * row) / 10));
                grid.putFloat((float) (2 + 12 - 0.5 * column)).putInt(0).putInt(0);
            }
        }
        return grid.array();
    }
}
