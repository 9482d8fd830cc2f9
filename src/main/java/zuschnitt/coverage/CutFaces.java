package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A coverage with the faces that a line divides replaced by their pieces. The first piece keeps the
 * face's number, the others come behind all faces.
 */
final class CutFaces {
    private final Coverage old;
    private final Knife knife;
    private final Cloth cloth;

    /** piece → its face in the new coverage; 0 for what lies around. */
    private final int[] faceOf;

    /** face → the piece that it is now; 0 for one that the line doesn't meet. */
    private final int[] pieceOf;

    private final Coverage coverage;

    CutFaces(Coverage old, Knife knife) {
        this.old = old;
        this.knife = knife;
        this.cloth = knife.cloth();
        this.faceOf = new int[cloth.pieceCount() + 1];
        int count = numberFaces();
        this.pieceOf = new int[count + 1];
        for (int piece = 1; piece < faceOf.length; piece++)
            if (faceOf[piece] != 0) pieceOf[faceOf[piece]] = piece;
        this.coverage = count == old.faceCount() ? old : divided(count);
    }

    private int numberFaces() {
        BitSet taken = new BitSet();
        int count = old.faceCount();
        for (int piece = 1; piece < faceOf.length; piece++) {
            if (!knife.within(piece)) continue;
            int before = cloth.face(piece);
            faceOf[piece] = taken.get(before) ? ++count : before;
            taken.set(before);
        }
        return count;
    }

    private Coverage divided(int count) {
        List<Arc> fresh = new ArrayList<>();
        for (int stretch = 0; stretch < cloth.count(); stretch++) {
            int left = face(cloth.left(stretch), cloth.leftBefore(stretch));
            int right = face(cloth.right(stretch), cloth.rightBefore(stretch));
            fresh.add(new Arc(cloth.lineOf(stretch), left, right));
        }
        int[] unitOfFace =
                IntStream.rangeClosed(0, count).map(face -> old.unit(before(face))).toArray();
        return old.with(knife.gone(), fresh, unitOfFace, old.unitCount());
    }

    private int face(int piece, int before) {
        return faceOf[piece] != 0 ? faceOf[piece] : before;
    }

    /** The new faces on either hand of the borders that are new. */
    BitSet beside() {
        BitSet beside = new BitSet();
        for (int stretch = 0; stretch < cloth.count(); stretch++) {
            beside.set(face(cloth.left(stretch), cloth.leftBefore(stretch)));
            beside.set(face(cloth.right(stretch), cloth.rightBefore(stretch)));
        }
        beside.clear(Coverage.OUTSIDE);
        return beside;
    }

    /** Whether the line divides any face. */
    boolean divides() {
        return coverage != old;
    }

    /** The new coverage; units have the pieces of their faces. */
    Coverage coverage() {
        return coverage;
    }

    /** The old face of which a new one is a piece. */
    int before(int face) {
        return pieceOf[face] == 0 ? face : cloth.face(pieceOf[face]);
    }

    /** Metres of the line's left side that a face meets, less those of its right side. */
    double leftOfLine(int face) {
        int piece = pieceOf[face];
        return piece == 0 ? 0 : cloth.onLeft(piece) - cloth.onRight(piece);
    }
}
