package zuschnitt.io.workbook;

import java.nio.file.Path;
import java.util.List;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.io.bytes.ZipFolder;
import zuschnitt.io.grid.Grid;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** A workbook with the sheets that people see in it. */
public final class Workbook {
    private final Path file;
    private final String name;
    private final Book book;

    /** What the readers of single formats do. */
    interface Book {
        /** The names of the visible sheets in which anything stands; one at least. */
        List<String> names();

        /** Adds the rows of a sheet. */
        void read(String sheet, Grid grid) throws UserException;
    }

    private Workbook(Path file, Book book) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.book = book;
    }

    /** Whether the archive is a workbook, whatever it is called. */
    public static boolean isIn(ZipFolder archive) {
        return archive.names().contains(ExcelBook.ENTRY)
                || archive.names().contains(OpenDocumentBook.ENTRY);
    }

    /**
     * Opens a workbook.
     *
     * @param archive the same file as an archive, in which a workbook {@link #isIn is}
     * @throws UserException if it swells, is encrypted or damaged
     */
    public static Workbook open(Path file, ZipFolder archive) throws UserException {
        String name = file.getFileName().toString();
        Notes ignored = new Notes();
        ZipFolder.of(file, ignored);
        if (!ignored.toList().isEmpty()) throw new UserException(Message.of("io.zip.size", name));
        for (String entry : archive.names()) archive.open(entry);
        Book book =
                archive.names().contains(ExcelBook.ENTRY)
                        ? ExcelBook.open(file)
                        : OpenDocumentBook.open(name, archive);
        if (book.names().isEmpty()) throw new DamagedFile(name, "empty");
        return new Workbook(file, book);
    }

    public List<String> names() {
        return book.names();
    }

    /**
     * A sheet as a layer without areas.
     *
     * @throws UserException if it is larger than can be held, or damaged
     */
    public Layer read(String sheet, Layout layout, Notes notes) throws UserException {
        Grid grid = new Grid(name, layout, notes);
        book.read(sheet, grid);
        Table table = grid.table();
        if (table.rows() == 0) notes.add(NoteKind.LAYER_EMPTY, sheet);
        return Layer.ofTable(sheet, file, table, TextEncoding.PRESCRIBED, notes.toList());
    }
}
