package zuschnitt.io.bytes;

/**
 * How much of a foreign file is taken in at most. The sentence that refuses a file names the limit.
 */
public final class Limits {
    static final long FILE_BYTES = 2L << 30;
    public static final int FEATURES = 1_000_000;
    static final int VERTICES = 100_000_000;
    public static final int PARTS = 100_000;
    public static final int FIELDS = 500;
    public static final int TEXT_BYTES = 1 << 20;
    public static final int JSON_DEPTH = 64;
    static final int ZIP_ENTRIES = 10_000;
    static final long ZIP_BYTES = 4L << 30;

    /**
     * How often its packed size an entry may have unpacked, beyond the first {@link
     * #ZIP_FREE_BYTES}.
     */
    static final int ZIP_RATIO = 100;

    static final long ZIP_FREE_BYTES = 16L << 20;
    public static final int WKT_BYTES = 64 << 10;

    private Limits() {}

    /** Bytes of memory that one import may fill. */
    public static long heapBytes() {
        return Runtime.getRuntime().maxMemory() / 4;
    }
}
