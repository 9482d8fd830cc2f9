package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import zuschnitt.coverage.Cut.Part;
import zuschnitt.coverage.Cut.Side;

/** Gives the pieces of every unit that a line divided to parts, which are units from then on. */
final class CutParts {
    private final Coverage old;

    /** The new borders, with all pieces still in the unit that they come from. */
    private final Coverage pieces;

    private final Polyline line;
    private final CutFaces faces;
    private final int[] unitOfFace;
    private int unitCount;

    CutParts(Coverage old, CutFaces faces, Polyline line) {
        this.old = old;
        this.pieces = faces.coverage();
        this.line = line;
        this.faces = faces;
        this.unitOfFace = IntStream.rangeClosed(0, pieces.faceCount()).map(pieces::unit).toArray();
        this.unitCount = old.unitCount();
    }

    Cut cut() {
        BitSet divided = new BitSet();
        for (int face = old.faceCount() + 1; face < unitOfFace.length; face++)
            divided.set(unitOfFace[face]);
        List<int[]> seeds = divided.stream().mapToObj(this::divide).toList();
        Coverage cut = pieces.with(unitOfFace, unitCount);
        List<Part> parts = new ArrayList<>();
        int[] parents = divided.stream().toArray();
        for (int i = 0; i < parents.length; i++)
            for (int seed : seeds.get(i)) parts.add(part(cut, parents[i], seed));
        return new Cut(Squeezed.apart(cut, faces.beside()), parts);
    }

    /** The faces from which the unit's parts grow; the others are given to them. */
    private int[] divide(int unit) {
        int[] all =
                IntStream.range(0, pieces.faceCount(unit)).map(i -> pieces.face(unit, i)).toArray();
        int[] seeds = seeds(all);
        for (int i = 1; i < seeds.length; i++) unitOfFace[seeds[i]] = ++unitCount;
        for (int face : all)
            if (IntStream.of(seeds).noneMatch(seed -> seed == face))
                unitOfFace[face] = unitOfFace[nearest(face, seeds)];
        return seeds;
    }

    /** The pieces of the largest face that was divided, left ones first, then by size. */
    private int[] seeds(int[] all) {
        int largest =
                IntStream.of(all)
                        .filter(face -> face > old.faceCount())
                        .map(faces::before)
                        .boxed()
                        .max(Comparator.comparingDouble(old::faceArea))
                        .orElseThrow();
        return IntStream.of(all)
                .filter(face -> faces.before(face) == largest)
                .boxed()
                .sorted(
                        Comparator.comparing(this::side)
                                .thenComparing(face -> -pieces.faceArea(face)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int nearest(int face, int[] seeds) {
        Side side = side(face);
        return IntStream.of(seeds)
                .boxed()
                .max(
                        Comparator.<Integer, Boolean>comparing(seed -> side(seed) == side)
                                .thenComparing(pieces::faceArea))
                .orElseThrow();
    }

    /** Where the longer part of the line that a piece meets has it; otherwise where it is near. */
    private Side side(int face) {
        double met = faces.leftOfLine(face);
        Bounds box = pieces.faceBounds(face);
        return (met != 0 ? met : line.offset(box.centreX(), box.centreY())) > 0
                ? Side.LEFT
                : Side.RIGHT;
    }

    private Part part(Coverage cut, int parent, int seed) {
        int unit = cut.unit(seed);
        double perimeter = 0;
        for (int i = 0; i < cut.arcCount(seed); i++)
            perimeter += cut.arc(cut.arc(seed, i)).line().length();
        Polyline border = cut.arc(cut.arc(seed, 0)).line();
        int middle = border.size() / 2;
        return new Part(
                unit,
                parent,
                side(seed),
                cut.area(unit),
                2 * cut.faceArea(seed) / perimeter,
                border.x(middle),
                border.y(middle));
    }
}
