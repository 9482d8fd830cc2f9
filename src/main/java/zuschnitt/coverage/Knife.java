package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Faces cut along a line, on the grid of millimetres: which pieces they fall into, and which
 * borders of the coverage have to give way for that.
 */
final class Knife {
    private final Coverage coverage;
    private final BitSet touched;
    private final BitSet gone = new BitSet();
    private final Cloth cloth;

    /**
     * @param faces those that may be cut
     */
    Knife(Coverage coverage, BitSet faces, Polyline line) {
        this.coverage = coverage;
        Incision incision = Incision.of(coverage, faces, line);
        this.touched = incision.touched();
        List<Arc> borders = borders(incision);
        int vertices = borders.stream().mapToInt(arc -> arc.line().size()).sum();
        Seams seams = new Seams(vertices + incision.line().size());
        borders.forEach(seams::add);
        seams.addLine(incision.line());
        this.cloth = seams.cloth().trimmed(touched);
    }

    /** Nothing but the faces' own borders, which may have come to touch each other. */
    Knife(Coverage coverage, BitSet faces) {
        this.coverage = coverage;
        this.touched = faces;
        faces.stream()
                .forEach(
                        face -> {
                            for (int i = 0; i < coverage.arcCount(face); i++)
                                gone.set(coverage.arc(face, i));
                        });
        List<Arc> borders = gone.stream().mapToObj(coverage::arc).toList();
        Seams seams = new Seams(borders.stream().mapToInt(arc -> arc.line().size()).sum());
        borders.forEach(seams::add);
        this.cloth = seams.cloth();
    }

    private List<Arc> borders(Incision incision) {
        List<Arc> borders = new ArrayList<>();
        incision.forEachChanged(
                (arc, line) -> {
                    gone.set(arc);
                    borders.add(new Arc(line, coverage.arc(arc).left(), coverage.arc(arc).right()));
                });
        BitSet others = incision.beside();
        touched.stream()
                .forEach(
                        face -> {
                            for (int i = 0; i < coverage.arcCount(face); i++)
                                others.set(coverage.arc(face, i));
                        });
        others.andNot(gone);
        others.stream().forEach(arc -> borders.add(coverage.arc(arc)));
        gone.or(others);
        return borders;
    }

    /** The faces that the line meets; only they can have more than one piece. */
    BitSet touched() {
        return touched;
    }

    /** The arcs that are replaced by the stretches of the cloth. */
    BitSet gone() {
        return gone;
    }

    /** The touched faces and the line, as edges between pieces. */
    Cloth cloth() {
        return cloth;
    }

    /** Whether a piece is one of a touched face, and not of what lies around. */
    boolean within(int piece) {
        return cloth.face(piece) != Seams.UNKNOWN && touched.get(cloth.face(piece));
    }

    /** The parts into which the line cuts the touched faces; a face that stays whole is one. */
    List<Piece> pieces() {
        int[] numbers = new int[cloth.pieceCount() + 1];
        List<Piece> pieces = new ArrayList<>();
        for (int piece = 1; piece < numbers.length; piece++) {
            if (!within(piece)) continue;
            numbers[piece] = pieces.size() + 1;
            pieces.add(
                    new Piece(
                            cloth.face(piece),
                            cloth.area(piece),
                            cloth.onLeft(piece),
                            cloth.onRight(piece),
                            new BitSet(),
                            new BitSet()));
        }
        for (int stretch = 0; stretch < cloth.count(); stretch++) {
            if (cloth.onLine(stretch)) continue;
            int left = numbers[cloth.left(stretch)] - 1;
            int right = numbers[cloth.right(stretch)] - 1;
            if (left >= 0) neighbour(pieces.get(left), right, cloth.rightBefore(stretch));
            if (right >= 0) neighbour(pieces.get(right), left, cloth.leftBefore(stretch));
        }
        return pieces;
    }

    private static void neighbour(Piece piece, int other, int face) {
        if (other >= 0) piece.pieces().set(other);
        piece.faces().set(face);
    }
}
