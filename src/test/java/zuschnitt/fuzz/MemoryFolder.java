package zuschnitt.fuzz;

import java.util.List;
import java.util.Map;
import zuschnitt.io.bytes.ByteSource;
import zuschnitt.io.bytes.Folder;

/** A folder that exists in memory only. */
record MemoryFolder(Map<String, byte[]> files) implements Folder {
    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public ByteSource open(String name) {
        return ByteSource.of(name, files.get(name));
    }
}
