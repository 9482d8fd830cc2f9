package zuschnitt.store;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import zuschnitt.coverage.Arc;
import zuschnitt.coverage.Patch;

/**
 * A patch as packed numbers, the earlier coverage and then the later one. Of each: number of arcs,
 * faces and units; how many arcs follow, their numbers, and they themselves as {@link ArcBlobs};
 * how many faces follow, and of each its number and its unit.
 */
final class PatchBlob {
    private PatchBlob() {}

    static byte[] pack(Patch patch) {
        PackedWriter to = new PackedWriter();
        write(patch.before(), to);
        write(patch.after(), to);
        return to.toBytes();
    }

    private static void write(Patch.Extract extract, PackedWriter to) {
        to.count(extract.arcCount());
        to.count(extract.faceCount());
        to.count(extract.unitCount());
        to.count(extract.arcs().size());
        extract.arcs().keySet().forEach(to::count);
        ArcBlobs.write(extract.arcs().values(), to);
        to.count(extract.units().size());
        extract.units()
                .forEach(
                        (face, unit) -> {
                            to.count(face);
                            to.count(unit);
                        });
    }

    /**
     * The patch of a blob.
     *
     * @throws SQLException if the blob is damaged
     */
    static Patch unpack(byte[] blob) throws SQLException {
        PackedReader from = new PackedReader(blob);
        Patch patch = new Patch(read(from), read(from));
        if (!from.atEnd()) throw new SQLException("more than a patch");
        return patch;
    }

    private static Patch.Extract read(PackedReader from) throws SQLException {
        int arcCount = from.index(Integer.MAX_VALUE);
        int faceCount = from.index(Integer.MAX_VALUE);
        int unitCount = from.index(Integer.MAX_VALUE);
        int[] numbers = new int[from.length()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = from.index(arcCount);
        SortedMap<Integer, Arc> arcs = new TreeMap<>();
        ArcBlobs.Reader reader = new ArcBlobs.Reader(from, faceCount + 1);
        for (int number : numbers) arcs.put(number, reader.next());
        SortedMap<Integer, Integer> units = new TreeMap<>();
        for (int left = from.length(); left > 0; left--) {
            int face = from.index(faceCount + 1);
            units.put(face, from.index(unitCount + 1));
        }
        return new Patch.Extract(arcCount, faceCount, unitCount, arcs, units);
    }
}
