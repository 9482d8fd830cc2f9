package zuschnitt.coverage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The table of who touches whom: for every unit a row with its neighbours in ascending order, and
 * the metres of border shared with each.
 */
final class ContactTable {
    /** unit → where its row begins; two entries more than units, since units count from 1. */
    private final int[] first;

    private final int[] neighbours;
    private final double[] lengths;

    private ContactTable(int[] first, int[] neighbours, double[] lengths) {
        this.first = first;
        this.neighbours = neighbours;
        this.lengths = lengths;
    }

    private int unitCount() {
        return first.length - 2;
    }

    private int size() {
        return first[first.length - 1];
    }

    int degree(int unit) {
        return first[unit + 1] - first[unit];
    }

    int neighbour(int unit, int index) {
        return neighbours[first[unit] + index];
    }

    double length(int unit, int index) {
        return lengths[first[unit] + index];
    }

    boolean of(int unit, int other) {
        return Arrays.binarySearch(neighbours, first[unit], first[unit + 1], other) >= 0;
    }

    /** Adds all neighbours of some units; numbers that are no units have none. */
    void addNeighbours(BitSet units, BitSet into) {
        units.stream()
                .takeWhile(unit -> unit <= unitCount())
                .flatMap(unit -> Arrays.stream(neighbours, first[unit], first[unit + 1]))
                .forEach(into::set);
    }

    /**
     * This table with some units' contacts replaced.
     *
     * @param fresh all contacts that these units have now, in a table of the units that there are
     *     now
     * @param anew the units, those that are gone or new included
     */
    ContactTable with(ContactTable fresh, BitSet anew) {
        BitSet rows = (BitSet) anew.clone();
        addNeighbours(anew, rows);
        fresh.addNeighbours(anew, rows);
        int end = fresh.unitCount() + 1;
        Writer writer = new Writer(fresh.unitCount(), size() + fresh.size());
        int unit = 1;
        for (int row : rows.stream().takeWhile(row -> row < end).toArray()) {
            writer.copy(this, unit, row);
            if (anew.get(row)) writer.copy(fresh, row, row + 1);
            else writer.merge(this, anew, fresh, row);
            unit = row + 1;
        }
        writer.copy(this, unit, end);
        return writer.contacts();
    }

    /** A table that is written from its first row to its last. */
    static final class Writer {
        private final int[] first;
        private final int[] neighbours;
        private final double[] lengths;
        private int size;

        /**
         * @param most so many contacts at most
         */
        Writer(int unitCount, int most) {
            first = new int[unitCount + 2];
            neighbours = new int[most];
            lengths = new double[most];
        }

        /** Adds a contact behind those of the same unit, and of units before it. */
        void add(int unit, int neighbour, double length) {
            neighbours[size] = neighbour;
            lengths[size++] = length;
            first[unit + 1] = size;
        }

        /** Adds to the length of the contact that was added last. */
        void lengthen(double length) {
            lengths[size - 1] += length;
        }

        /** Adds the rows of some units, the last not included. */
        private void copy(ContactTable from, int unit, int end) {
            if (unit == end) return;
            int start = from.first[unit];
            int count = from.first[end] - start;
            System.arraycopy(from.neighbours, start, neighbours, size, count);
            System.arraycopy(from.lengths, start, lengths, size, count);
            for (int next = unit + 1; next <= end; next++)
                first[next] = size + from.first[next] - start;
            size += count;
        }

        /** Adds a unit's row, in which only the contacts with certain others are fresh. */
        private void merge(ContactTable old, BitSet anew, ContactTable fresh, int unit) {
            int next = 0;
            for (int i = 0; i < old.degree(unit); i++) {
                int neighbour = old.neighbour(unit, i);
                if (anew.get(neighbour)) continue;
                while (next < fresh.degree(unit) && fresh.neighbour(unit, next) < neighbour)
                    add(unit, fresh.neighbour(unit, next), fresh.length(unit, next++));
                add(unit, neighbour, old.length(unit, i));
            }
            while (next < fresh.degree(unit))
                add(unit, fresh.neighbour(unit, next), fresh.length(unit, next++));
        }

        /** The table; units to which nothing was added have no contacts. */
        ContactTable contacts() {
            for (int unit = 1; unit < first.length; unit++)
                first[unit] = Math.max(first[unit], first[unit - 1]);
            return new ContactTable(first, neighbours, lengths);
        }
    }
}
