package zuschnitt.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the latest ten, and of the fourteen days before the latest the last one
 * each. Of a large project only as many as fit into two gigabytes: in any case the latest three and
 * the last ones of three days, since what is noticed tomorrow can't be mended by three backups of
 * one hour; then those of earlier days, then the latest.
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
        List<Backup> daily = daily(all, zone);
        Set<Backup> kept = new HashSet<>(first(all, IN_ANY_CASE));
        kept.addAll(first(daily, IN_ANY_CASE));
        long bytes = kept.stream().mapToLong(Backup::bytes).sum();
        List<Backup> wanted = new ArrayList<>(daily);
        wanted.addAll(first(all, LATEST));
        for (Backup backup : wanted) {
            if (bytes + backup.bytes() <= MOST_BYTES && kept.add(backup)) bytes += backup.bytes();
        }
        return all.stream().filter(kept::contains).toList();
    }

    /** The last one of each day. */
    private static List<Backup> daily(List<Backup> all, ZoneId zone) {
        List<Backup> daily = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Backup backup : all) {
            LocalDate day = day(backup, zone);
            boolean recent = day.isAfter(day(all.get(0), zone).minusDays(DAYS));
            if (recent && days.add(day)) daily.add(backup);
        }
        return daily;
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return backup.made().atZone(zone).toLocalDate();
    }

    private static List<Backup> first(List<Backup> backups, int most) {
        return backups.subList(0, Math.min(most, backups.size()));
    }
}
