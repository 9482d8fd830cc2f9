package zuschnitt.io.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.io.layer.Notes;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * The files in a .zip. Nothing is ever unpacked to the disk: an entry is read into memory when it
 * is asked for, its real bytes counted and its checksum compared. Entries whose names lead out of
 * the archive are ignored with a note, those that operating systems add silently.
 */
public final class ZipFolder implements Folder {
    private static final int LONGEST_NAME = 1000;

    private final Path file;
    private final String name;
    private final List<String> names;
    private long unpacked;

    private ZipFolder(Path file, List<String> names) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.names = names;
    }

    /**
     * Looks into an archive.
     *
     * @throws UserException if it is damaged, or has too many entries
     */
    public static ZipFolder of(Path file, Notes notes) throws UserException {
        String name = file.getFileName().toString();
        ByteSource.of(file);
        List<String> names = new ArrayList<>();
        try (ZipFile zip = zip(file)) {
            if (zip.size() > Limits.ZIP_ENTRIES) {
                throw new UserException(Message.of("io.zip.entries", name, Limits.ZIP_ENTRIES));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory() || systemFile(entry.getName())) continue;
                if (leadsOut(entry.getName()) || swells(entry)) {
                    notes.add(NoteKind.ENTRY_IGNORED, Integer.toString(names.size()));
                } else {
                    names.add(entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedFile(name, "zip");
        }
        return new ZipFolder(file, names);
    }

    @Override
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    @Override
    public ByteSource open(String entryName) throws UserException {
        try (ZipFile zip = zip(file)) {
            ZipEntry entry = zip.getEntry(entryName);
            if (entry == null) throw new DamagedFile(name, "zip");
            try (InputStream in = zip.getInputStream(entry)) {
                return ByteSource.of(lastName(entryName), unpack(entry, in));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedFile(name, "zip");
        }
    }

    /** Names are in UTF-8 or, from old programs, in the code page of DOS. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException badName) {
            return new ZipFile(file.toFile(), CodePages.CP850);
        }
    }

    private byte[] unpack(ZipEntry entry, InputStream in) throws IOException, UserException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.max(Limits.ZIP_FREE_BYTES, packed * Limits.ZIP_RATIO);
        CRC32 checksum = new CRC32();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            unpacked += n;
            if (bytes.size() + n > most
                    || unpacked > Math.min(Limits.ZIP_BYTES, Limits.heapBytes())) {
                throw new UserException(Message.of("io.zip.size", name));
            }
            checksum.update(some, 0, n);
            bytes.write(some, 0, n);
        }
        boolean asAnnounced =
                entry.getSize() == bytes.size() && entry.getCrc() == checksum.getValue();
        if (!asAnnounced) throw new DamagedFile(name, "zip");
        return bytes.toByteArray();
    }

    /** The part of an entry's name behind its folders. */
    static String lastName(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }

    private static boolean systemFile(String entry) {
        return entry.startsWith("__MACOSX/") || lastName(entry).startsWith(".");
    }

    /** Whether it claims to become much larger than any honest file. */
    private static boolean swells(ZipEntry entry) {
        long packed = Math.max(1, entry.getCompressedSize());
        return entry.getSize() > Math.max(Limits.ZIP_FREE_BYTES, packed * Limits.ZIP_RATIO);
    }

    private static boolean leadsOut(String entry) {
        String path = entry.replace('\\', '/');
        boolean upwards = List.of(path.split("/", -1)).contains("..");
        return upwards
                || path.startsWith("/")
                || path.indexOf(':') >= 0
                || path.length() > LONGEST_NAME;
    }
}
