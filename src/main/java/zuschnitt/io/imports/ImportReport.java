package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zuschnitt.coverage.Defect;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.plan.Source;

/**
 * What was read, what was guessed and why, and what was noticed or mended where.
 *
 * @param files one for each layer, in the order in which they were read
 * @param guesses which fields were taken without having been chosen
 * @param defects what didn't fit together, in the project's coordinates; gaps among them
 * @param areas how much ground there was before and after
 */
public record ImportReport(
        List<File> files, List<Proposal> guesses, List<Defect> defects, AreaSums areas) {
    public ImportReport {
        files = List.copyOf(files);
        guesses = List.copyOf(guesses);
        defects = List.copyOf(defects);
    }

    /**
     * One layer that was read.
     *
     * @param name of the file, without its folder
     * @param rows how many units it gave
     * @param encoding of its texts, and how it was known
     * @param reference the label of its coordinate system
     * @param notes what was noticed in it
     */
    public record File(
            String name, int rows, TextEncoding encoding, String reference, List<Note> notes) {
        public File {
            notes = List.copyOf(notes);
        }
    }

    /** Whether anything should be looked at. */
    public boolean warns() {
        boolean noted =
                files.stream()
                        .flatMap(file -> file.notes().stream())
                        .anyMatch(note -> note.kind().warning());
        return noted || defects.stream().anyMatch(Fit::notable);
    }

    /**
     * The same for the project file; what was found between the areas stands with the first file.
     */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (File file : files) {
            List<Source.Noticed> findings = new ArrayList<>();
            for (Note note : file.notes())
                findings.add(new Source.Noticed(note.kind().code(), note.count()));
            if (sources.isEmpty()) findings.addAll(defectCounts());
            sources.add(
                    new Source(
                            file.name(),
                            file.rows(),
                            file.encoding().charset().name(),
                            file.reference(),
                            findings));
        }
        return sources;
    }

    private List<Source.Noticed> defectCounts() {
        Map<Defect.Kind, Integer> counts = new EnumMap<>(Defect.Kind.class);
        for (Defect defect : defects) counts.merge(defect.kind(), 1, Integer::sum);
        return counts.entrySet().stream()
                .map(entry -> new Source.Noticed(entry.getKey().code(), entry.getValue()))
                .toList();
    }
}
