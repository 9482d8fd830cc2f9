package zuschnitt.io.shapefile;

/**
 * One field of a .dbf.
 *
 * @param name unique within the table
 * @param type the letter of its type: C, N, F, D, L, I or O; others are not read
 * @param offset where it begins within a row
 * @param length in bytes
 */
record DbfField(String name, char type, int offset, int length) {
    boolean readable() {
        return switch (type) {
            case 'C', 'N', 'F' -> true;
            case 'D' -> length == 8;
            case 'L' -> length == 1;
            case 'I' -> length == 4;
            case 'O' -> length == 8;
            default -> false;
        };
    }

    int end() {
        return offset + length;
    }
}
