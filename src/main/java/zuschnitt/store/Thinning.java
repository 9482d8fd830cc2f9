package zuschnitt.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the latest ten, and of the fourteen days before the latest the last one
 * each; but of a large project no more than fit into two gigabytes, and three in any case.
 */
final class Thinning {
    static final int LATEST = 10;
    static final int DAYS = 14;
    static final int IN_ANY_CASE = 3;
    static final long MOST_BYTES = 2L << 30;

    private Thinning() {}

    /**
     * Those that are kept, in the same order.
     *
     * @param all the latest first
     * @param zone where days begin
     */
    static List<Backup> kept(List<Backup> all, ZoneId zone) {
        List<Backup> kept = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        long bytes = 0;
        for (int i = 0; i < all.size(); i++) {
            Backup backup = all.get(i);
            LocalDate day = backup.made().atZone(zone).toLocalDate();
            LocalDate latest = all.get(0).made().atZone(zone).toLocalDate();
            boolean firstOfDay = days.add(day) && day.isAfter(latest.minusDays(DAYS));
            boolean room = kept.size() < IN_ANY_CASE || bytes + backup.bytes() <= MOST_BYTES;
            if (!room || !(i < LATEST || firstOfDay)) continue;
            kept.add(backup);
            bytes += backup.bytes();
        }
        return kept;
    }
}
