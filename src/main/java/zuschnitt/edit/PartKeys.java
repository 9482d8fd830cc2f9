package zuschnitt.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import zuschnitt.plan.UnitTable;

/** Keys for parts: the unit's key and a letter, the first one that is free. */
public final class PartKeys {
    private static final int LETTERS = 26;

    private final Predicate<String> taken;
    private final Set<String> given = new HashSet<>();

    /** Keys that no unit of the table has. */
    PartKeys(UnitTable units) {
        this(key -> units.find(key).isPresent());
    }

    /**
     * @param taken whether a key can't be given any more
     */
    public PartKeys(Predicate<String> taken) {
        this.taken = taken;
    }

    /** A key for another part of the unit: {@code 123a}, {@code 123b}, … {@code 123aa}, … */
    public String next(String whole) {
        int number = 0;
        while (true) {
            String key = whole + letters(number++);
            if (!taken.test(key) && given.add(key)) return key;
        }
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
