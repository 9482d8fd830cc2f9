package zuschnitt.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A folder on a disk that believes in nothing but syncs: what programs see of it, and what may be
 * left of it when the power goes. Until a file is synced, each of its writes may be on the disk or
 * not, in any order, or some of their sectors; until the folder is synced, the last names given and
 * taken may be on the disk or not.
 */
final class Disk {
    private static final int SECTOR = 512;

    private final Map<String, Blocks> names = new HashMap<>();
    private final Map<String, Blocks> namesOnDisk = new HashMap<>();
    private final List<Naming> namesPending = new ArrayList<>();

    /** The folder with these files, all of them safely on the disk. */
    Disk(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> names.put(name, new Blocks(bytes)));
        namesOnDisk.putAll(names);
    }

    /** Takes note of what a program did. */
    void add(DiskDeed deed) {
        switch (deed.kind()) {
            case CREATED -> name(deed.name(), Optional.of(new Blocks(new byte[0])));
            case REMOVED -> name(deed.name(), Optional.empty());
            case SYNCED -> sync(deed.name());
            default -> blocks(deed).pending.add(deed);
        }
    }

    private Blocks blocks(DiskDeed deed) {
        Blocks blocks = names.get(deed.name());
        if (blocks == null) throw new IllegalArgumentException("no file " + deed.name());
        return blocks;
    }

    private void sync(String name) {
        if (name.isEmpty()) {
            namesPending.forEach(naming -> naming.in(namesOnDisk));
            namesPending.clear();
        } else if (names.containsKey(name)) {
            names.get(name).sync();
        }
    }

    private void name(String name, Optional<Blocks> blocks) {
        Naming naming = new Naming(name, blocks);
        naming.in(names);
        namesPending.add(naming);
    }

    /** A name is given to a new file, or taken away. */
    private record Naming(String name, Optional<Blocks> blocks) {
        void in(Map<String, Blocks> names) {
            if (blocks.isPresent()) names.put(name, blocks.get());
            else names.remove(name);
        }
    }

    /** Name → content of the files as programs see them, and as they stay if one is killed. */
    Map<String, byte[]> seen() {
        Map<String, byte[]> files = new HashMap<>();
        names.forEach((name, blocks) -> files.put(name, blocks.seen()));
        return files;
    }

    /** Name → content of the files that are found when the power is back. */
    Map<String, byte[]> leftByAPowerCut(Random chance) {
        Map<String, Blocks> found = new HashMap<>(namesOnDisk);
        int kept = chance.nextInt(namesPending.size() + 1);
        namesPending.subList(0, kept).forEach(naming -> naming.in(found));
        double luck = List.of(0.0, 0.5, 0.9, 1.0).get(chance.nextInt(4));
        Map<String, byte[]> files = new HashMap<>();
        found.forEach((name, blocks) -> files.put(name, blocks.left(chance, luck)));
        return files;
    }

    /** The bytes of a file: those that are on the disk for certain, and what came after. */
    private static final class Blocks {
        private byte[] onDisk;
        private final List<DiskDeed> pending = new ArrayList<>();

        Blocks(byte[] bytes) {
            this.onDisk = bytes;
        }

        void sync() {
            onDisk = seen();
            pending.clear();
        }

        byte[] seen() {
            byte[] bytes = onDisk.clone();
            for (DiskDeed deed : pending) bytes = after(bytes, deed, 0, deed.bytes().length);
            return bytes;
        }

        byte[] left(Random chance, double luck) {
            byte[] bytes = onDisk.clone();
            for (DiskDeed deed : pending) {
                int length = deed.bytes().length;
                boolean torn = chance.nextInt(8) == 0;
                for (int at = 0; at < Math.max(1, length); at += torn ? SECTOR : length + 1) {
                    int end = torn ? Math.min(length, at + SECTOR) : length;
                    if (chance.nextDouble() < luck) bytes = after(bytes, deed, at, end);
                }
            }
            return bytes;
        }

        private static byte[] after(byte[] bytes, DiskDeed deed, int from, int to) {
            if (deed.kind() == DiskDeed.Kind.RESIZED)
                return Arrays.copyOf(bytes, (int) deed.offset());
            int end = (int) deed.offset() + to;
            byte[] grown = end > bytes.length ? Arrays.copyOf(bytes, end) : bytes;
            System.arraycopy(deed.bytes(), from, grown, (int) deed.offset() + from, to - from);
            return grown;
        }
    }
}
