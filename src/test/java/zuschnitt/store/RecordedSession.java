package zuschnitt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import zuschnitt.message.UserException;

/**
 * A session of a {@link Worker} of which every single write is known, so that it can be broken off
 * at any of them, as often as one likes, and each time looked at what is left.
 */
final class RecordedSession {
    static final String PROJECT = "Prüfstadt.gpkg";
    private static final String SAID = "said";

    private final Map<String, byte[]> before;
    private final List<DiskDeed> deeds;

    /** All that the worker said. */
    private final List<Deed> said;

    private RecordedSession(Map<String, byte[]> before, List<DiskDeed> deeds) {
        this.before = before;
        this.deeds = deeds;
        Disk disk = new Disk(before);
        deeds.forEach(disk::add);
        this.said = said(disk);
    }

    /** What has become of a project. */
    enum Outcome {
        /** All that was acknowledged is there, and at most what was just being done besides. */
        WHOLE,
        /** It is a sound project, but not where it was said to be. */
        BEHIND,
        /** It can't be opened, or contradicts itself. */
        BROKEN
    }

    /**
     * Has a worker work in a project of its own.
     *
     * @param folder an empty one
     */
    static RecordedSession of(
            Recorder recorder, Path folder, long seed, int deeds, Worker.Mode mode)
            throws IOException, InterruptedException, UserException {
        return of(recorder, folder, seed, deeds, mode, OptionalInt.empty());
    }

    /** The same, of a worker that is killed in its n-th deed to a file. */
    static RecordedSession of(
            Recorder recorder,
            Path folder,
            long seed,
            int deeds,
            Worker.Mode mode,
            OptionalInt killAt)
            throws IOException, InterruptedException, UserException {
        Path project = folder.resolve(PROJECT);
        ProjectFile.create(project, Town.project(seed)).close();
        Map<String, byte[]> before = Recorder.files(folder);
        List<String> command = Worker.command(project, seed, deeds, mode, folder.resolve(SAID));
        return new RecordedSession(before, recorder.run(folder, command, killAt));
    }

    int length() {
        return deeds.size();
    }

    List<DiskDeed> deeds() {
        return deeds;
    }

    /** The disk after the first so many deeds. */
    Disk diskAfter(int count) {
        Disk disk = new Disk(before);
        deeds.subList(0, count).forEach(disk::add);
        return disk;
    }

    private static List<Deed> said(Disk disk) {
        byte[] text = disk.seen().getOrDefault(SAID, new byte[0]);
        List<Deed> said = new ArrayList<>();
        String lines = new String(text, StandardCharsets.UTF_8);
        String whole = lines.substring(0, lines.lastIndexOf('\n') + 1);
        whole.lines().map(Deed::parse).forEach(said::add);
        return said;
    }

    /** What becomes of the project if the program is killed where the disk stands. */
    Outcome afterAKill(Disk disk, Path folder) throws IOException {
        return outcome(disk.seen(), said(disk).size(), folder);
    }

    /** What becomes of the project if the power goes where the disk stands. */
    Outcome afterAPowerCut(Disk disk, Random chance, Path folder) throws IOException {
        return outcome(disk.leftByAPowerCut(chance), said(disk).size(), folder);
    }

    private Outcome outcome(Map<String, byte[]> files, int acknowledged, Path folder)
            throws IOException {
        for (String name : Recorder.files(folder).keySet()) Files.delete(folder.resolve(name));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            boolean ofSqlite = name.startsWith(PROJECT) && !name.endsWith(".lock");
            // What lies in shared memory is made anew.
            if (ofSqlite && !name.endsWith("-shm"))
                Files.write(folder.resolve(name), file.getValue());
        }
        try (ProjectFile file = ProjectFile.open(folder.resolve(PROJECT))) {
            boolean sound = file.readOnlyReason().isEmpty() && file.verify().isEmpty();
            if (!sound) return Outcome.BROKEN;
            Deed found = Deed.of(file);
            return at(acknowledged - 1).equals(Optional.of(found))
                            || at(acknowledged).equals(Optional.of(found))
                    ? Outcome.WHOLE
                    : Outcome.BEHIND;
        } catch (UserException e) {
            return Outcome.BROKEN;
        }
    }

    /** Before it has said anything, the project is as it says first. */
    private Optional<Deed> at(int number) {
        return number < said.size() ? Optional.of(said.get(Math.max(0, number))) : Optional.empty();
    }
}
