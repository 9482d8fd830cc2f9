package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.coverage.Coverage;
import zuschnitt.coverage.Defect;
import zuschnitt.message.Message;
import zuschnitt.plan.UnitTable;

/** Says what didn't fit together, what was done about it, and what was left. */
public final class DefectSentences {
    /** So many repairs and lost units are named one by one. */
    private static final int SHOWN = 5;

    private static final double SQUARE_KILOMETRE = 1e6;

    /** Square metres from which on areas are told in square kilometres. */
    private static final double LARGE = 10 * SQUARE_KILOMETRE;

    /** Square metres below which parts of one are told. */
    private static final double SMALL = 100;

    private final UnitTable units;

    /**
     * @param units whose keys name the units concerned
     */
    public DefectSentences(UnitTable units) {
        this.units = units;
    }

    /**
     * The kinds that were found with how often and how large, the largest repairs, and the sums.
     */
    public List<Message> all(List<Defect> defects, AreaSums areas) {
        if (defects.isEmpty()) return List.of(Message.of("doctor.nothing", size(areas.after())));
        List<Message> sentences = new ArrayList<>();
        byKind(defects).forEach((kind, found) -> sentences.add(summary(kind, found)));
        largest(defects)
                .forEach(defect -> sentences.add(Message.of("doctor.repair", done(defect))));
        sentences.addAll(sums(defects, areas));
        return sentences;
    }

    /** How much ground there was and is, what changed hands, and which units have none left. */
    public List<Message> sums(List<Defect> defects, AreaSums areas) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(
                Message.of(
                        "doctor.sums",
                        size(areas.before()),
                        size(areas.after()),
                        size(areas.moved()),
                        areas.share()));
        if (areas.given() > 0) sentences.add(Message.of("doctor.sums.given", size(areas.given())));
        lost(defects).ifPresentOrElse(sentences::add, () -> sentences.add(kept()));
        return sentences;
    }

    /** Defects of each kind that occurs, in the order of the kinds. */
    public static Map<Defect.Kind, List<Defect>> byKind(List<Defect> defects) {
        return defects.stream()
                .collect(
                        Collectors.groupingBy(
                                Defect::kind,
                                () -> new EnumMap<>(Defect.Kind.class),
                                Collectors.toList()));
    }

    /** How many defects of a kind there are, how large they are, and what became of them. */
    public static Message summary(Defect.Kind kind, List<Defect> found) {
        double area = found.stream().mapToDouble(Defect::area).sum();
        long mended = found.stream().filter(Defect::mended).count();
        String outcome =
                mended == 0
                        ? "doctor.left"
                        : mended == found.size() ? "doctor.mended" : "doctor.both";
        return Message.of(
                "doctor.summary",
                found.size(),
                Message.of(name(kind)),
                size(area),
                Message.of(outcome, mended, found.size() - mended));
    }

    /** Square metres as a reader takes them in: none of a large area has to be told apart. */
    private static Message size(double squareMetres) {
        if (squareMetres >= LARGE)
            return Message.of("doctor.size.large", squareMetres / SQUARE_KILOMETRE);
        String key = squareMetres < SMALL ? "doctor.size.small" : "doctor.size";
        return Message.of(key, squareMetres);
    }

    /** The key of what a kind is called. */
    public static String name(Defect.Kind kind) {
        return "doctor.kind." + kind.code();
    }

    /** The units concerned, by their keys. */
    public String concerned(Defect defect) {
        return Stream.of(defect.unit(), defect.otherUnit())
                .filter(unit -> unit != Coverage.NO_UNIT)
                .map(this::key)
                .collect(Collectors.joining(", "));
    }

    /** What a defect is, whose, and what was done about it. */
    public Message about(Defect defect) {
        return Message.of(
                "doctor.about", Message.of(name(defect.kind())), concerned(defect), done(defect));
    }

    /** What was done about a defect, or why it was left. */
    public Message done(Defect defect) {
        if (!defect.mended()) return Message.of(left(defect));
        if (defect.owner() == Coverage.NO_UNIT) return Message.of(changed(defect.kind()));
        if (defect.loser() == Coverage.NO_UNIT)
            return Message.of("doctor.done.given", size(defect.area()), key(defect.owner()));
        String how =
                defect.kind() == Defect.Kind.DUPLICATE ? "doctor.done.copy" : "doctor.done.moved";
        return Message.of(how, size(defect.area()), key(defect.loser()), key(defect.owner()));
    }

    private static String left(Defect defect) {
        if (defect.kind() != Defect.Kind.GAP) return "doctor.left." + defect.kind().code();
        if (Fit.notable(defect)) return "doctor.left.gap.narrow";
        return defect.otherUnit() == Coverage.NO_UNIT
                ? "doctor.left.gap.hole"
                : "doctor.left.gap.street";
    }

    private static String changed(Defect.Kind kind) {
        return "doctor.done." + kind.code();
    }

    private String key(int unit) {
        return units.unit(unit).key();
    }

    private static List<Defect> largest(List<Defect> defects) {
        return defects.stream()
                .filter(Defect::moves)
                .sorted(Comparator.comparingDouble(Defect::area).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Optional<Message> lost(List<Defect> defects) {
        List<String> lost =
                defects.stream()
                        .flatMap(defect -> without(defect).stream())
                        .distinct()
                        .map(this::key)
                        .toList();
        if (lost.isEmpty()) return Optional.empty();
        String shown = lost.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = lost.size() > SHOWN ? ", …" : "";
        return Optional.of(Message.of("doctor.lost", lost.size(), shown + more));
    }

    /** The unit that a defect has left without ground. */
    private static List<Integer> without(Defect defect) {
        return switch (defect.kind()) {
            case UNIT_LOST, COVERS_OTHERS -> List.of(defect.unit());
            case DUPLICATE -> List.of(defect.loser());
            default -> List.of();
        };
    }

    private Message kept() {
        return Message.of("doctor.kept", units.count());
    }
}
