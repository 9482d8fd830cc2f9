package zuschnitt.edit;

import java.util.HashSet;
import java.util.Set;
import zuschnitt.plan.UnitTable;

/** Keys for parts: the unit's key and a letter, the first one that is free. */
final class PartKeys {
    private static final int LETTERS = 26;

    private final UnitTable units;
    private final Set<String> given = new HashSet<>();

    PartKeys(UnitTable units) {
        this.units = units;
    }

    /** A key for another part of the unit: {@code 123a}, {@code 123b}, … {@code 123aa}, … */
    String next(String whole) {
        int number = 0;
        while (true) {
            String key = whole + letters(number++);
            if (units.find(key).isEmpty() && given.add(key)) return key;
        }
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
