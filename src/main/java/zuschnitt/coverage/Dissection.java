package zuschnitt.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A region cut along a line: pieces of the faces that the line meets, and whole faces; what hangs
 * together; and on which side of the line it lies.
 */
final class Dissection {
    private final Coverage coverage;
    private final BitSet units;
    private final Polyline line;
    private final BitSet touched;
    private final List<Piece> pieces;

    /** Whole faces by their index, pieces after them. */
    private final Clusters clusters;

    /** cluster → above 0 if it lies left of the line, below 0 if right. */
    private final double[] lead;

    private final boolean reachedAround;

    Dissection(Coverage coverage, BitSet units, Polyline line) {
        this.coverage = coverage;
        this.units = units;
        this.line = line;
        Knife knife = new Knife(coverage, faces(), line);
        this.touched = knife.touched();
        this.pieces = knife.pieces();
        this.clusters = new Clusters(node(pieces.size()));
        this.lead = new double[node(pieces.size())];
        forEachFace(this::joinFace);
        for (int piece = 0; piece < pieces.size(); piece++) joinPiece(piece);
        this.reachedAround = meetLine();
    }

    private BitSet faces() {
        BitSet faces = new BitSet();
        forEachFace(faces::set);
        return faces;
    }

    private void forEachFace(IntConsumer action) {
        units.stream()
                .forEach(
                        unit -> {
                            for (int i = 0; i < coverage.faceCount(unit); i++)
                                action.accept(coverage.face(unit, i));
                        });
    }

    private boolean whole(int face) {
        return units.get(coverage.unit(face)) && !touched.get(face);
    }

    private int node(int piece) {
        return coverage.faceCount() + 1 + piece;
    }

    private void joinFace(int face) {
        if (touched.get(face)) return;
        for (int i = 0; i < coverage.arcCount(face); i++) {
            int neighbour = coverage.arc(coverage.arc(face, i)).across(face);
            if (whole(neighbour)) clusters.join(face, neighbour);
        }
    }

    private void joinPiece(int piece) {
        Piece joined = pieces.get(piece);
        joined.pieces().stream().forEach(other -> clusters.join(node(piece), node(other)));
        joined.faces().stream()
                .filter(this::whole)
                .forEach(face -> clusters.join(node(piece), face));
    }

    /** Finds the side of every cluster; tells whether one of them meets both sides. */
    private boolean meetLine() {
        double[] onLeft = new double[lead.length];
        double[] onRight = new double[lead.length];
        for (int piece = 0; piece < pieces.size(); piece++) {
            int cluster = clusters.of(node(piece));
            onLeft[cluster] += pieces.get(piece).onLeft();
            onRight[cluster] += pieces.get(piece).onRight();
        }
        boolean both = false;
        for (int cluster = 0; cluster < lead.length; cluster++) {
            lead[cluster] = onLeft[cluster] - onRight[cluster];
            both |= onLeft[cluster] > 0 && onRight[cluster] > 0;
        }
        IntPredicate met = cluster -> onLeft[cluster] > 0 || onRight[cluster] > 0;
        forEachFace(face -> lean(face, clusters.of(face), met));
        for (int piece = 0; piece < pieces.size(); piece++)
            lean(pieces.get(piece).face(), clusters.of(node(piece)), met);
        return both;
    }

    /** Lets a cluster that the line doesn't meet lean to the side that its face is nearest to. */
    private void lean(int face, int cluster, IntPredicate met) {
        if (!met.test(cluster)) lead[cluster] += nearestSide(face);
    }

    /** Square metres of the face, negative if it is nearer to the line's right side. */
    private double nearestSide(int face) {
        Bounds box = coverage.faceBounds(face);
        return Math.copySign(coverage.faceArea(face), line.offset(box.centreX(), box.centreY()));
    }

    /** Square metres of a face of the region on the left of the line less those on its right. */
    double balance(int face) {
        if (!touched.get(face)) return coverage.faceArea(face) * side(face);
        double sum = 0;
        for (int piece = 0; piece < pieces.size(); piece++)
            if (pieces.get(piece).face() == face)
                sum += pieces.get(piece).area() * side(node(piece));
        return sum;
    }

    private double side(int node) {
        return Math.signum(lead[clusters.of(node)]);
    }

    boolean reachedAround() {
        return reachedAround;
    }
}
